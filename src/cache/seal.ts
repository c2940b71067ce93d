import { createHash } from "node:crypto";

const length = 32;

/** The bytes of an entry, with a SHA-256 of its key and of them before them, by which `unseal` can tell whether they are whole and its own. */
export function seal(key: string, bytes: Uint8Array): Uint8Array {
  return Buffer.concat([digest(key, bytes), bytes]);
}

/** The bytes that were sealed with the key; `null` where they are damaged or belong to another one. */
export function unseal(key: string, sealed: Buffer): Buffer | null {
  const bytes = sealed.subarray(length);
  return digest(key, bytes).equals(sealed.subarray(0, length)) ? bytes : null;
}

function digest(key: string, bytes: Uint8Array): Buffer {
  return createHash("sha256").update(`${key}\0`).update(bytes).digest();
}
