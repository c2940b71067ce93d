import { idInLanguage } from "../content/name-in-language.ts";
import type { Page } from "../content/page.ts";
import { positionAt } from "../problems/source-text.ts";
import type { Language } from "../site/languages.ts";
import { compareCounted } from "./compare-counted.ts";
import type { Change } from "./describe-change.ts";
import { describeDifferences } from "./describe-differences.ts";
import { type JudgedPart, shownPart, type Verdict } from "./judge-parts.ts";
import { type Digest, namePart, settingsKey } from "./part.ts";
import { digestDifferences } from "./renew-stamps.ts";
import type { ReviewedPage } from "./review-pages.ts";
import type { Finding } from "./translation-report.ts";

/** Tells how the original of a part has changed since the translation was made; `null` where that is not known. */
export type TellChange = (original: Page, part: JudgedPart) => Change[] | null;

/** What is to be done about a page and its parts. */
export function findOfPage(reviewed: ReviewedPage, digest: Digest, tellChange: TellChange): Finding[] {
  const { original, page, parts, remembered, renamed, likely, language } = reviewed;
  const whole = { line: 0, part: null, changes: null };
  // Of one that is called otherwise now, its translation tells.
  if (!page)
    return original && !renamed ? [{ ...whole, ...describeMissing(original, language, likely) }] : [];
  if (!original) {
    // One that never had an original is a page of its own.
    if (remembered === null) return [];
    const message = renamed ? describeRenamed(page, renamed) : "The page that this one translates is gone.";
    const { source, title } = page;
    const titled = { title, titleLanguage: language.code };
    return [
      {
        ...whole,
        ...titled,
        state: "orphaned",
        file: source.path,
        original: renamed?.source.path ?? null,
        message,
      },
    ];
  }
  return parts.flatMap((part) => findOfPart(part, page, original, digest, tellChange));
}

function describeRenamed(page: Page, original: Page): string {
  const line = `"translationOf: ${original.id}"`;
  const isTiedByPath = page.settings.translationOf === undefined;
  const remedy = isTiedByPath
    ? `Call this file ${pathInLanguage(original, page.language)}, or write`
    : "Write";
  return `The page that this one translates is called ${original.source.path} now. ${remedy} ${line} in its settings.`;
}

/** Where the file of a page is in another language, as staff know it. */
function pathInLanguage({ id, source, language }: Page, { code }: Language): string {
  return source.path.slice(0, -id.length) + idInLanguage({ id, language }, code);
}

function describeMissing(
  original: Page,
  into: Language,
  likely: Page | null,
): Omit<Finding, "line" | "part" | "changes"> {
  const { source, title, language } = original;
  const file = pathInLanguage(original, into);
  const advice = likely
    ? ` If ${likely.source.path} is its translation, write "translationOf: ${original.id}" in the settings of that file.`
    : "";
  const message = `This page is not translated into ${into.name} yet.${advice}`;
  const titled = { title, titleLanguage: language.code };
  return { state: "missing", file, ...titled, original: source.path, message };
}

const words: Record<Exclude<Verdict, "right" | "new">, Pick<Finding, "state" | "message">> = {
  changed: { state: "stale", message: "The words of the original have changed." },
  form: {
    state: "look",
    message: "The words of the original are the same, but links, marks or punctuation have changed.",
  },
  lacking: { state: "missing", message: "This part of the original is not translated." },
  copied: { state: "missing", message: "This part still has the words of the original." },
  gone: { state: "orphaned", message: "The part that this one translates is gone." },
  beside: { state: "look", message: "The original has no such part." },
  unsure: {
    state: "look",
    message: "The headings differ, so that it can't be told which part belongs to which.",
  },
  renamed: {
    state: "look",
    message:
      "This part and its original both have new headings, so that it can't be told what it was made from.",
  },
};

function findOfPart(
  part: JudgedPart,
  page: Page,
  original: Page,
  digest: Digest,
  tellChange: TellChange,
): Finding[] {
  const { verdict, own, stamps } = part;
  if (verdict === "right" || verdict === "new") {
    const message = tellDifferences(part, digest);
    return message === null
      ? []
      : [{ ...placePart(part, page, original), state: "differs", message, changes: null }];
  }
  const { state, message } = words[verdict];
  const wasEdited = own && verdict === "changed" && !stamps.some(({ made }) => made === own.meaning);
  return [
    {
      ...placePart(part, page, original),
      state,
      message: wasEdited ? `${message} The translation was edited since, and may be right again.` : message,
      changes: verdict === "changed" || verdict === "form" ? tellChange(original, part) : null,
    },
  ];
}

/** What one of two texts has and the other lacks, in words; `null` where that is nothing, or is meant. */
function tellDifferences(part: JudgedPart, digest: Digest): string | null {
  const { source, own, stamps } = part;
  const differences = source && own ? compareCounted(source, own) : [];
  if (differences.length === 0) return null;
  const seen = digestDifferences(part, digest);
  return stamps.some(({ known }) => known === seen) ? null : describeDifferences(differences);
}

function placePart(
  part: JudgedPart,
  page: Page,
  original: Page,
): Omit<Finding, "state" | "message" | "changes"> {
  const { source, own } = part;
  const { key, heading } = shownPart(part);
  const names = heading
    ? { title: heading, titleLanguage: (own ? page : original).language.code }
    : { title: key === settingsKey ? "Title and settings" : "Beginning of the page", titleLanguage: "en" };
  return {
    ...names,
    file: page.source.path,
    line: own ? positionAt(page.source, own.start).line : 0,
    part: namePart({ key }),
    original: source ? `${original.source.path}:${positionAt(original.source, source.start).line}` : null,
  };
}
