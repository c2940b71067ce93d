import { createProblem } from "../problems/create-problem.ts";
import type { Rule } from "./rule.ts";

/** A value that no text uses. */
export const valueUnused: Rule = {
  id: "value-unused",
  level: "notice",
  untidy: true,
  summary: "A value in `data/values.yaml` is used nowhere, so visitors don't read it.",
  example: { wrong: "fax: +1 312 555 0101 (and nowhere :value[fax])", right: "Fax: :value[fax]" },
  checkSite: ({ site, content, bodies }) => {
    // What a page that can't be read uses is not known.
    if (site.values.written.length === 0 || content.unreadable.size > 0) return [];
    const used = new Set([...site.values.used, ...content.usedValues]);
    for (const { id, values } of [...content.pages, ...content.withheld])
      for (const name of [...Object.keys(values), ...Object.keys(bodies.get(id)?.values ?? {})])
        used.add(name);
    const first = new Map(site.values.written.toReversed().map((value) => [value.name, value]));
    return (
      [...first.values()]
        .filter(({ name }) => !used.has(name))
        // Of a draft nobody has read the text.
        .filter(({ name }) => !content.withheld.some(({ source }) => source.text.includes(`:value[${name}]`)))
        .reverse()
        .map(({ name, source, key }) =>
          createProblem(valueUnused, source, {
            span: key,
            message: `No text uses the value "${name}".`,
            hint: `Write :value[${name}] where it belongs, or delete it.`,
          }),
        )
    );
  },
};
