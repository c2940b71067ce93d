import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { weekdays } from "../../../src/lists/hours/opening.ts";
import type { createRandom } from "../create-random.ts";
import { listAll } from "./list-all.ts";

type Random = ReturnType<typeof createRandom>;

/** What happens to a site between two builds; returns a few words on it. */
type Edit = (folder: string, random: Random) => string;

const pagesOf = (folder: string) => listAll(join(folder, "content")).filter((path) => path.endsWith(".md"));

function change(path: string, edit: (text: string) => string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, edit(existsSync(path) ? readFileSync(path, "utf8") : ""));
}

/** Sets one line of the front matter. */
function setLine(text: string, key: string, value: string): string {
  const line = `${key}: ${value}\n`;
  if (!text.startsWith("---\n")) return `---\n${line}---\n\n${text}`;
  const pattern = new RegExp(`^${key}: .*\n`, "m");
  return pattern.test(text) ? text.replace(pattern, line) : text.replace("---\n", `---\n${line}`);
}

function onPage(
  what: string,
  edit: (text: string, random: Random, folder: string, path: string) => string,
): Edit {
  return (folder, random) => {
    const path = random.pick(pagesOf(folder));
    change(path, (text) => edit(text, random, folder, path));
    return `${what}: ${path.slice(folder.length)}`;
  };
}

const setSetting =
  (key: string, values: string[]): Edit =>
  (folder, random) => {
    const value = random.pick(values);
    change(join(folder, "content/site.yaml"), (text) => {
      const rest = text.replace(new RegExp(`^${key}: .*\n`, "m"), "");
      return value === "" ? rest : `${rest.replace(/\n?$/, "\n")}${key}: ${value}\n`;
    });
    return `${key}: ${value}`;
  };

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

const onePixel = (red: number) =>
  Buffer.from(
    `GIF89a\x01\0\x01\0\x80\0\0${String.fromCharCode(red)}\0\0\0\0\0,\0\0\0\0\x01\0\x01\0\0\x02\x02D\x01\0;`,
    "latin1",
  );

