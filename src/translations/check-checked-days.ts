import type { Page } from "../content/page.ts";
import { createProblem } from "../problems/create-problem.ts";
import type { Problem } from "../problems/problem.ts";
import { translationRules } from "./translation-rules.ts";

/** Tells of pages whose settings say that they were checked on a day that has not come yet. */
export function checkCheckedDays(pages: Page[], today: string): Problem[] {
  return pages
    .filter(({ settings }) => (settings.translationChecked ?? "") > today)
    .map((page) => reportCheckedDay(page, "This day has not come yet.", "It is taken for today."));
}

/** A day of which it isn't known what the original said then. */
export function reportCheckedDay({ source, spans }: Page, message: string, hint: string): Problem {
  const span = spans.translationChecked?.value ?? null;
  return createProblem(translationRules["translation-day"], source, { span, message, hint });
}
