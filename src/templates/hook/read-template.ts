import type { Refuse } from "./guard-config.ts";

/** The path below the output folder of a template that a site adds: only a file that is no page can be made of one. */
export function readTemplate(
  name: unknown,
  text: unknown,
  data: Record<string, unknown>,
  refuse: Refuse,
): string {
  if (typeof name !== "string" || !name.endsWith(".njk"))
    return refuse(`The template "${String(name)}" is not Nunjucks.`, "Its name has to end with .njk.");
  if (typeof text !== "string") return refuse(`The template "${name}" has no text.`, "Give it as a string.");
  if (text.startsWith("---"))
    return refuse(
      `The template "${name}" begins with settings, which nobody reads.`,
      "Give them after the text: { permalink: … }.",
    );
  if (/<(?:rss|feed)\b|jsonfeed\.org/.test(text))
    return refuse(`The template "${name}" is a feed.`, "Feeds are Waymark's own work: leave this one out.");
  const { permalink, ...others } = data;
  const [other] = Object.keys(others);
  if (other)
    return refuse(
      `The template "${name}" has the data "${other}", which nobody reads.`,
      "Give data with addGlobalData.",
    );
  if (typeof permalink !== "string" || !/^(?:\/(?!\.\.?(?:\/|$))[\w.~-]+)+$/.test(permalink))
    return refuse(
      `The template "${name}" has no address of a file.`,
      'Give it one, for example { permalink: "/humans.txt" }.',
    );
  if (/\.html?$/i.test(permalink))
    return refuse(`The template "${name}" would be a page.`, "Pages are Markdown files in content/.");
  return permalink.slice(1);
}
