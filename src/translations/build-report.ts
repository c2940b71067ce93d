import type { Page } from "../content/page.ts";
import { positionAt } from "../problems/source-text.ts";
import type { Language } from "../site/languages.ts";
import { compareCounted } from "./compare-counted.ts";
import type { Change } from "./describe-change.ts";
import { describeDifferences } from "./describe-differences.ts";
import type { JudgedPart, Reason } from "./judge-parts.ts";
import { type Digest, settingsKey } from "./part.ts";
import { digestDifferences } from "./renew-stamps.ts";
import type { ReviewedPage } from "./review-pages.ts";

/** What is to be done about a translation; `differs` is a hint. */
export type FindingState = "missing" | "stale" | "look" | "differs" | "orphaned";

/** Something to be done about a translation. */
export interface Finding {
  state: FindingState;
  /** The file of the translation as staff know it, also where it is not written yet. */
  file: string;
  /** Counted from 1; 0 for the whole page. */
  line: number;
  /** What `--accept` takes behind the file, e.g. `#quand`; `null` for the whole page. */
  part: string | null;
  /** The words of the heading, or of the page's title. */
  title: string;
  /** The code of the language of `title`. */
  titleLanguage: string;
  /** Where the original stands, as `file:line`; `null` where there is none. */
  original: string | null;
  /** What is the matter, in a sentence. */
  message: string;
  /** The change of the original in words; `null` where it is not known. */
  changes: Change[] | null;
}

/** The translation into one language. */
export interface LanguageReport {
  code: string;
  name: string;
  /** The code of the language of the originals, in which `changes` are. */
  original: string;
  /** How many pages there are to translate, and how many are translated. */
  pages: number;
  translated: number;
  findings: Finding[];
}

/** Tells how the original of a part has changed since the translation was made; `null` where that is not known. */
export type TellChange = (original: Page, part: JudgedPart) => Change[] | null;

const order: FindingState[] = ["missing", "stale", "look", "differs", "orphaned"];

/** What is to be done, language by language. */
export function buildReport(
  reviewed: ReviewedPage[],
  digest: Digest,
  tellChange: TellChange,
): LanguageReport[] {
  const languages = new Map(reviewed.map(({ language }) => [language.code, language]));
  return [...languages.values()].map(({ code, name }) => {
    const pages = reviewed.filter(({ language }) => language.code === code);
    const originals = pages.filter(({ original }) => original !== null);
    const findings = pages.flatMap((page) => findOfPage(page, digest, tellChange));
    return {
      code,
      name,
      original: originals[0]?.original?.language.code ?? "",
      pages: originals.length,
      translated: originals.filter(({ page }) => page !== null).length,
      findings: findings.sort((a, b) => order.indexOf(a.state) - order.indexOf(b.state)),
    };
  });
}

function findOfPage(reviewed: ReviewedPage, digest: Digest, tellChange: TellChange): Finding[] {
  const { original, page, parts, remembered, language } = reviewed;
  const whole = { line: 0, part: null, changes: null };
  if (!page) return original ? [{ ...whole, ...describeMissing(original, language) }] : [];
  if (!original) {
    // One that never had an original is a page of its own.
    if (remembered === null) return [];
    const message = "The page that this one translates is gone.";
    const { source, title } = page;
    const titled = { title, titleLanguage: language.code };
    return [{ ...whole, ...titled, state: "orphaned", file: source.path, original: null, message }];
  }
  return parts.flatMap((part) => findOfPart(part, page, original, digest, tellChange));
}

function describeMissing(
  { id, source, title, language }: Page,
  { code, name }: Language,
): Omit<Finding, "line" | "part" | "changes"> {
  const inFolder = id.startsWith(`${language.code}/`) ? id.slice(language.code.length + 1) : id;
  const file = `${source.path.slice(0, -id.length)}${code}/${inFolder}`;
  const message = `This page is not translated into ${name} yet.`;
  const titled = { title, titleLanguage: language.code };
  return { state: "missing", file, ...titled, original: source.path, message };
}

const messages: Record<Exclude<Reason, null>, string> = {
  changed: "The words of the original have changed.",
  form: "The words of the original are the same, but links, marks or punctuation have changed.",
  lacking: "This part of the original is not translated.",
  gone: "The part that this one translates is gone.",
  beside: "The original has no such part.",
  unsure: "The headings differ, so that it can't be told which part belongs to which.",
  renamed:
    "This part and its original both have new headings, so that it can't be told what it was made from.",
};

function findOfPart(
  part: JudgedPart,
  page: Page,
  original: Page,
  digest: Digest,
  tellChange: TellChange,
): Finding[] {
  const { state, reason, source, own, stamps } = part;
  const known = own ?? source;
  if (!known) return [];
  const isSettings = known.key === settingsKey;
  const names = known.heading
    ? { title: known.heading, titleLanguage: (own ? page : original).language.code }
    : { title: isSettings ? "Title and settings" : "Beginning of the page", titleLanguage: "en" };
  const finding = {
    ...names,
    file: page.source.path,
    line: own ? positionAt(page.source, own.start).line : 0,
    part: isSettings ? `#${known.key}` : known.key,
    original: source ? `${original.source.path}:${positionAt(original.source, source.start).line}` : null,
    changes: null,
  };
  if (state !== "right" && state !== "new" && reason !== null) {
    const wasEdited = own && reason === "changed" && !stamps.some(({ made }) => made === own.meaning);
    const message = `${messages[reason]}${wasEdited ? " The translation was edited since, and may be right again." : ""}`;
    const changes = reason === "changed" || reason === "form" ? tellChange(original, part) : null;
    return [{ ...finding, state, message, changes }];
  }
  if (!source || !own) return [];
  const differences = compareCounted(source, own);
  if (differences.length === 0) return [];
  const seen = digestDifferences(part, digest);
  if (stamps.some(({ known: meant }) => meant === seen)) return [];
  return [{ ...finding, state: "differs", message: describeDifferences(differences) }];
}
