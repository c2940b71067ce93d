import type { PrivacyLabel } from "../../../src/site/privacy-label.ts";
import { type LabelFinding, type LabelKey, labelRows } from "./privacy-label.ts";

/** Where the pages of a site differ from its published label, in sentences. */
export function compareLabel(published: PrivacyLabel, findings: LabelFinding[]): string[] {
  return (Object.keys(labelRows) as LabelKey[]).flatMap((key) => {
    const found = findings.filter((finding) => finding.key === key);
    const added = found
      .filter(({ what }) => !published[key].includes(what))
      .map(({ what, page }) => `${key}: ${what} is not in the published label, but ${page} has it`);
    const gone = published[key]
      .filter((what) => !found.some((finding) => finding.what === what))
      .map((what) => `${key}: ${what} is in the published label, but no page has it`);
    return [...added, ...gone];
  });
}

// What is said in prose, and the row of the label that has to be empty for it.
const claims: [claim: RegExp, key: LabelKey][] = [
  [/\bno cookies\b/i, "cookies"],
  [/\b(?:stores?|keeps?) no(?:thing| notes)\b/i, "storage"],
  [/\b(?:stores?|keeps?) no(?:thing| notes)\b/i, "serviceWorkers"],
  [/\bno trackers\b/i, "otherWebsites"],
  [/\b(?:loads?|asks?) nothing (?:from|of) other websites\b/i, "otherWebsites"],
  [/\bnothing is sent until you\b/i, "forms"],
];

/** The sentences of a privacy page that its label does not bear out. */
export function findFalseClaims(text: string, label: PrivacyLabel): string[] {
  return claims.flatMap(([claim, key]) => {
    const said = claim.exec(text)?.[0];
    return said && label[key].length > 0
      ? [`The page says "${said}", but: ${key}: ${label[key].join(", ")}`]
      : [];
  });
}
