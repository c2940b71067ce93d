import { decodeAddress } from "../../site/paths.ts";
import { normaliseAddress } from "../redirect-address.ts";

/** An address, or a part of a page with the id after it, as one line of the ledger. Only signs that would not be read back are escaped. */
export function formatLedgerLine(address: string, id: string | null = null): string {
  return id === null ? escapeSigns(address) : `${escapeSigns(address)}#${escapeSigns(id)}`;
}

/** What a line of the ledger stands for; `null` for one that is no address. */
export function parseLedgerLine(line: string): { address: string; id: string | null } | null {
  if (line[0] !== "/" || line[1] === "/" || /[\s?]/.test(line)) return null;
  const at = line.indexOf("#");
  const address = at < 0 ? line : line.slice(0, at);
  const id = at < 0 ? null : line.slice(at + 1);
  if (id === "" || address.endsWith("/*")) return null;
  // Nearly all lines stand as they are; there may be a hundred thousand of them.
  const isPlain = address.endsWith("/") && !line.includes("%");
  return isPlain
    ? { address, id }
    : { address: normaliseAddress(address), id: id === null ? null : decodeAddress(id) };
}

function escapeSigns(text: string): string {
  return text.replace(/[%#?\s\p{Cc}]/gu, encodeURIComponent);
}
