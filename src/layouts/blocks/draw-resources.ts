import type { Resource } from "../../content/resources-schema.ts";
import { escapeHtml } from "../../markdown/escape-html.ts";
import { isolateText } from "../../markdown/isolate-text.ts";
import { isOutside } from "../../navigation/resolve-link.ts";
import type { PlainWord } from "../../site/interface-words.ts";
import { nameLanguage } from "../../site/language-facts.ts";
import type { Language } from "../../site/languages.ts";
import type { BlockContext } from "./draw-block.ts";

const kindWords = {
  document: "kindDocument",
  spreadsheet: "kindSpreadsheet",
  presentation: "kindPresentation",
} as const satisfies Record<NonNullable<Resource["kind"]>, PlainWord>;

type Context = Pick<BlockContext, "language" | "resolve" | "describe">;

/** Documents as a list: what each is for, its kind and language, or that it is not published yet. */
export function drawResources(resources: Resource[], context: Context): string {
  const items = resources.map((resource) => drawResource(resource, context));
  return `<ul class="resources__list" role="list">\n${items.join("")}</ul>\n`;
}

function drawResource(resource: Resource, { language, resolve, describe }: Context): string {
  const title = isolateText(resource.title, language.dir);
  const link = resource.link && resolve(resource.link);
  const attributes = link && isOutside(link) ? ['class="outside-link" ', ' rel="noopener"'] : ["", ""];
  const name = link ? `<a ${attributes[0]}href="${escapeHtml(link)}"${attributes[1]}>${title}</a>` : title;
  // What nobody said of a file of the site, the file says itself.
  const file =
    resource.kind === undefined && resource.link ? describe(resource.link).replace(/^\((.*)\)$/, "$1") : "";
  const facts = listFacts({ ...resource, link: link || undefined }, file, language);
  return `<li class="resource${link ? ` resource--${resource.kind ?? "document"}` : " resource--unpublished"}">
<p class="resource__title">${name}</p>
<p class="resource__about">${isolateText(resource.about, language.dir)}</p>
${facts.length > 0 ? `<p class="resource__facts">${facts.map((fact) => `<span>${escapeHtml(fact)}</span>`).join(" ")}</p>\n` : ""}</li>
`;
}

function listFacts(
  { link, kind, language: of }: Resource,
  file: string,
  { code, words }: Language,
): string[] {
  if (!link) return [words.notPublished];
  return [kind ? words[kindWords[kind]] : file, of ? nameLanguage(of, code) : ""].filter(
    (fact) => fact !== "",
  );
}
