import { accessibilityKind } from "../../lists/accessibility-kind.ts";
import type { Entry } from "../../lists/list.ts";
import { valuesOfKind } from "../../lists/values-of.ts";
import { escapeHtml } from "../../markdown/escape-html.ts";
import { isolateText } from "../../markdown/isolate-text.ts";
import { accessibilityTests } from "../../site/accessibility-tests.ts";
import { formatDay } from "../../site/format-day.ts";
import type { PlainWord } from "../../site/interface-words.ts";
import type { BlockContext } from "./draw-block.ts";

/** What was tested of the accessibility of a site: by the rules of each build, by a program in a browser, and by people. */
export function drawAccessibility(context: BlockContext): string {
  const { data, site, language, pages } = context;
  const { words } = language;
  const list = data.lists.get("accessibility")?.list;
  const entries = list?.kind === "accessibility" ? accessibilityKind.listOn(list.entries, site.today) : [];
  const isByProgram = ({ values }: Entry) => Array.isArray(values.tests);
  const byProgram = entries.find(isByProgram);
  const byHand = entries.filter((entry) => !isByProgram(entry));
  const all = new Set(pages?.choice.index.byUrl.values());
  const number = [...all].filter(({ original, source }) => original === null && source.text !== "").length;
  const looked = drawWords(Object.keys(accessibilityTests.always) as PlainWord[], context);
  return [
    "<dl>\n",
    drawTest("testedAlways", "", `<p>${escapeHtml(words.testedTexts({ number }))}</p>\n${looked}`, context),
    byProgram ? drawProgram(byProgram, context) : "",
    ...byHand.map((entry) => drawPerson(entry, context)),
    byHand.length === 0
      ? drawTest("testedByHand", "", `<p>${escapeHtml(words.testedByNobody)}</p>`, context)
      : "",
    "</dl>\n",
  ].join("");
}

function drawProgram(entry: Entry, context: BlockContext): string {
  const { language } = context;
  const { day, pages: number = 0, tests = [], with: tool = "" } = valuesOfKind(accessibilityKind, entry);
  const said = language.words.testedPages({ day: formatDay(day, language), number });
  const tried = tests.map((name) => accessibilityTests.inBrowser[name]);
  const told = `<p>${escapeHtml(said)}</p>\n${drawWords(tried, context)}`;
  return drawTest("testedInBrowser", isolateText(tool, language.dir), told, context);
}

function drawPerson(entry: Entry, context: BlockContext): string {
  const { dir } = context.language;
  const { by, day, with: tool } = valuesOfKind(accessibilityKind, entry);
  const when = `<time datetime="${day}">${escapeHtml(formatDay(day, context.language))}</time>`;
  const means = tool ? ` (${isolateText(tool, dir)})` : "";
  const told = `<p><strong>${isolateText(by, dir)}</strong>${means}</p>\n${context.ofData.markdown(entry, "found")}`;
  return drawTest("testedByHand", when, told, context);
}

/** A row: how it was tested, in braces with what or when, and what there is to tell. */
function drawTest(how: PlainWord, more: string, told: string, { language }: BlockContext): string {
  const beside = more ? ` (${more})` : "";
  return `<dt>${escapeHtml(language.words[how])}${beside}</dt>\n<dd>${told}</dd>\n`;
}

function drawWords(names: readonly PlainWord[], { language }: BlockContext): string {
  return `<ul>\n${names.map((name) => `<li>${escapeHtml(language.words[name])}</li>\n`).join("")}</ul>\n`;
}
