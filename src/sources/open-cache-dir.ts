import { access, constants, mkdir } from "node:fs/promises";
import { join } from "node:path";

/** The cache folder of a working folder, made where it is missing; `null` where nothing can be kept, as on a disk that is only read. */
export async function openCacheDir(workingDir: string): Promise<string | null> {
  const path = join(workingDir, ".cache");
  try {
    await mkdir(path, { recursive: true });
    await access(path, constants.W_OK);
    return path;
  } catch (error) {
    const cannot = ["EACCES", "EEXIST", "ENOTDIR", "EPERM", "EROFS"];
    if (cannot.includes((error as NodeJS.ErrnoException).code ?? "")) return null;
    throw error;
  }
}
