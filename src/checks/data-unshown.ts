import { dataOf } from "../content/content.ts";
import type { Page } from "../content/page.ts";
import type { Resource } from "../content/resources-schema.ts";
import { createProblem } from "../problems/create-problem.ts";
import { didYouMean } from "../problems/did-you-mean.ts";
import { joinNames } from "../problems/join-names.ts";
import type { Problem } from "../problems/problem.ts";
import type { SourceText, Span } from "../problems/source-text.ts";
import type { Rule } from "./rule.ts";

/** Documents of a group that no page shows. */
export const dataUnshown: Rule = {
  id: "data-unshown",
  summary: "A document in `data/resources.yaml` has a group that no page shows, so visitors never see it.",
  example: { wrong: "group: Start heer", right: "group: Start here" },
  checkSite: ({ content, bodies }) => {
    if (!content.data.lists.has("resources") && content.ownData.size === 0) return [];
    // Several languages may show the same documents.
    const places = new Map<SourceText, { resources: Resource[]; shown: Set<string> }>();
    for (const { id, language } of content.pages) {
      const { lists, resources } = dataOf(content, language);
      const source = lists.get("resources")?.source;
      if (!source) continue;
      const place = places.get(source) ?? { resources: resources ?? [], shown: new Set() };
      places.set(source, place);
      for (const { name, words } of bodies.get(id)?.blocks ?? [])
        if (name === "resources") place.shown.add(words);
    }
    return [...places].flatMap(([source, { resources, shown }]) =>
      checkShown(source, resources, shown, content.withheld),
    );
  },
};

function checkShown(
  source: SourceText,
  resources: Resource[],
  shown: Set<string>,
  withheld: Page[],
): Problem[] {
  // Without any such block a layout of the site's own may show them; a block without words shows all.
  if (shown.size === 0 || shown.has("")) return [];
  const groups = new Set(resources.map(({ group }) => group));
  // What a block asks for and no document has is told there.
  const missed = [...shown].filter((words) => !groups.has(words));
  return [...groups]
    .filter((group) => didYouMean(group, missed) === null)
    .filter((group) => !shown.has(group) && !withheld.some(({ source: { text } }) => text.includes(group)))
    .map((group) => {
      const meant = didYouMean(group, shown);
      return createProblem(dataUnshown, source, {
        span: findValue(group, source),
        message: `No page shows the group "${group}".`,
        hint: meant
          ? null
          : `Write "::: resources ${group}" and ":::" into a page, or give another group: ${joinNames([...shown])}.`,
        meant,
      });
    });
}

/** Where a group is written for the first time. */
function findValue(group: string, { text }: SourceText): Span | null {
  for (const { 0: line, index } of text.matchAll(/^.*\bgroup\b.*$/gm)) {
    const at = line.indexOf(group, line.indexOf("group") + 5);
    if (at >= 0) return { start: index + at, end: index + at + group.length };
  }
  return null;
}
