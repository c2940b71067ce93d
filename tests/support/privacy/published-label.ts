import { join } from "node:path";
import { repository } from "../run-waymark.ts";
import { formatPrivacyTable, type PrivacyLabel } from "./privacy-label.ts";

/** The label that the site publishes. */
export const labelFile = join(repository, "content/en/privacy-label.json");

/** The page that shows it. */
export const labelPage = join(repository, "content/en/privacy.md");

/** The text of the privacy page with the table of a label in its place. */
export function refreshLabel(text: string, label: PrivacyLabel): string {
  const table = /(<!-- label:start[^>]*-->\n)[\s\S]*?(<!-- label:end -->)/;
  if (!table.test(text)) throw new Error("The privacy page has no place for the label.");
  return text.replace(table, (_, start, end) => `${start}\n${formatPrivacyTable(label)}\n${end}`);
}
