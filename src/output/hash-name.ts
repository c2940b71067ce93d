import { createHash } from "node:crypto";
import { posix } from "node:path";

/** A file name that changes with the content, so that browsers may keep the file for ever: `main.css` → `main.1f0c9a2b7d.css`. */
export function hashName(name: string, content: string | Uint8Array): string {
  const { dir, name: stem, ext } = posix.parse(name);
  const digest = createHash("sha256").update(content).digest("hex").slice(0, 10);
  return posix.join(dir, `${stem}.${digest}${ext}`);
}
