import { type Content, dataOf } from "../content/content.ts";
import type { FactsById } from "../markdown/body.ts";
import { buildPrivacyLabel, type PrivacyLabel, privacyLabelPath } from "../site/privacy-label.ts";

/** The labels of privacy that a site publishes as files: of each language that has a page which shows it; by site path. */
export function listPrivacyLabels(
  content: Pick<Content, "pages" | "data" | "ownData" | "files">,
  bodies: FactsById<"blocks">,
): Map<string, PrivacyLabel> {
  const labels = new Map<string, PrivacyLabel>();
  for (const { id, language } of content.pages) {
    if (!bodies.get(id)?.blocks.some(({ name }) => name === "privacy")) continue;
    const path = privacyLabelPath(language);
    // A file that staff made has its place.
    if (!labels.has(path) && !content.files.some((file) => `/${file.id}` === path))
      labels.set(path, buildPrivacyLabel(language.settings, dataOf(content, language)));
  }
  return labels;
}
