import { quoteValue } from "../../yaml/quote-value.ts";
import { encodeAddress } from "./encode-address.ts";

/** A rule for `redirects.yaml` in one line, to be pasted as it is; without `to` it declares the address gone. Addresses are in their normal form. */
export function formatRedirectLine(from: string, to: string | null): string {
  const target = to === null ? "status: gone" : `to: ${formatAddress(to)}`;
  return `- {from: ${formatAddress(from)}, ${target}}`;
}

/** An address as it may stand in a list of YAML in one line. */
export function formatAddress(address: string): string {
  const written = encodeAddress(address);
  return /^[\p{L}\p{M}\p{N}/._~%*+@!()=-]+$/u.test(written) ? written : quoteValue(written);
}
