import { deserialize, serialize } from "node:v8";
import { readEntry, writeEntry } from "./read-kept.ts";

/** The value that was kept under a name and a key, which says of what form it is and what it depends on; `null` where there is none. */
export async function readPack<Value>(cacheDir: string, name: string, key: string): Promise<Value | null> {
  const bytes = await readEntry(cacheDir, name, key);
  return bytes && (deserialize(bytes) as Value);
}

/** Keeps a value of plain data under a name and a key. */
export async function writePack(cacheDir: string, name: string, key: string, value: unknown): Promise<void> {
  await writeEntry(cacheDir, name, serialize(value), key);
}
