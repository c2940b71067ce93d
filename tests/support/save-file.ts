import { renameSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/**
 * Saves a text as most editors do, by renaming: whoever watches the folder hears of it once, and nobody meets a file that is
 * half written.
 */
export function saveFile(path: string, text: string): void {
  const written = join(tmpdir(), `waymark-saved-${process.pid}`);
  writeFileSync(written, text);
  renameSync(written, path);
}
