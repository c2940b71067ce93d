import { didYouMean } from "../problems/did-you-mean.ts";
import type { Problem } from "../problems/problem.ts";
import { findAddressFault } from "../site/find-address-fault.ts";
import type { Site } from "../site/site.ts";
import { valuesOf } from "../site/values/fill-values.ts";
import { fillYaml, noYaml } from "../site/values/fill-yaml.ts";
import type { ValueUses } from "../site/values/value.ts";
import { parseYaml } from "../yaml/parse-yaml.ts";
import { validateYaml } from "../yaml/validate-yaml.ts";
import { type AbsentPage, findPlaceSettings } from "./absent-page.ts";
import { buildPageUrl, readFileName } from "./build-page-url.ts";
import { checkAddress } from "./check-address.ts";
import { checkDates } from "./check-dates.ts";
import { checkDescription } from "./check-description.ts";
import { chooseLayout } from "./choose-layout.ts";
import type { FoundPage } from "./content.ts";
import { findSpans } from "./find-spans.ts";
import { findUnreadable } from "./find-unreadable.ts";
import { kindOfFile } from "./kind-of-file.ts";
import type { Page, PageSource } from "./page.ts";
import type { FrontMatter, PageSchema } from "./page-schema.ts";
import { readNamedDay } from "./read-named-day.ts";
import { splitFrontMatter } from "./split-front-matter.ts";

/** What a page is parsed with, the same for all pages of a site. */
export interface PageContext {
  site: Site;
  schema: PageSchema;
  /** Names of the layouts that pages may ask for. */
  layouts: string[];
  /** Reads the leading heading that names a page (`markdown/parse-title.ts`). */
  parseTitle: (
    page: Pick<Page, "source" | "bodyStart" | "language">,
    site: Site,
  ) => { title: string; bodyStart: number; values: ValueUses; problems: Problem[] } | null;
}

/** A page, or `null` where its file can't become one; and what is wrong with it. */
export interface ParsedPage {
  page: Page | null;
  /** In the place of a page: one of which its faulty settings don't tell whether visitors may see it, so that only its text is checked. */
  unsure?: Page;
  /** In the place of a page: what its lines say of its address. */
  tied?: AbsentPage;
  problems: Problem[];
}

// Settings that keep a page from visitors.
const hiding = ["draft", "publish", "expires"];

/** Makes a page of a file's text: of faulty settings, those that can be read. */
export function parsePage(
  file: Pick<FoundPage, "id" | "place">,
  source: PageSource,
  context: PageContext,
): ParsedPage {
  const parsed = parseWhole(file, source, context);
  if (parsed.page) return parsed;
  const { id, place } = file;
  const own = buildPageUrl(place.path);
  const settings = findPlaceSettings(source.text);
  const tied = {
    id,
    filePath: place.path,
    place: own,
    url: settings.permalink ?? own,
    language: { code: languageOf(id, context.site).code },
    settings,
  };
  return { ...parsed, tied };
}

function parseWhole(
  { id, place }: Pick<FoundPage, "id" | "place">,
  source: PageSource,
  { site, schema, layouts, parseTitle }: PageContext,
): ParsedPage {
  const unreadable = findUnreadable(source);
  if (unreadable) return { page: null, problems: [unreadable] };
  const { region, bodyStart, problems } = splitFrontMatter(source);
  const language = languageOf(id, site);
  const values = valuesOf({ language }, site);
  const filled = region
    ? fillYaml(parseYaml(source, region, { schema: schema.settings }), source, region, values)
    : noYaml;
  const { yaml } = filled;
  const { rest, problems: wrong } = validateYaml(schema.settings, yaml, source, "a setting of a page");
  const readable = yaml.mended ?? yaml;
  const written = readable.value as FrontMatter | null;
  const wrongAddress = checkAddress(place.path, written, readable, source);
  const found = [
    ...problems,
    ...wrong,
    ...filled.problems,
    ...wrongAddress,
    ...checkDescription(written, readable, source),
  ];
  // A damaged mark may have left settings in the text, or the text among the settings.
  if (!rest || problems.length > 0) return { page: null, problems: found };

  const { fields, settings } = schema.separate(rest);
  if (wrongAddress.length > 0) delete settings.permalink;
  const day = settings.date ?? readNamedDay(place.path);
  if (day !== null) settings.date = day;
  const own = buildPageUrl(place.path, site.languages);
  // No disk could hold it.
  if (settings.permalink === undefined && findAddressFault(own)) return { page: null, problems: found };
  const heading =
    settings.title === undefined && kindOfFile(id) !== "html"
      ? parseTitle({ source, bodyStart, language }, site)
      : null;
  const title = settings.title ?? heading?.title ?? (readFileName(place.path) || "Home");
  const layout = chooseLayout(settings.layout, own, layouts, readable, source);
  const page: Page = {
    id,
    source,
    bodyStart: heading?.bodyStart ?? bodyStart,
    language,
    original: null,
    filePath: place.path,
    place: own,
    url: settings.permalink?.normalize("NFC") ?? own,
    title,
    label: settings.label ?? title,
    layout: layout.name,
    order: settings.order ?? place.order,
    sidenav: typeof settings.sidenav === "object" ? settings.sidenav : null,
    menu: typeof settings.sidenav === "string" ? settings.sidenav : null,
    settings,
    fields,
    draft: settings.draft ?? false,
    updated: settings.updated ?? null,
    values: heading ? { ...filled.used, ...heading.values } : filled.used,
    words: filled.words,
    spans: findSpans(rest, readable),
  };
  const isUnsure = Object.keys(written ?? {}).some(
    (key) => !(key in rest) && hiding.includes(didYouMean(key, [...hiding, ...Object.keys(rest)]) ?? key),
  );
  const days = checkDates(settings, readable, source);
  const told = { problems: [...found, ...days, ...layout.problems, ...(heading?.problems ?? [])] };
  return isUnsure ? { ...told, page: null, unsure: page } : { ...told, page };
}

function languageOf(id: string, site: Site): Page["language"] {
  const folder = id.split("/")[0];
  return site.languages.find(({ code }) => code === folder) ?? (site.languages[0] as Page["language"]);
}
