import type { SiteFacts } from "../checks/rule.ts";
import { isPageFile } from "../content/kind-of-file.ts";
import { showText } from "../problems/show-text.ts";
import { nameLanguage } from "../site/language-facts.ts";
import { pathInInput } from "../site/path-in-input.ts";

/** What was left out of a site in other languages than its first, and what readers get instead; nothing where nothing was. */
export function formatReplaced(replaced: ReadonlySet<string>, { site, content }: SiteFacts): string {
  if (replaced.size === 0) return "";
  const lines = [...replaced].sort().map((file) => {
    const id = pathInInput(file, site) ?? file;
    const original = content.fallbacks.find((page) => page.id === id)?.original;
    const shown = original ? `${original.source.path}, at the same address` : describe(id, site);
    return `  ${showText(file)}: ${showText(shown)}\n`;
  });
  return `\nLEFT OUT because of the errors above; readers get instead of it:\n${lines.join("")}`;
}

function describe(id: string, { languages }: SiteFacts["site"]): string {
  if (isPageFile(id)) return "nothing, as no original can be shown there";
  const [folder = "", ...rest] = id.split("/");
  const fallbacks = languages.find(({ code }) => code === folder)?.fallbacks ?? [];
  const others = fallbacks.map((code) => nameLanguage(code, "en")).join(" or ");
  if (rest.join("/") === "interface.yaml") return `the words that Waymark brings, or those in ${others}`;
  if (rest.join("/") === "site.yaml") return "what site.yaml says for all languages";
  return `what there is in ${others}`;
}
