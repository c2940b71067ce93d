import type { Entry } from "../../lists/list.ts";
import { escapeHtml } from "../../markdown/escape-html.ts";
import { isolateText } from "../../markdown/isolate-text.ts";
import type { ListContext } from "./list-context.ts";

/**
 * Entries as a list of the class, those of each `group` together below its name, in the order in which the groups come first; who has none
 * comes before all. One group alone needs no name: the page says whose list it is.
 */
export function drawGroups(
  className: string,
  entries: Entry[],
  { language: { dir } }: Pick<ListContext, "language">,
  draw: (entry: Entry) => string,
): string {
  const groupOf = ({ values: { group } }: Entry) => (typeof group === "string" ? group.trim() : "");
  const groups = [...new Set(["", ...entries.map(groupOf)])]
    .map((name) => ({ name, members: entries.filter((entry) => groupOf(entry) === name) }))
    .filter(({ members }) => members.length > 0);
  return groups
    .map(({ name, members }) => {
      const isNamed = name !== "" && groups.length > 1;
      const title = isNamed ? `<p class="entries__group">${isolateText(name, dir)}</p>\n` : "";
      const label = isNamed ? ` aria-label="${escapeHtml(name)}"` : "";
      const items = members.map(draw).join("");
      return `${title}<ul class="${className}" role="list"${label}>\n${items}</ul>\n`;
    })
    .join("");
}
