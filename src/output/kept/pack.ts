import { deserialize, serialize } from "node:v8";
import { readSealed, writeSealed } from "../../cache/read-kept.ts";

/** The value that was kept under this key, which says of what form it is and what it depends on; `null` where there is none, another key, or a damaged file. */
export async function readPack<Value>(path: string, key: string): Promise<Value | null> {
  const bytes = await readSealed(path);
  if (!bytes || bytes.toString("latin1", 0, key.length) !== key) return null;
  return deserialize(bytes.subarray(key.length)) as Value;
}

/** Keeps a value of plain data under a key. */
export async function writePack(path: string, key: string, value: unknown): Promise<void> {
  await writeSealed(path, Buffer.concat([Buffer.from(key, "latin1"), serialize(value)]));
}
