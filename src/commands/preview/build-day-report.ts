import { formatDay } from "../../site/format-day.ts";
import type { Language } from "../../site/languages.ts";
import type { PreviewSite } from "./preview-site.ts";

/** What the preview's client says of the day on which the site is shown, as JSON; `null` until one could be read. */
export function buildDayReport({ snapshot }: Pick<PreviewSite, "snapshot">): string {
  if (!snapshot) return "null";
  const { languages, today, mode } = snapshot.site;
  const language = languages[0] as Language;
  const { words } = language;
  return JSON.stringify({
    day: today,
    shown: mode === "preview-day" ? words.previewDayShown({ day: formatDay(today, language) }) : null,
    language: language.code,
    dir: language.dir,
    choose: words.previewDay,
    label: words.previewDayLabel,
    show: words.previewDayShow,
    back: words.previewDayToday,
  });
}
