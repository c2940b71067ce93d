import type { Random } from "../../support/create-random.ts";
import { vocabulary } from "./vocabulary.ts";

/** A page that a phrase may link to. */
export interface LinkTarget {
  url: string;
  title: string;
}

/** One phrase in Markdown: a pattern of the given kind with its slots filled. */
export function writePhrase(
  kind: "sentence" | "heading" | "item" | "title",
  random: Random,
  links: LinkTarget[] = [],
): string {
  const filled = random.pick(vocabulary[kind]).replace(/\{(\w+)\}/g, (_, slot: string) => {
    if (slot === "link") return formatLink(random, links);
    return random.pick(vocabulary[slot as "thing" | "people" | "action" | "quality" | "time"]);
  });
  return filled.charAt(0).toUpperCase() + filled.slice(1);
}

function formatLink(random: Random, links: LinkTarget[]): string {
  if (links.length === 0) return `about the ${random.pick(vocabulary.thing)}`;
  const { url, title } = random.pick(links);
  return `[${title}](${url})`;
}
