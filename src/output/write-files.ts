import { copyFile, mkdir, writeFile } from "node:fs/promises";
import { dirname, join, posix } from "node:path";
import { OutputError } from "./output-error.ts";
import type { OutputFile } from "./output-file.ts";

// Writes under way at once: more keep no disk busier.
const atOnce = 32;

/** Writes files below a folder, each folder made once. Throws an `OutputError` for two files at one path and for a path that leads out. */
export async function writeFiles(folder: string, files: Iterable<OutputFile>): Promise<void> {
  const list = [...files];
  checkPaths(list);
  const folders = new Set(list.map(({ path }) => dirname(join(folder, path))));
  for (const dir of folders) await mkdir(dir, { recursive: true });
  let next = 0;
  const work = async (): Promise<void> => {
    while (next < list.length) await writeOne(folder, list[next++] as OutputFile);
  };
  await Promise.all(Array.from({ length: atOnce }, work));
}

async function writeOne(folder: string, { path, content }: OutputFile): Promise<void> {
  const file = join(folder, path);
  if (typeof content === "object" && "copyFrom" in content) await copyFile(content.copyFrom, file);
  else await writeFile(file, content);
}

function checkPaths(files: OutputFile[]): void {
  // Compared without case and in one Unicode form: some disks take such names for one.
  const taken = new Map<string, string>();
  for (const { path } of files) {
    const isOutside =
      posix.normalize(path) !== path || path.startsWith("/") || path.startsWith("..") || /[\\\0]/.test(path);
    if (isOutside || path === "")
      throw new OutputError(`"${path}" is no path inside the output folder, so nothing was written.`);
    const name = path.normalize("NFC").toLowerCase();
    const other = taken.get(name);
    if (other !== undefined)
      throw new OutputError(`Two files would be written to one place: "${other}" and "${path}".`);
    taken.set(name, path);
  }
}
