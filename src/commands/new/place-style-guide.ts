import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { buildStyleGuide } from "./build-style-guide.ts";
import type { SiteFile } from "./site-file.ts";

/**
 * The page of the look and its drawing, in the folder of English, in which it is written, or else of the first language that has one. `texts` are the files of the
 * content by their path there: the page shows a form and documents that the site has.
 */
export function placeStyleGuide(
  codes: readonly string[],
  texts: ReadonlyMap<string, string | Uint8Array>,
): SiteFile[] {
  const paths = [...texts.keys()];
  const placed = codes.filter((code) => paths.some((path) => path.startsWith(`${code}/`)));
  const code = placed.find((one) => /^en(?:-|$)/.test(one)) ?? placed[0];
  const inLanguage = code === undefined ? "" : `${code}/`;
  const read = (name: string) => readFileSync(join(import.meta.dirname, name), "utf8");
  const find = (pattern: RegExp) =>
    paths.find((path) => pattern.test(path.startsWith(inLanguage) ? path.slice(inLanguage.length) : path));
  const form = find(/^data\/forms\/[^/]+\.yaml$/);
  const first = (list: string, key: string) =>
    readFirst(texts.get(find(new RegExp(`^data/${list}\\.yaml$`)) ?? ""), key);
  const page = buildStyleGuide(read("style-guide.yaml"), {
    form: form?.replace(/^.*\/|\.yaml$/g, "") ?? null,
    group: first("resources", "group"),
    testimonial: first("testimonials", "name"),
    value: /^[\w-]+(?=:)/m.exec(String(texts.get("data/values.yaml") ?? ""))?.[0] ?? null,
    text: paths.flatMap((path) => /^data\/texts\/([^/]+)\.md$/.exec(path)?.[1] ?? [])[0] ?? null,
    lists: paths.flatMap((path) => /^(?:[^/]+\/)?data\/((?!values\.)[^/]+)\.yaml$/.exec(path)?.[1] ?? []),
  });
  return [
    { path: `content/${inLanguage}style-guide.md`, contents: page },
    { path: `content/${inLanguage}style-guide.svg`, contents: read("style-guide.svg") },
  ];
}

/** What the first entry of a list says under a key; `null` where there is none. */
function readFirst(text: string | Uint8Array | undefined, key: string): string | null {
  const entries: unknown = parse(text === undefined ? "" : String(text));
  return (Array.isArray(entries) && entries[0]?.[key]) || null;
}
