import type { ChosenTexts } from "./choose-texts.ts";

/** The content of a starter: texts (Markdown, YAML) and bytes, by their path in its `content/`. */
export type StarterContent = ReadonlyMap<string, string | Uint8Array>;

/**
 * The content with each language in the folder that it has on the new site, and links to fit. Languages that were not asked for
 * are left out. What stands at the top for the starter's first language changes places with that of the new first one.
 */
export function placeStarter(
  content: StarterContent,
  written: readonly string[],
  { places }: ChosenTexts,
): StarterContent {
  const [source = "", first = ""] = [...places][0] ?? [];
  const [original = ""] = written;
  const placed = new Map<string, string | Uint8Array>();
  const put = (path: string, contents: string | Uint8Array) =>
    placed.set(path, typeof contents === "string" ? leadLinks(contents, written, places, first) : contents);
  for (const [path, contents] of content) {
    const [folder = "", ...rest] = path.split("/");
    const inFolder = rest.join("/");
    if (!written.includes(folder)) {
      // Lists and forms at the top hold for the first language.
      const isReplaced = folder === "data" && source !== original && content.has(`${source}/${path}`);
      if (!isReplaced) put(path, contents);
      else if (places.has(original)) put(`${places.get(original)}/${path}`, contents);
      continue;
    }
    const place = places.get(folder);
    if (folder === source && source !== original && inFolder.startsWith("data/")) put(inFolder, contents);
    else if (place !== undefined) put(`${place}/${inFolder}`, contents);
    // Pictures are there once, beside the first pages of the starter.
    if (
      folder === original &&
      source !== original &&
      typeof contents !== "string" &&
      !content.has(`${source}/${inFolder}`)
    )
      put(`${first}/${inFolder}`, contents);
  }
  return placed;
}

/** Links by address, such as `/en/visit/`, lead to where the language is now, or to the first one; addresses have small letters. */
function leadLinks(
  text: string,
  written: readonly string[],
  places: ChosenTexts["places"],
  first: string,
): string {
  const address = new RegExp(`(?<![\\w./-])/(${written.join("|")})/`, "g");
  return text.replace(address, (_, code: string) => `/${(places.get(code) ?? first).toLowerCase()}/`);
}
