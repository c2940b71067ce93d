import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { listAll } from "../list-all.ts";
import { change } from "./change.ts";
import type { Edit, Random } from "./edit.ts";
import { onPage } from "./on-page.ts";
import { onePixel } from "./one-pixel.ts";

/** A file of the cache or of an output is damaged: cut, changed in one byte, overwritten, deleted. */
function damage(path: string, random: Random): string {
  const bytes = readFileSync(path);
  const how = random.pick(["cut", "byte", "overwrite", "delete"]);
  if (how === "delete") rmSync(path);
  else if (how === "cut") writeFileSync(path, bytes.subarray(0, random.below(bytes.length + 1)));
  else if (how === "overwrite") writeFileSync(path, "damaged");
  else {
    const at = random.below(bytes.length || 1);
    bytes[at] = ((bytes[at] ?? 0) + 1) % 256;
    writeFileSync(path, bytes);
  }
  return `${how} ${path}`;
}

/** What happens to files without a thought of what they are: damaged, deleted, the same twice, under names that disks write in two ways. */
export const fileEdits: Edit[] = [
  (folder, random) => {
    const files = listAll(join(folder, ".cache"));
    return files.length === 0 ? "no cache" : damage(random.pick(files), random);
  },
  (folder, random) => {
    const files = listAll(join(folder, "_site")).filter((path) => !path.endsWith(".waymark"));
    return files.length === 0 ? "no output" : damage(random.pick(files), random);
  },
  (folder, random) => {
    const place = random.pick([
      join(folder, "_site"),
      ...listAll(join(folder, ".cache/output")).map((path) => dirname(path)),
    ]);
    if (existsSync(place)) writeFileSync(join(place, `extra-${random.below(3)}.txt`), "extra");
    return `extra file in ${place}`;
  },
  (folder) => {
    rmSync(join(folder, "_site"), { recursive: true, force: true });
    return "output deleted";
  },
  (folder) => {
    rmSync(join(folder, ".cache"), { recursive: true, force: true });
    return "cache deleted";
  },
  (folder, random) => {
    // As a disk stores it that takes accents apart; and as one that does not.
    const path = join(
      folder,
      `content/en/visit/führung-${random.below(2)}.md`.normalize(random.pick(["NFC", "NFD"])),
    );
    const other = path.normalize(path === path.normalize("NFC") ? "NFD" : "NFC");
    rmSync(other, { force: true });
    change(path, () => `---\ntitle: Führung\n---\n\n![One](<a.gif>)\n`);
    return `page in ${path === path.normalize("NFC") ? "composed" : "decomposed"} letters`;
  },
  onPage("images of the same bytes", (text, random, _folder, path) => {
    const names = ["same-1.gif", "same-2.gif", "same-3.gif"];
    const red = random.below(3);
    for (const name of names) writeFileSync(join(dirname(path), name), onePixel(red));
    return `${text}\n${names.map((name) => `![One](${name}) [Take it](${name})`).join(" ")}\n`;
  }),
  (folder, random) => {
    const files = listAll(join(folder, ".cache"));
    if (files.length < 2) return "no cache";
    const [one, two] = [random.pick(files), random.pick(files)];
    const [first, second] = [readFileSync(one), readFileSync(two)];
    writeFileSync(one, second);
    writeFileSync(two, first);
    return `swap ${one} and ${two}`;
  },
];
