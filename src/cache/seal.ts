import { createHash } from "node:crypto";

const length = 32;

/** The bytes with a SHA-256 of theirs before them, by which `unseal` can tell whether they are whole. */
export function seal(bytes: Uint8Array): Uint8Array {
  return Buffer.concat([createHash("sha256").update(bytes).digest(), bytes]);
}

/** The bytes that were sealed; `null` where they are damaged. */
export function unseal(sealed: Buffer): Buffer | null {
  const bytes = sealed.subarray(length);
  const digest = createHash("sha256").update(bytes).digest();
  return digest.equals(sealed.subarray(0, length)) ? bytes : null;
}
