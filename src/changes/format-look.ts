import { escapeHtml } from "../markdown/escape-html.ts";
import { countThings } from "../problems/count-things.ts";
import type { Shown } from "./choose-shown.ts";
import { formatParts } from "./format-changes.ts";
import { formatShownPage, formatTitle, markdown, type PlacedPage, shownKinds } from "./format-shown-page.ts";
import { lookStyles } from "./look-styles.ts";
import type { SiteChanges } from "./site-changes.ts";

/** The page that shows what a change does: its words, and pages before and now. `copies` are the addresses of both whole sites. */
export function formatLook(
  changes: SiteChanges,
  pages: PlacedPage[],
  others: Shown["others"],
  copies: { before: string; now: string },
): string {
  const { lead, details } = formatParts(changes);
  const ways = [
    `<a href="${copies.now}">The whole site as it is now</a>`,
    `<a href="${copies.before}">The whole site as it was before</a>`,
    '<a href="#all">All changes in words</a>',
  ];
  return formatFrame(
    lead,
    ways,
    `<main>
${pages.length > 0 ? formatPages(pages, others) : ""}<section class="shown all" id="all">
<h2>All changes in words</h2>
${markdown.render(details)}</section>
</main>
`,
  );
}

/** The same where the site as it was can't be built: why there is nothing to see, and the address of the site as it is. */
export function formatLookAlone(reason: string, now: string): string {
  return formatFrame(reason, [`<a href="${now}">The whole site as it is now</a>`], "");
}

function formatFrame(lead: string, ways: string[], main: string): string {
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
${ways.map((way) => `<li>${way}</li>\n`).join("")}</ul>
</header>
${main}</body>
</html>
`;
}

function formatPages(pages: PlacedPage[], others: number): string {
  const contents = pages.map(
    (page, at) =>
      `<li><a href="#page-${at + 1}">${formatTitle(page)}</a> <span class="kind">${shownKinds[page.kind]}</span></li>\n`,
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
${rest}${pages.map(formatShownPage).join("")}`;
}
