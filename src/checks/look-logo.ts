import { findLikelyPath } from "../content/find-likely-path.ts";
import { createProblem } from "../problems/create-problem.ts";
import type { Level, Problem } from "../problems/problem.ts";
import type { LogoFault } from "../theme/look/look-facts.ts";
import type { Rule, SiteFacts } from "./rule.ts";

/** A logo that is not there, is no image, or can't be seen. */
export const lookLogo: Rule = {
  id: "look-logo",
  summary:
    "The logo that `look:` names is not there, is no image, or can't be seen on the paper of the site.",
  example: { wrong: "look:\n  logo: Logo.svg", right: "look:\n  logo: logo.svg" },
  checkSite: (facts) => facts.look.logos.map((logo) => describe(logo, facts)),
};

function describe({ path, file, fault }: LogoFault, { site, content }: SiteFacts): Problem {
  const { source, spanOf } = site.settingsFile;
  const span = spanOf(path);
  const tell = (level: Level, message: string, hint: string) =>
    createProblem(lookLogo, source, { level, span, message, hint });
  if (fault === "unseen")
    return tell(
      "notice",
      `Parts of "${file}" are about as light or dark as the paper of the site, so that they can't be seen on it.`,
      "Take another form of the logo, or another paper. One for dark ground is named below logo:, as dark:, beside file:.",
    );
  if (fault === "written")
    return tell(
      "notice",
      `The words in "${file}" are text, which a reader's computer sets in a typeface that it has, and not in that of the drawing.`,
      "Export the drawing again with its words as paths (in Inkscape: Path, Object to Path).",
    );
  if (fault !== "missing" && "lost" in fault)
    return tell(
      "notice",
      `Parts of "${file}" are not published, since they load or run something: ${[...fault.lost.seen, ...fault.lost.done].join(", ")}.`,
      "Export the drawing again, as plain SVG with its words as paths and its pictures in it.",
    );
  if (fault !== "missing") return tell("error", `"${file}" can't be shown: ${fault.fault}.`, fault.hint);
  const pictures = content.files.map(({ id }) => id).filter((id) => /\.(?:svg|png)$/i.test(id));
  const likely = findLikelyPath(file, pictures, []);
  return createProblem(lookLogo, source, {
    span,
    message: `There is no file "${file}" in the folder of the content.`,
    hint: likely ? null : "Put it beside site.yaml, or correct its name.",
    repair: likely ? { edits: [{ ...span, text: likely }] } : null,
  });
}
