import { parse } from "yaml";
import { splitFrontMatter } from "../../content/split-front-matter.ts";
import type { Answers } from "./answers.ts";
import type { ChosenTexts } from "./choose-texts.ts";
import type { Lead } from "./lead-menus.ts";
import { pageKey } from "./place-own-pages.ts";
import type { StarterContent } from "./place-starter.ts";
import { type Said, writeLanguageSettings, writeSettings } from "./write-settings.ts";

/**
 * The content of a starter, each language in its place, with the settings as they were said: `site.yaml` for the language that is first
 * now, and what others say otherwise in their folders. `written` are the languages that the starter has texts in.
 */
export function placeSettings(
  content: StarterContent,
  said: Said & Answers,
  written: readonly string[],
  { places }: ChosenTexts,
): StarterContent {
  const [first] = said.languages;
  const [original = ""] = written;
  const read = (path: string) => content.get(path) as string | undefined;
  const isMoved = [...places.keys()][0] !== original;
  const own = isMoved
    ? {
        text: read(`${first}/site.yaml`) ?? "{}",
        lead: leadTo(content, places.get(original) ?? first, first),
      }
    : null;
  const { site, other } = writeSettings(read("site.yaml") ?? "", own, said);
  const settings = new Map<string, string | null>([
    ["site.yaml", site],
    [`${first}/site.yaml`, null],
  ]);
  for (const [texts, code] of [...places].slice(1)) {
    // What stood at the top is in the language that the starter has first.
    const text = texts === original ? other : read(`${code}/site.yaml`);
    settings.set(`${code}/site.yaml`, text ? writeLanguageSettings(text) : null);
  }
  const rest = [...content].filter(([path]) => !settings.has(path));
  return new Map([...settings, ...rest].filter((entry): entry is [string, string] => entry[1] !== null));
}

/** How menus are led from the pages of one language to those of another, which may be called otherwise there. */
function leadTo(content: StarterContent, from: string, to: string): Lead {
  const pages = new Map(
    [...content].map(([path, text]) => [pageKey(path)?.toLowerCase(), readSettings(`${text}`)]),
  );
  const find: Lead["find"] = (way) => {
    const steps = way.split("/").filter(Boolean);
    const page = pages.get(steps.join("/"));
    if (!page) return null;
    const slugs = steps.map((step, at) => pages.get(steps.slice(0, at + 1).join("/"))?.slug ?? step);
    return { address: page.permalink ?? `/${slugs.join("/")}/`, title: page.label ?? page.title ?? null };
  };
  return { from: from.toLowerCase(), to: to.toLowerCase(), find };
}

/** The settings at the top of a page of a starter. */
function readSettings(text: string): Partial<Record<"label" | "permalink" | "slug" | "title", string>> {
  const { region } = splitFrontMatter({ path: "", text });
  return (region && parse(text.slice(region.start, region.end))) ?? {};
}
