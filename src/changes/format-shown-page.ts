import MarkdownIt from "markdown-it";
import { escapeHtml } from "../markdown/escape-html.ts";
import { formatCode } from "../problems/format-code.ts";
import type { BuiltPage } from "./built-site.ts";
import type { ShownPage } from "./choose-shown.ts";
import { describeEnd } from "./describe-end.ts";
import { describePage } from "./describe-page.ts";
import { differsInContent } from "./differs-in-content.ts";

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
/** What became of a page, in a word or two. */
export const shownKinds: Record<ShownPage["kind"], string> = {
  changed: "Changed",
  moved: "Moved",
  new: "New",
  gone: "Gone",
  example: "As an example",
};
/** Makes HTML of our own Markdown, in which all that comes from a site is escaped; HTML would be text here too. */
export const markdown = new MarkdownIt({ breaks: true });

/** A page before and now at each size, as HTML; `at` is its place among those that are shown. */
export function formatShownPage(page: PlacedPage, at: number): string {
  const { before, now } = page.addresses;
  const links = [
    before ? `<a href="${before.clean}">Open it as it was${nameFor(page)}</a>` : "",
    now ? `<a href="${now.clean}">Open it as it is now${nameFor(page)}</a>` : "",
  ];
  const shots = sizes.map((size) =>
    (["before", "now"] as const).map((side) => formatShot(page, side, size)).join(""),
  );
  return `<section class="shown" id="page-${at + 1}">
<p class="kind">${shownKinds[page.kind]}</p>
<h2>${formatTitle(page)}</h2>
<p class="about"><code>${escapeHtml(pageOf(page).url)}</code> ${links.filter(Boolean).join(" ")}</p>
<div class="words">
${markdown.render(describe(page))}</div>
${shots.map((pair) => `<div class="pair">\n${pair}</div>\n`).join("")}</section>
`;
}

function describe({ kind, change, leadsTo }: PlacedPage): string {
  if (change?.onlyMarkup) return "Only the HTML around the words is different.";
  if (change) {
    const { movedFrom } = change;
    const way =
      movedFrom === null ? "" : `It was at ${formatCode(movedFrom)} before, which leads here now.\n\n`;
    return differsInContent(change) ? `${way}- Different: ${describePage(change)}` : way;
  }
  if (kind === "gone") return `The page is gone: ${describeEnd(leadsTo)}.`;
  if (kind === "new") return "The page is new.";
  return "The page itself is as it was. It shows what is different in menus, announcements or the look of the whole site.";
}

function formatShot(page: PlacedPage, side: "before" | "now", size: (typeof sizes)[number]): string {
  const address = page.addresses[side];
  const name = `<b>${sides[side]}</b>`;
  const caption = `<figcaption>${address ? `<a href="${address.marked}">${name}${nameFor(page)}</a>` : name} ${size.words}</figcaption>`;
  if (!address) {
    const why = side === "before" ? "There was no such page." : "There is no such page any more.";
    return `<figure>${caption}<div class="frame none ${size.name}"><p>${why}</p></div></figure>\n`;
  }
  const title = escapeHtml(`${pageOf(page).title}: ${sides[side].toLowerCase()}, ${size.words}`);
  return `<figure>${caption}<div class="frame ${size.name}"><iframe title="${title}" src="${address.marked}" loading="lazy" sandbox="allow-same-origin"></iframe></div></figure>\n`;
}

/** Tells links of the same words apart for who does not see where they stand. */
function nameFor(page: PlacedPage): string {
  return `<span class="unseen">: ${formatTitle(page)}</span>`;
}

/** The title of a page, in its language, as HTML. */
export function formatTitle(page: PlacedPage): string {
  const { title, language } = pageOf(page);
  return `<bdi lang="${escapeHtml(language || "en")}">${escapeHtml(title)}</bdi>`;
}

function pageOf({ now, before }: ShownPage): BuiltPage {
  return (now ?? before) as BuiltPage;
}
