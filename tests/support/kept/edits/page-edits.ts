import { cpSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { change } from "./change.ts";
import type { Edit } from "./edit.ts";
import { onPage, pagesOf } from "./on-page.ts";
import { onePixel } from "./one-pixel.ts";
import { setLine } from "./set-line.ts";
import { setSetting } from "./set-setting.ts";

/** What happens to pages: their words and settings, and where they stand. */
export const pageEdits: Edit[] = [
  onPage("text", (text, random) => `${text}\nA sentence with the number ${random.below(1000)}.\n`),
  onPage("heading", (text, random) => `${text}\n## Part ${random.below(20)}\n\nWords.\n`),
  onPage("title", (text, random) => setLine(text, "title", `Title ${random.below(50)}`)),
  onPage("order", (text, random) => setLine(text, "order", `${random.below(9)}`)),
  onPage("label", (text, random) => setLine(text, "label", `Label ${random.below(50)}`)),
  onPage("draft", (text, random) => setLine(text, "draft", random.pick(["true", "false"]))),
  onPage("expires", (text, random) => setLine(text, "expires", random.pick(["2026-02-01", "2026-04-01"]))),
  // A side menu and a page that shows it, or all pages below it do.
  (folder, random) => {
    const path = random.pick(pagesOf(folder));
    const name = random.pick(["plan", "[]"]);
    change(path, (text) => (/^sidenav:\n/m.test(text) ? text : setLine(text, "sidenav", name)));
    const below = random.pick(["", ", items: [{title: Start, link: /en/}]"]);
    const menus = `{plan: [{title: Plan ${random.below(9)}, link: /en/collection/${below}}]}`;
    return `menu on ${path.slice(folder.length)}, ${setSetting("menus", [menus])(folder, random)}`;
  },
  onPage("publish", (text, random) => setLine(text, "publish", random.pick(["2026-02-01", "2026-03-15"]))),
  onPage("review", (text, random) => setLine(text, "reviewBy", random.pick(["2026-02-01", "2026-03-15"]))),
  onPage("deadline", (text, random) => `${text}\nSign up by ${random.below(28) + 1} March 2026.\n`),
  onPage("layout", (text, random) => setLine(text, "layout", random.pick(["page", "home", "exhibit"]))),
  onPage("link", (text, random, folder) => {
    const target = random.pick(pagesOf(folder)).slice(join(folder, "content").length);
    return `${text}\n[There](${target})\n`;
  }),
  onPage("image", (text, random, _folder, path) => {
    const name = random.pick(["a.gif", "b c.gif", "drawing.svg"]);
    const file = join(dirname(path), name);
    const red = random.below(120);
    writeFileSync(
      file,
      name.endsWith(".svg")
        ? `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${red + 1} 9"><path d="M0 0h9v${red}z"/></svg>`
        : onePixel(red),
    );
    return `${text}\n![One](<${name}>)\n\n[Take it](<${name}>)\n`;
  }),
  (folder, random) => {
    const path = join(folder, `content/en/visit/page-${random.below(6)}.md`);
    change(path, () => `---\ntitle: New ${random.below(9)}\n---\n\nWords.\n`);
    return `new page ${path.slice(folder.length)}`;
  },
  (folder, random) => {
    const path = random.pick(pagesOf(folder));
    if (pagesOf(folder).length > 5) rmSync(path);
    return `delete ${path.slice(folder.length)}`;
  },
  (folder, random) => {
    const path = random.pick(pagesOf(folder));
    const to = join(dirname(path), `renamed-${random.below(6)}.md`);
    renameSync(path, to);
    return `rename ${path.slice(folder.length)} to ${to.slice(folder.length)}`;
  },
  (folder, random) => {
    const [from, to] = random.pick([
      ["visit", "come"],
      ["come", "visit"],
      ["collection", "visit/collection"],
    ]) as [string, string];
    const source = join(folder, "content/en", from);
    const target = join(folder, "content/en", to);
    if (!existsSync(source) || existsSync(target)) return "move nothing";
    mkdirSync(dirname(target), { recursive: true });
    cpSync(source, target, { recursive: true });
    rmSync(source, { recursive: true });
    return `move ${from} to ${to}`;
  },
];
