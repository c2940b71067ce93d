import MarkdownIt from "markdown-it";
import emphasisBesideCjk from "markdown-it-cjk-friendly";
import definitionLists from "markdown-it-deflist";
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
import { parseValues } from "./parse-values.ts";
import { renderBlocks } from "./render-blocks.ts";
import { renderNotes } from "./render-notes.ts";
import { reportUnusedNotes } from "./report-unused-notes.ts";
import { setTypography } from "./set-typography.ts";
import { shapeBlocks } from "./shape-blocks.ts";

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
  shapeBlocks,
  parseValues,
  reportUnusedNotes,
  setTypography,
  finishHeadings,
  isolateRuns,
  renderBlocks,
];

let made: MarkdownIt | null = null;

/**
 * The Markdown chain; made once and kept, for all languages: what each has of its own, the rules read of the page. V8 would compile and
 * optimise one chain for each of them by itself.
 */
export function createMarkdown(): MarkdownIt {
  if (made) return made;
  made = new MarkdownIt({ html: true, linkify: false, typographer: true });
  made.normalizeLink = cleanAddress;
  for (const rule of chain) made.use(rule);
  return made;
}

/** The address without control characters, which browsers skip; it is encoded only when the page is laid out. */
function cleanAddress(address: string): string {
  return address.replace(/\p{Cc}/gu, "");
}
