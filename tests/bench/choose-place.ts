import { statfs } from "node:fs/promises";
import { tmpdir } from "node:os";

const memoryDisk = "/dev/shm";
// Input, output and a cache of one page for one tool, rounded up to whole blocks.
const bytesAPage = 60_000;

/**
 * The folder that the bench works in: a disk in memory where the system has one with room for `pageFiles` pages, else
 * the folder for temporary files. A disk that has just deleted thousands of files can take seconds more to create new
 * ones, which would fall on whichever tool comes next.
 */
export async function choosePlace(pageFiles: number): Promise<string> {
  try {
    const { bavail, bsize } = await statfs(memoryDisk);
    return bavail * bsize > pageFiles * bytesAPage ? memoryDisk : tmpdir();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return tmpdir();
    throw error;
  }
}
