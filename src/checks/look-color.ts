import { createProblem } from "../problems/create-problem.ts";
import type { ColorChange } from "../theme/colors/find-color-changes.ts";
import type { Rule } from "./rule.ts";

/** A colour of the look for which another one stands in where people could not read it, or read on it. */
export const lookColor: Rule = {
  id: "look-color",
  level: "notice",
  summary:
    "A colour below `look:` can't be read as it is, or not be written on, so the nearest one that can is shown there.",
  example: { wrong: 'look:\n  accent: "#ffe600"', right: 'look:\n  accent: "#595000"' },
  checkSite: ({ site: { settings, settingsFile }, look: { changes } }) =>
    changes.map(({ key, used }) =>
      createProblem(lookColor, settingsFile.source, {
        span: settingsFile.spanOf(["look", key]),
        message: describe(key, settings.look[key] ?? "", used),
        hint: "Look in the preview whether that is well. If not, choose a colour that is darker, or one that is lighter.",
      }),
    ),
};

function describe(
  key: ColorChange["key"],
  given: string,
  { text, ground, paper }: ColorChange["used"],
): string {
  if (key === "paper")
    return `Not everybody can read on "${given}". The paper is ${paper} instead, the nearest that can be written on.`;
  const instead = [
    text && `${key === "accent" ? "Links" : "Figures and numbers"} are in ${text}`,
    ground && `buttons and the poster are in ${ground}`,
  ].filter(Boolean);
  const sentence = instead.join(", ");
  const where = [text && `words in "${given}"`, ground && `words on ${text ? "it" : `"${given}"`}`]
    .filter(Boolean)
    .join(", or ");
  return `Not everybody can read ${where}. ${sentence.charAt(0).toUpperCase()}${sentence.slice(1)} instead, the nearest that can be read.`;
}
