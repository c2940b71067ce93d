import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { change } from "./change.ts";
import type { Edit } from "./edit.ts";
import { onPage, pagesOf } from "./on-page.ts";
import { setLine } from "./set-line.ts";
import { setSetting } from "./set-setting.ts";

/** What happens to what is said of the whole site: its words, settings, languages and redirects, and lists of its pages. */
export const siteEdits: Edit[] = [
  (folder, random) => {
    change(join(folder, "content/en/interface.yaml"), () => `next: Onwards ${random.below(9)}\n`);
    return "interface words changed";
  },
  (folder, random) => {
    change(join(folder, "content/redirects.yaml"), () => `- from: /old-${random.below(5)}/\n  to: /en/\n`);
    return "redirects changed";
  },
  (folder, random) => {
    const words = random.pick(["[quay, harbour]", "[boat, ship]"]);
    change(join(folder, "content/search.yaml"), () => `synonyms:\n  - ${words}\n`);
    return `search takes for the same: ${words}`;
  },
  (folder, random) => {
    const path = random.pick(pagesOf(folder).filter((path) => path.includes("/content/en/")));
    const to = path.replace("/content/en/", `/content/${random.pick(["ar", "es"])}/`);
    if (existsSync(to)) rmSync(to);
    else change(to, () => `# ${random.below(9)}\n\n[a](index.md) [b](../index.md)\n`);
    return `translation there or gone: ${to.slice(folder.length)}`;
  },
  (folder, random) => {
    rmSync(join(folder, "content/es"), { recursive: true, force: true });
    if (random.below(2) === 0) change(join(folder, "content/es/index.md"), () => "# Museo\n\nTexto.\n");
    return "language there or gone";
  },
  onPage("list of pages", (text, random) => {
    const lines = random.pick([
      "in: /en/visit/",
      "newest: 2\nin: /en/",
      "related: true",
      "in: /en/\nas: compact",
    ]);
    return `${text}\n::: pages\n${lines}\n:::\n`;
  }),
  onPage("date", (text, random) =>
    setLine(text, "date", random.pick(["2025-05-01", "2026-02-01", "2026-03-15"])),
  ),
  onPage("feed", (text, random) => setLine(text, "feed", random.pick(["true", "false"]))),
  (folder, random) => {
    const news = join(folder, "content/en/news");
    if (existsSync(news) && random.below(2) === 0) rmSync(news, { recursive: true });
    else {
      const line = random.pick(["", "sort: title\n", "as: table\n"]);
      change(join(news, "index.md"), () => `---\nfeed: true\n---\n# News\n\n::: pages\n${line}:::\n`);
      // Enough that the list goes on at further pages.
      for (let at = 0; at < 52; at++)
        change(
          join(news, `202${at % 3}-01-01-piece-${at}.md`),
          () => `# Piece ${at} ${random.below(3)}\n\nWords.\n`,
        );
    }
    return "news there or gone";
  },
  onPage("slug", (text, random) => setLine(text, "slug", random.pick(["one", "two", "drei"]))),
  onPage("translationOf", (text, random, folder) =>
    setLine(text, "translationOf", random.pick(pagesOf(folder)).slice(join(folder, "content/").length)),
  ),
  (folder, random) => {
    change(
      join(folder, "content/ar/site.yaml"),
      () =>
        `title: متحف ${random.below(9)}\n${random.pick(["", "footer: [{title: x, link: /ar/}]\n", "home: /en/visit/\n"])}`,
    );
    return "settings of a language changed";
  },
  (folder, random) => {
    const path = join(folder, "content/ar/data/boats.yaml");
    if (existsSync(path)) rmSync(path);
    else {
      const text = readFileSync(join(folder, "content/data/boats.yaml"), "utf8");
      change(path, () => text.replace(/19\d\d/, `19${10 + random.below(90)}`));
    }
    return "data of a language there or gone";
  },
  (folder, random) => {
    const address = random.pick(["/ar/visit/tickets/", "/es/visit/", "/es/collection/"]);
    change(join(folder, "content/redirects.yaml"), () => `- from: ${address}\n  to: /en/\n`);
    return `redirect at ${address}`;
  },
  setSetting("look", [
    "",
    '{ accent: "#7a1fa2", pattern: dots }',
    "{ accent: teal, second: gold, paper: cool, density: dense }",
    "{ logo: sign.svg, corners: round }",
  ]),
  (folder, random) => {
    const [width, color] = [random.pick([40, 90, 400]), random.pick(["#a21", "#fff"])];
    change(
      join(folder, "content/sign.svg"),
      () =>
        `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} 80"><path fill="${color}" d="M5 5h30v30H5z"/></svg>`,
    );
    return `a sign ${width} wide in ${color}`;
  },
  setSetting("title", ["Harbour museum", "Museum of the harbour", "Boats"]),
  setSetting("url", ["", "https://one.example", "https://two.example"]),
  setSetting("search", ["true", "false"]),
  setSetting("email", ["", "us@museum.example"]),
  setSetting("analytics", [
    "",
    '{ name: Counter, about: Counts visits., script: "https://a.example/c.js" }',
    '{ name: Other, about: Counts too., script: "https://b.example/c.js", sends: ["https://c.example/"] }',
  ]),
  onPage("privacy", (text) => `${text}\n::: privacy\n:::\n`),
];
