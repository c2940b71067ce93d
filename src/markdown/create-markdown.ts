import MarkdownIt from "markdown-it";
import emphasisBesideCjk from "markdown-it-cjk-friendly";
import definitionLists from "markdown-it-deflist";
import type { Language } from "../site/languages.ts";
import { finishHeadings } from "./finish-headings.ts";
import { gatherFacts } from "./gather-facts.ts";
import { isolateRuns } from "./isolate-runs.ts";
import { locateBlocks } from "./locate-blocks.ts";
import { parseAttributeLines } from "./parse-attribute-lines.ts";
import { parseBlocks } from "./parse-blocks.ts";
import { parseContainers } from "./parse-containers.ts";
import { parseHeadings } from "./parse-headings.ts";
import { parseHtmlBlocks } from "./parse-html-blocks.ts";
import { parseHtmlPages } from "./parse-html-pages.ts";
import { parseInlineAttributes } from "./parse-inline-attributes.ts";
import { parseInlines } from "./parse-inlines.ts";
import { parseReferences } from "./parse-references.ts";
import { parseTables } from "./parse-tables.ts";
import { parseTasks } from "./parse-tasks.ts";
import { parseTrailingAttributes } from "./parse-trailing-attributes.ts";
import { renderBlocks } from "./render-blocks.ts";
import { renderNotes } from "./render-notes.ts";
import { reportUnusedNotes } from "./report-unused-notes.ts";
import { setTypography } from "./set-typography.ts";

/** The rules in the order in which they take hold. */
const chain = [
  parseHtmlPages,
  emphasisBesideCjk,
  definitionLists,
  renderNotes,
  parseBlocks,
  parseHeadings,
  parseHtmlBlocks,
  parseTables,
  parseAttributeLines,
  parseContainers,
  parseReferences,
  locateBlocks,
  parseTasks,
  parseTrailingAttributes,
  parseInlines,
  parseInlineAttributes,
  gatherFacts,
  reportUnusedNotes,
  setTypography,
  finishHeadings,
  isolateRuns,
  renderBlocks,
];

const instances = new Map<string, MarkdownIt>();

/** The Markdown chain for a language; made once and kept. */
export function createMarkdown({ code, quotes }: Pick<Language, "code" | "quotes">): MarkdownIt {
  const key = `${code} ${quotes}`;
  const known = instances.get(key);
  if (known) return known;
  // « Blanks stand inside of French quotes », but for those of Switzerland.
  const [open, close, ...inner] = quotes;
  const set = /^fr(?!-CH)\b/.test(code) ? [`${open}\u00A0`, `\u00A0${close}`, ...inner] : quotes;
  const md = new MarkdownIt({ html: true, linkify: false, typographer: true, quotes: set });
  md.normalizeLink = cleanAddress;
  for (const rule of chain) md.use(rule, code);
  instances.set(key, md);
  return md;
}

/** The address without control characters, which browsers skip; it is encoded only when the page is laid out. */
function cleanAddress(address: string): string {
  return address.replace(/\p{Cc}/gu, "");
}
