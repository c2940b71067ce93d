import { escapeHtml } from "../../markdown/escape-html.ts";
import type { PlainWord } from "../../site/interface-words.ts";
import {
  buildPrivacyLabel,
  type PrivacyLabel,
  privacyLabelPath,
  thisSite,
} from "../../site/privacy-label.ts";
import type { BlockContext } from "./draw-block.ts";

const rows: [key: Exclude<keyof PrivacyLabel, "version">, word: PlainWord][] = [
  ["otherWebsites", "privacyWebsites"],
  ["cookies", "privacyCookies"],
  ["storage", "privacyNotes"],
  ["serviceWorkers", "privacyPrograms"],
  ["forms", "privacyForms"],
];

/** The label of a site as a table, what counts its visits, and the way to the label as a file. */
export function drawPrivacy({ site, data, settings, language, address }: BlockContext): string {
  const { words } = language;
  const { analytics } = settings;
  const label = buildPrivacyLabel(settings, data);
  const cells = rows.map(([key, word]) => {
    const found = label[key].map((what) => (what === thisSite ? words.privacyThisSite : what)).join(", ");
    return `<tr><td>${escapeHtml(words[word])}</td><td>${escapeHtml(found || words.privacyNone)}</td></tr>\n`;
  });
  const heads = `<tr><th>${escapeHtml(words.privacySought)}</th><th>${escapeHtml(words.privacyFound)}</th></tr>`;
  const [first = language] = site.languages;
  const isForeign = language.code !== first.code && !language.own.includes("analytics");
  const marked = isForeign ? ` lang="${first.code}" dir="${first.dir}"` : "";
  const script = analytics
    ? `<p><strong>${escapeHtml(analytics.name)}.</strong> <span${marked}>${escapeHtml(analytics.about)}</span></p>\n`
    : "";
  return [
    `<div class="table-scroll">\n<table>\n<thead>\n${heads}\n</thead>\n<tbody>\n${cells.join("")}</tbody>\n</table>\n</div>\n`,
    script,
    `<p><a href="${escapeHtml(address(privacyLabelPath(language)))}">${escapeHtml(words.privacyFile)}</a></p>\n`,
  ].join("");
}
