import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { makePage } from "../corpus/make-page.ts";
import type { InputFile, Peer } from "./peer.ts";

/** Writes the corpus of `pageCount` pages into `folder`, in the tool's own form and with its layout. */
export async function writeInput(peer: Peer, folder: string, pageCount: number): Promise<void> {
  const made = new Set<string>();
  const write = async ({ path, text }: InputFile) => {
    const file = join(folder, path);
    const parent = dirname(file);
    if (!made.has(parent)) await mkdir(parent, { recursive: true });
    made.add(parent);
    await writeFile(file, text);
  };
  for (const file of peer.layout(pageCount)) await write(file);
  for (let index = 0; index < pageCount; index++) await write(peer.page(makePage(index)));
}
