import MarkdownIt from "markdown-it";
import { escapeHtml } from "../markdown/escape-html.ts";
import { countThings } from "../problems/count-things.ts";
import type { BuiltPage } from "./built-site.ts";
import type { Shown, ShownPage } from "./choose-shown.ts";
import { describeEnd } from "./describe-end.ts";
import { describePage } from "./describe-page.ts";
import { formatChanges } from "./format-changes.ts";
import { lookStyles } from "./look-styles.ts";
import type { SiteChanges } from "./site-changes.ts";

/** Addresses of a page, from the one that shows the change: as a visitor has it, and with what differs marked. */
export interface ShownAddress {
  clean: string;
  marked: string;
}

/** A page that is shown, with its addresses before and now. */
export type PlacedPage = ShownPage & { addresses: { before: ShownAddress | null; now: ShownAddress | null } };

const sides = { before: "Before", now: "Now" } as const;
const sizes = [
  { name: "wide", words: "on a computer, 1280 pixels wide" },
  { name: "phone", words: "on a phone, 360 pixels wide" },
];
const kinds: Record<ShownPage["kind"], string> = {
  changed: "Changed",
  moved: "Moved",
  new: "New",
  gone: "Gone",
  example: "As an example",
};
// What it renders is our own Markdown, in which all that comes from a site is escaped; HTML would be text here too.
const markdown = new MarkdownIt({ breaks: true });

/** The page that shows what a change does: its words, and pages before and now. `copies` are the addresses of both whole sites. */
export function formatLook(
  changes: SiteChanges,
  pages: PlacedPage[],
  others: Shown["others"],
  copies: { before: string; now: string },
): string {
  const [, lead = "", ...words] = formatChanges(changes).split("\n\n");
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>What this change does to the site</title>
<style>${lookStyles.page}</style>
</head>
<body>
<header>
<h1>What this change does to the site</h1>
<p class="lead">${escapeHtml(lead)}</p>
<ul class="ways">
<li><a href="${copies.now}">The whole site as it is now</a></li>
<li><a href="${copies.before}">The whole site as it was before</a></li>
<li><a href="#all">All changes in words</a></li>
</ul>
</header>
<main>
${pages.length > 0 ? formatPages(pages, others) : ""}<section class="shown all" id="all">
<h2>All changes in words</h2>
${markdown.render(words.join("\n\n"))}</section>
</main>
</body>
</html>
`;
}

function formatPages(pages: PlacedPage[], others: number): string {
  const contents = pages.map(
    (page, at) =>
      `<li><a href="#page-${at + 1}">${formatTitle(page)}</a> <span class="kind">${kinds[page.kind]}</span></li>\n`,
  );
  const rest =
    others > 0
      ? `<p>${countThings(others, "other page")} ${others === 1 ? "is" : "are"} different too; the words name them.</p>\n`
      : "";
  return `<dl class="legend">
<div><dt><waymark-gone role="deletion">struck out</waymark-gone></dt><dd>was there before</dd></div>
<div><dt><waymark-new role="insertion">underlined</waymark-new></dt><dd>is new</dd></div>
<div><dt>dashed frame, solid frame</dt><dd>a picture or link that was there before, or is new</dd></div>
</dl>
<p class="hint">Each page stands at its first difference. Scroll in it to see the rest, or press “Before” or “Now” above it to open it in full.</p>
<ol class="contents">
${contents.join("")}</ol>
${rest}${pages.map(formatPage).join("")}`;
}

function formatPage(page: PlacedPage, at: number): string {
  const { before, now } = page.addresses;
  const links = [
    before ? `<a href="${before.clean}">Open it as it was</a>` : "",
    now ? `<a href="${now.clean}">Open it as it is now</a>` : "",
  ];
  const shots = sizes.map((size) =>
    (["before", "now"] as const).map((side) => formatShot(page, side, size)).join(""),
  );
  return `<section class="shown" id="page-${at + 1}">
<p class="kind">${kinds[page.kind]}</p>
<h2>${formatTitle(page)}</h2>
<p class="about"><code>${escapeHtml(pageOf(page).url)}</code> ${links.filter(Boolean).join(" ")}</p>
<div class="words">
${markdown.render(describe(page))}</div>
${shots.map((pair) => `<div class="pair">\n${pair}</div>\n`).join("")}</section>
`;
}

function describe({ kind, change, leadsTo }: PlacedPage): string {
  if (change?.onlyMarkup) return "Only the HTML around the words is different.";
  if (change) return `- Different: ${describePage(change)}`;
  if (kind === "gone") return `The page is gone: ${describeEnd(leadsTo)}.`;
  if (kind === "new") return "The page is new.";
  return "The page itself is as it was. It shows what is different in menus, announcements or the look of the whole site.";
}

function formatShot(page: PlacedPage, side: "before" | "now", size: (typeof sizes)[number]): string {
  const address = page.addresses[side];
  const name = `<b>${sides[side]}</b>`;
  const caption = `<figcaption>${address ? `<a href="${address.marked}">${name}</a>` : name} ${size.words}</figcaption>`;
  if (!address) {
    const why = side === "before" ? "There was no such page." : "There is no such page any more.";
    return `<figure>${caption}<div class="frame none ${size.name}"><p>${why}</p></div></figure>\n`;
  }
  const title = escapeHtml(`${pageOf(page).title}: ${sides[side].toLowerCase()}, ${size.words}`);
  return `<figure>${caption}<div class="frame ${size.name}"><iframe title="${title}" src="${address.marked}" loading="lazy" sandbox="allow-same-origin"></iframe></div></figure>\n`;
}

function formatTitle(page: PlacedPage): string {
  const { title, language } = pageOf(page);
  return `<bdi lang="${escapeHtml(language || "en")}">${escapeHtml(title)}</bdi>`;
}

function pageOf({ now, before }: ShownPage): BuiltPage {
  return (now ?? before) as BuiltPage;
}
