import type { Page } from "../content/page.ts";
import type { RenderedBody } from "../markdown/body.ts";
import { positionAt, type Span } from "../problems/source-text.ts";
import type { SiteSettings } from "../site/settings-schema.ts";
import { matchProse } from "./match-prose.ts";
import type { Rule } from "./rule.ts";
import { starterWords } from "./starter-words.ts";

/** Words of a starter where they stand. */
interface Found extends Span {
  words: string;
  row: (typeof starterWords)[number];
}

const rowOf = new Map(starterWords.flatMap((row) => row.words.map((words) => [words, row])));
const written = `(?<![\\p{L}\\p{N}])(?:${[...rowOf.keys()]
  // The longest first: others stand in it.
  .sort((a, b) => b.length - a.length)
  .map((words) => words.replace(/[.+]/g, "\\$&").replaceAll(" ", "\\s+"))
  .join("|")})(?![\\p{L}\\p{N}])`;
const isExample = new RegExp(written, "u");
const examples = new RegExp(written, "gu");

/** Words of a starter that nobody has replaced yet. */
export const exampleWords: Rule = {
  id: "example-words",
  level: "notice",
  reads: "prose",
  summary:
    "Words that came with the starter of the site, such as “Example Town”, still stand where your own belong.",
  example: { wrong: "Come to Example Street 12.", right: "Come to Mill Lane 4." },
  signs: ["xample", "jemplo", "1632", "1908", "vening a month", "tarde al mes"],
  checkPage: (page, body, { settings }) => {
    const found = findWords(page, body);
    const [first] = found;
    if (!first) return [];
    const lineOf = ({ start }: Span) => positionAt(page.source, start).line;
    const told = [...new Set(found.map(({ row }) => row))].map((row) => {
      const places = found.filter((one) => one.row === row);
      const lines = [...new Set(places.map(lineOf))].filter(
        (line) => row !== first.row || line > lineOf(first),
      );
      const where = lines.length > 0 ? ` (line ${lines.join(", ")})` : "";
      return `"${places[0]?.words}" ${row === first.row ? "still stands " : ""}for ${row.yours}${where}`;
    });
    return {
      span: first,
      message: `${told.join(", ")}.`,
      hint: "That came with the starter of this site: write your own.",
      repair: buildRepair(first, found, page, { ...settings, ...page.language.settings }),
    };
  },
};

function findWords(page: Page, body: RenderedBody): Found[] {
  const found: Found[] = [];
  const note = (written: string, span: Span): void => {
    const words = written.replace(/\s+/g, " ");
    const row = rowOf.get(words);
    if (row) found.push({ words, row, start: span.start, end: span.end });
  };
  const linked = body.links.filter(({ href }) => isExample.test(href));
  for (const { href, address } of linked)
    for (const { 0: words } of href.matchAll(examples)) {
      const start = page.source.text.indexOf(words, address.start);
      if (start >= 0 && start < address.end) note(words, { start, end: start + words.length });
    }
  const isLinked = (span: Span) => linked.some(({ start, end }) => start <= span.start && span.end <= end);
  for (const { match, start, end } of matchProse(body, examples)) {
    const isMeant =
      page.id === "site.yaml" ||
      isOfValues(page) ||
      !rowOf.get(match[0])?.isAddress ||
      isLinked({ start, end });
    if (isMeant) note(match[0], { start, end });
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Whether it is the file of values, which others use as links. */
function isOfValues({ source }: Page): boolean {
  return /(?:^|\/)data\/values\.yaml$/.test(source.path);
}

/** What the settings say of it already, for this language, is put in the place of the same words in the same line. */
function buildRepair({ row, start }: Found, found: Found[], page: Page, settings: SiteSettings) {
  const text = row.known?.(settings);
  if (!text || row.words.includes(text) || page.id === "site.yaml") return null;
  const { line } = positionAt(page.source, start);
  const edits = found
    .filter((other) => other.row === row && positionAt(page.source, other.start).line === line)
    .map((other) => ({ start: other.start, end: other.end, text }));
  return { edits };
}
