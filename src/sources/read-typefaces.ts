import { createProblem } from "../problems/create-problem.ts";
import type { Problem } from "../problems/problem.ts";
import type { Site } from "../site/site.ts";
import type { Typeface, Typefaces } from "../site/typeface.ts";
import { findTypeface, usualTypefaces } from "../theme/typefaces.ts";
import { readOwnTypeface, type TellTypeface } from "./read-own-typeface.ts";

type Known = Pick<Site, "inputDir" | "settings" | "settingsFile"> & { languages: { code: string }[] };

/** What a site is set in, by its `look:`, and what is wrong with files of its own: where one can't be read, the theme's typeface stands in. */
export async function readTypefaces(site: Known): Promise<Typefaces & { problems: Problem[] }> {
  const wanted = site.settings.look.typeface ?? {};
  const names = typeof wanted === "string" ? { text: wanted, headings: wanted } : wanted;
  const { source, spanOf } = site.settingsFile;
  const problems: Problem[] = [];
  const read = async (part: "text" | "headings", beside?: Typeface): Promise<Typeface> => {
    const face = names[part] ?? usualTypefaces[part];
    if (typeof face === "string") return findTypeface(face, part, beside);
    const tell: TellTypeface = (rule, path, message, hint) => {
      const span = spanOf(["look", "typeface", part, ...path]);
      problems.push(createProblem(rule, source, { span, message, hint }));
    };
    return (
      (await readOwnTypeface(face, part === "headings", site, tell)) ??
      findTypeface(usualTypefaces[part], part, beside)
    );
  };
  const text = await read("text");
  return { text, headings: await read("headings", text), problems };
}
