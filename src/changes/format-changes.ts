import { countThings } from "../problems/count-things.ts";
import { escapeMarkdown } from "../problems/escape-markdown.ts";
import { formatCode } from "../problems/format-code.ts";
import type { PageChange } from "./compare-pages.ts";
import { describeEnd } from "./describe-end.ts";
import { describeMenuChange } from "./describe-menu-change.ts";
import { describePage } from "./describe-page.ts";
import { differsInContent } from "./differs-in-content.ts";
import { formatBytes } from "./format-bytes.ts";
import type { NamedPage, OutsideLink, SiteChanges } from "./site-changes.ts";

/** Items of a list beyond this number are only counted: a git host cuts what is too long. */
const most = 50;

/** What a change does to a site, as Markdown for people who write for it. */
export function formatChanges(changes: SiteChanges): string {
  const { lead, details } = formatParts(changes);
  return `## What this change does to the site\n\n${lead}\n\n${details}`;
}

/** The same in parts: a line of plain text that counts the pages, and all that differs, as Markdown. */
export function formatParts(changes: SiteChanges): { lead: string; details: string } {
  const { added, gone, menus, announcements, outside, documents, look } = changes;
  const moved = changes.changed.filter(({ movedFrom }) => movedFrom !== null);
  const stayed = changes.changed.filter(({ movedFrom }) => movedFrom === null);
  const changed = stayed.filter(({ onlyMarkup }) => !onlyMarkup);
  const marked = stayed.filter(({ onlyMarkup }) => onlyMarkup);
  const parts = [
    formatList("New pages", added, namePage),
    formatList("Changed pages", changed, (page) => `${namePage(page)}: ${describePage(page)}`),
    formatList("Moved pages", moved, formatMoved),
    formatList("Pages that are gone", gone, (page) => `${namePage(page)}: ${describeEnd(page.leadsTo)}`),
    formatList("Menus", menus, describeMenuChange),
    formatList("Announcements", announcements, ({ text, kind }) => `${kind}: “${escapeMarkdown(text)}”`),
    formatList("New links to other websites", outside, formatOutside),
    formatList(
      "Documents",
      documents,
      ({ path, kind, size }) => `${kind}: ${formatCode(path)} (${formatBytes(size)})`,
    ),
    formatList("Look", look, (name) => `The ${name} are different, which can show on any page.`),
    formatList("Only the HTML around the words is different", marked, namePage),
  ].filter(Boolean);
  return {
    lead: parts.length > 0 ? countPages(changes) : "Visitors will see no difference.",
    details: [...parts, formatWeight(changes.bytes)].join("\n"),
  };
}

/** How many pages a change concerns, in a line. */
function countPages({ added, changed, gone }: SiteChanges): string {
  const moved = changed.filter(({ movedFrom }) => movedFrom !== null).length;
  const stayed = changed.filter(({ movedFrom, onlyMarkup }) => movedFrom === null && !onlyMarkup).length;
  const parts = Object.entries({ new: added.length, changed: stayed, moved, gone: gone.length })
    .filter(([, number]) => number > 0)
    .map(([kind, number]) => `${number} ${kind}`);
  return `Pages: ${parts.join(", ") || "all as they were"}.`;
}

function formatList<Item>(title: string, items: Item[], format: (item: Item) => string): string {
  if (items.length === 0) return "";
  const shown = items.slice(0, most).map((item) => `- ${format(item).trimEnd()}\n`);
  const rest = items.length - most;
  return `### ${title}\n\n${shown.join("")}${rest > 0 ? `- and ${rest} more\n` : ""}`;
}

function namePage({ title, url }: NamedPage): string {
  return `“${escapeMarkdown(title)}” ${formatCode(url)}`;
}

function formatMoved(page: PageChange): string {
  const way = `${namePage(page)}: from ${formatCode(page.movedFrom as string)}, which leads here now`;
  return differsInContent(page) ? `${way}; different is ${describePage(page)}` : way;
}

function formatOutside({ url, host, isNewHost, pages }: OutsideLink): string {
  const [first = "", ...others] = pages;
  const where =
    others.length > 0
      ? `on “${escapeMarkdown(first)}” and ${countThings(others.length, "other page")}`
      : `on “${escapeMarkdown(first)}”`;
  const news = isNewHost ? `; the site did not link to ${formatCode(host)} before` : "";
  return `${formatCode(url)}, ${where}${news}`;
}

function formatWeight({ old, now }: SiteChanges["bytes"]): string {
  const difference = now - old;
  const more =
    difference === 0
      ? "as before"
      : `${formatBytes(difference)} ${difference > 0 ? "more" : "less"} than before`;
  return `### Weight\n\nAll files together: ${formatBytes(now)}, ${more}.\n`;
}
