import { decodeAddress } from "../site/paths.ts";

/** Whether the redirect begins at all that lies below an address. */
export function isWild(address: string): boolean {
  return address.endsWith("/*");
}

/** What `*` stands behind: `/old/*` → `/old/`. */
export function prefixOf(address: string): string {
  return address.slice(0, -1);
}

/**
 * The one form of an address: decoded, with a slash at the end of what is no file (`/old` → `/old/`, `/old.html` stays),
 * so that both ways of asking for a folder are the same.
 */
export function normaliseAddress(address: string): string {
  const decoded = decodeAddress(address);
  const last = decoded.slice(decoded.lastIndexOf("/") + 1);
  return last === "" || last === "*" || last.includes(".") ? decoded : `${decoded}/`;
}

/** Splits `?…#…` off a target. */
export function splitTarget(target: string): { path: string; tail: string } {
  const at = target.search(/[?#]/);
  return at < 0 ? { path: target, tail: "" } : { path: target.slice(0, at), tail: target.slice(at) };
}
