import { join } from "node:path";
import sharp from "sharp";
import { parse } from "yaml";
import { repository } from "../run-waymark.ts";
import { type Example, readExamples, readGuide } from "./read-examples.ts";

/** A museum of which the guide tells: what its examples need around them, by path below `content/`. */
const around: Record<string, string> = {
  "site.yaml":
    "title: Harbour House\nurl: https://harbour.example\nsearch: true\nlanguages: [{ code: en }, { code: es }]\n",
  "data/boats.yaml": "- { name: Anna, kind: sail boat, built: 1904 }\n",
  "data/texts/fees.md": "Guided tours have a [price](en/visit/prices.md) of their own.\n",
  "en/index.md":
    "---\ntitle: Harbour House\nlayout: home\nlead: Boats and stories from two centuries.\n---\n\n",
  "en/welcome.md": "---\ntitle: Welcome\n---\n\n",
  "en/news/index.md": "---\ntitle: News\nfeed: true\n---\n\n",
  "en/news/2026-02-01-boats.md":
    "---\ntitle: Two boats are back\ndescription: From the yard.\n---\n\nThey are dry, and smell of tar.\n",
  "en/visit/index.md":
    "---\ntitle: Visit\nlead: When the house is open, and the way. All opening times.\n---\n\n## The way {#way}\n\nFrom the station to the water.\n\n",
  "en/visit/prices.md":
    "---\ntitle: Prices\nsidenav: plan-your-visit\n---\n\n## Families {#families}\n\nAdults pay :value[adults].\n",
  "en/visit/families.md": "---\ntitle: Families\n---\n\nChildren are free.\n",
  "en/visit/way.md": "---\ntitle: How to come\n---\n\nFrom the station to the water.\n",
  "en/visit/talk.md": "---\ntitle: What the apprentice said\n---\n\nEvery word of it.\n",
  "en/accessibility.md": "---\ntitle: Accessibility\n---\n\n",
  "en/privacy.md": "---\ntitle: Privacy\n---\n\n::: privacy\n:::\n",
  "es/privacy.md": "---\ntitle: Privacidad\n---\n\n::: privacy\n:::\n",
  "es/visit/prices.md":
    "---\ntitle: Precios\n---\n\n## Familias {#families}\n\nLas personas adultas pagan :value[adults].\n",
};
const lists = ["events", "people", "partners", "testimonials", "boats"];
const shown = `${lists.map((name) => `::: list ${name}\n:::\n`).join("\n")}
::: hours
:::

::: resources Before a visit
:::

Call :value[phone] or write to :value[email]. We open on :value[opens].
`;

/** Where an example without a file goes: a page that shows all of them. */
const welcome = "en/welcome.md";
/** Photographs of the starters under the names that the guide gives them. */
const starters = join(repository, "src/starters");
const photographs: Record<string, string> = {
  "en/maria.jpg": "place/content/en/collection/workshop.webp",
  "en/hall.jpg": "place/content/en/collection/reading-room.webp",
  "en/table.jpg": "place/content/en/collection/reading-room.webp",
  "en/jug.jpg": "place/content/en/collection/kitchen.webp",
  "en/lamp.jpg": "place/content/en/visit/stairs.webp",
  "en/attic.jpg": "place/content/en/visit/stairs.webp",
  "en/visit/house.jpg": "place/content/en/house.webp",
  "people/ana.jpg": "programme/content/people/with-bun.webp",
};

/** The site that the examples of the guide make together, by path below `content/`. `left` are those for which it has no room: another one says the same setting. */
export async function buildExampleSite(): Promise<{
  files: Record<string, string | Uint8Array>;
  left: Example[];
}> {
  const files = new Map(Object.entries(around));
  const left: Example[] = [];
  for (const example of readExamples()) {
    if (!["markdown", "yaml"].includes(example.language)) continue;
    const path = example.belongs ?? welcome;
    const before = files.get(path) ?? "";
    const after = add(example, path, before);
    if (after === null) left.push(example);
    else files.set(path, after);
  }
  files.set(welcome, `${files.get(welcome)}\n${shown}`);
  files.set("en/visit/writing.md", `---\ntitle: Writing\n---\n\n${readTable()}`);
  return { files: { ...Object.fromEntries(files), ...(await makeMedia()) }, left };
}

/** The file with an example added: to its settings, to its list, or to its text. `null` where it says what is said there already. */
function add({ language, text }: Example, path: string, before: string): string | null {
  if (language === "markdown") return text.startsWith("---\n") ? text : `${before}\n${text}`;
  const [, settings = "", body = ""] = path.endsWith(".md")
    ? (/^---\n([\s\S]*?)^---\n([\s\S]*)$/m.exec(before) ?? [])
    : [null, before, null];
  const [old, added] = [settings, text].map((yaml) => parse(yaml) ?? {});
  if (!Array.isArray(old) && Object.keys(added).some((key) => key in old)) return null;
  return body === null ? `${settings}${text}` : `---\n${settings}${text}---\n${body}`;
}

/** The pictures and films of the examples. */
async function makeMedia(): Promise<Record<string, Uint8Array | string>> {
  const taken = Object.entries(photographs).map(
    async ([path, source]) => [path, await sharp(join(starters, source)).jpeg().toBuffer()] as const,
  );
  return {
    ...Object.fromEntries(await Promise.all(taken)),
    "en/flyer.pdf": "%PDF-1.4\n",
    "en/visit/walk.pdf": "%PDF-1.4\n",
    "en/attic.mp4": "",
    "en/talk.mp3": "",
    "en/attic.en.vtt": "WEBVTT\n\n00:00.000 --> 00:02.000\nThe attic.\n",
    "logo.svg": logo("#5b2a86"),
    "partners/bank.svg": logo("#123"),
    "partners/bank-dark.svg": logo("#eee"),
  };
}

function logo(color: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20"><path d="M0 20 20 0l20 20z" fill="${color}"/></svg>\n`;
}

/** What the guide's table of marks says to write, as the text of a page. */
function readTable(): string {
  const [, rows = ""] =
    /^\| You write \| You get \|\n.*\n((?:\|.*\n)+)/m.exec(readGuide()[0]?.[1] ?? "") ?? [];
  const cells = rows.split("\n").flatMap((row) => [...(row.split(" | ")[0] ?? "").matchAll(/`([^`]+)`/g)]);
  // What stands at the end of a paragraph is no paragraph.
  return cells.map(([, code = ""]) => (code.startsWith("{") ? "" : `${code}\n\n`)).join("");
}