/** Everything that may happen between two builds. */
export const edits: Edit[] = [
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
  (folder, random) => {
    change(
      join(folder, "assets/layouts/exhibit.njk"),
      // What stands in no block is a fault.
      (text) =>
        text
          .replace(/<!-- \d+ -->/g, "")
          .replace(/(?=\{%-? endblock %\}\s*$)/, `<!-- ${random.below(9)} -->`),
    );
    return "layout changed";
  },
  (folder, random) => {
    const path = join(folder, "assets/breadcrumbs/breadcrumbs.njk");
    if (existsSync(path)) rmSync(path);
    else
      change(
        path,
        () =>
          `{% macro breadcrumbs(items, words) %}<p>${random.below(9)}{{ items.length }}</p>{% endmacro %}`,
      );
    return "partial hidden or shown";
  },
  (folder, random) => {
    change(
      join(folder, "assets/styles/main.scss"),
      (text) => `${text}\n.a { width: ${random.below(99)}px; }\n`,
    );
    return "style changed";
  },
  (folder, random) => {
    change(join(folder, "content/data/boats.yaml"), (text) =>
      `${text}\n# ${random.below(9)}\n`.replace(/19\d\d/, `19${10 + random.below(90)}`),
    );
    return "data changed";
  },
  (folder, random) => {
    const day = () => random.pick(["2026-02-01", "2026-03-01", "2026-03-02"]);
    const link = random.pick(["/en/", "/en/visit/", "https://boats.example/"]);
    change(
      join(folder, random.pick(["content/data", "content/ar/data"]), "announcements.yaml"),
      () => `- text: Closed ${random.below(9)}\n  link: ${link}\n  from: ${day()}\n  until: ${day()}\n`,
    );
    return "announcement changed";
  },
  onPage("film", (text, random, folder) => {
    writeFileSync(join(folder, "content/film.mp4"), "x".repeat(random.below(5000)));
    const length = `${random.below(9)}:20`;
    return `${text}\n::: video\nfile: /film.mp4\ntitle: Film\nsilent: yes\nlength: ${length}\n:::\n`;
  }),
  onPage("people", (text, random, folder) => {
    change(join(folder, "content/data/people.yaml"), () => `- name: Ann ${random.below(9)}\n  group: Crew\n`);
    // Its country is told to search engines and to nobody else.
    change(
      join(folder, "content/data/contact.yaml"),
      () => `name: Quay\naddress: [Quay]\ncountry: G${random.pick(["B", "R"])}\n`,
    );
    return `${text}\n::: list people\n:::\n\n::: list contact\n:::\n`;
  }),
  onPage("blocks", (text) => `${text}\n::: form join\n:::\n\n::: resources\n:::\n`),
  (folder, random) => {
    change(
      join(folder, "assets/motif/draw-mark.ts"),
      () => `export const drawMark = (name: string) => "<svg><!-- ${random.below(9)} --></svg>" + name;\n`,
    );
    // Without the module above there is no such drawing.
    change(join(folder, "content/en/index.md"), (text) => `${text}\n![](mark:buoy)\n`);
    return "drawing changed";
  },
  (folder, random) => {
    change(
      join(folder, "content/data/forms/join.yaml"),
      () => `groups:
  - title: About you
    fields:
      - name: name
        label: Name ${random.below(9)}
        fault: Write your name.
button: Send
thanks: /en/
mail:
  text: Write to us.
  button: Write
  subject: Joining
  greeting: Hello,
  questions: "The questions:"
`,
    );
    return "form changed";
  },
  (folder, random) => {
    change(
      join(folder, "content/data/resources.yaml"),
      () => `- title: Plan ${random.below(9)}
  about: A plan.
  kind: document
  language: en
  group: Plans
`,
    );
    return "resources changed";
  },
  // What is over by the day of a build, and what is not; some entries have a fault.
  (folder, random) => {
    const day = `2026-0${1 + random.below(4)}-0${1 + random.below(9)}`;
    const every = random.pick(["", "  every: week\n  until: 2026-03-20\n", "  every: weak\n"]);
    const file = random.pick(["content/data/events.yaml", "content/ar/data/events.yaml"]);
    change(join(folder, file), () => `- title: Party ${random.below(3)}\n  day: ${day}\n${every}`);
    change(random.pick(pagesOf(folder)), (text) => `${text}\n::: list events\n:::\n`);
    return `events of ${file}: ${day}${every}`;
  },
  (folder, random) => {
    const week = weekdays.map((day) => `  ${day}: ${random.pick(["closed", "10:00 to 18:00"])}\n`);
    const different = `exceptions:\n  - day: 2026-03-0${1 + random.below(9)}\n    hours: closed\n`;
    change(join(folder, "content/data/hours.yaml"), () => `week:\n${week.join("")}${different}`);
    change(random.pick(pagesOf(folder)), (text) => `${text}\n::: hours\n:::\n`);
    return `hours changed: ${different}`;
  },
  onPage("value", (text, random) => {
    const use = `:value[${random.pick(["phone", "fee", "gone"])}]`;
    const lead = setLine(text, "lead", `"Call ${use}"`);
    return random.below(2) === 0 ? lead : `${text}\n## Cost ${use}\n\n${use} [there](${use})\n`;
  }),
  (folder, random) => {
    const path = join(folder, random.pick(["content/data", "content/ar/data"]), "values.yaml");
    if (random.below(4) === 0) rmSync(path, { force: true });
    else
      change(path, () => {
        const gone = random.below(3) === 0 ? "gone: here\n" : "";
        return `phone: +1 312 555 010${random.below(9)}\nfee: ${random.below(90) + 1} EUR\n${gone}`;
      });
    return "values changed, there or gone";
  },
  onPage("shared text", (text) => `${text}\n::: text fees\n:::\n`),
  (folder, random) => {
    const path = join(folder, random.pick(["content/data", "content/ar/data"]), "texts/fees.md");
    if (random.below(3) === 0) rmSync(path, { force: true });
    else change(path, () => `It costs :value[fee], or ${random.below(9)}. [Home](/en/)\n`);
    return "shared text changed, there or gone";
  },
  (folder, random) => {
    const use = random.pick([":value[phone]", ":value[fee]", "5"]);
    change(join(folder, "content/data/prices.yaml"), () => `- name: Ticket\n  price: "${use}"\n`);
    return `prices of ${use}`;
  },
  onPage("prices", (text) => `${text}\n::: list prices\n:::\n`),
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
  () => "nothing",
];
