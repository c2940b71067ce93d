import type { Page } from "../content/page.ts";
import type { FoundEntry } from "./find-entries.ts";

/** The link of a page's `action:` with where it stands in the front matter; empty for a page without one. */
export function findAction({ settings, spans, source }: Page): FoundEntry[] {
  const { action } = settings;
  if (!action) return [];
  const start = Math.max(0, source.text.indexOf(action.link, spans.action?.value.start ?? 0));
  return [{ link: action.link, span: { start, end: start + action.link.length } }];
}
