import { createProblem } from "../problems/create-problem.ts";
import type { Problem } from "../problems/problem.ts";
import type { RuleDoc } from "../problems/rule-doc.ts";
import type { PrintedPage, PrintedSite } from "./printed-site.ts";

/** What is wrong with something that a template printed. */
interface PrintedFault {
  /** What to look for in the templates; `null` for something that is missing in the layout. */
  printed: string | null;
  message: string;
  hint: string;
}

/** Reports faults of templates once each, whatever the number of pages: at their place in the template, else at the layout as a whole. */
export function reportPrinted(
  rule: RuleDoc,
  { pages, findInTemplates, layoutFile }: PrintedSite,
  judge: (page: PrintedPage) => PrintedFault[],
): Problem[] {
  const told = new Map<string, Problem>();
  for (const laidOut of pages) {
    const { layout, url } = laidOut.page;
    for (const { printed, message, hint } of judge(laidOut)) {
      const found = printed === null ? null : findInTemplates(printed);
      const key = found ? message : `${layout}\n${message}`;
      if (told.has(key)) continue;
      const source = found?.source ?? { path: layoutFile(layout), text: "" };
      const fault = { span: found?.span ?? null, message, hint: `${hint} Met on the page ${url}.` };
      told.set(key, createProblem(rule, source, fault));
    }
  }
  return [...told.values()];
}
