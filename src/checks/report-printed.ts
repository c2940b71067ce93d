import type { Page } from "../content/page.ts";
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

/**
 * Reports faults of templates once each, whatever the number of pages: at their place in the template, else at the layout as a whole.
 * One that only translations have is told of each of them, since their original has none.
 */
export function reportPrinted(
  rule: RuleDoc,
  { site, pages, findInTemplates, layoutFile }: PrintedSite,
  judge: (page: PrintedPage) => PrintedFault[],
): Problem[] {
  const met = new Map<string, { fault: PrintedFault; pages: Page[] }>();
  for (const laidOut of pages)
    for (const fault of judge(laidOut)) {
      const key = `${laidOut.page.layout}\n${fault.message}`;
      const known = met.get(key);
      if (known) known.pages.push(laidOut.page);
      else met.set(key, { fault, pages: [laidOut.page] });
    }
  const told = new Map<string, Problem>();
  for (const { fault, pages } of met.values()) {
    const { printed, message } = fault;
    const [{ layout, url }] = pages as [Page];
    const found = printed === null ? null : findInTemplates(printed);
    const hint = `${fault.hint} Met on the page ${url}.`;
    const ofTranslations = found === null && pages.every((page) => isTranslation(page, site));
    if (ofTranslations)
      for (const { source } of pages)
        told.set(`${source.path}\n${message}`, createProblem(rule, source, { span: null, message, hint }));
    const key = found ? message : `${layout}\n${message}`;
    if (ofTranslations || told.has(key)) continue;
    const source = found?.source ?? { path: layoutFile(layout), text: "" };
    told.set(key, createProblem(rule, source, { span: found?.span ?? null, message, hint }));
  }
  return [...told.values()];
}

function isTranslation({ language, original, source }: Page, { languages }: PrintedSite["site"]): boolean {
  return language.code !== languages[0]?.code && original === null && source.file !== null;
}
