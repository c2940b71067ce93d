import type { PrivacyLabel } from "../../../src/site/privacy-label.ts";

export type LabelKey = Exclude<keyof PrivacyLabel, "version">;

/** The rows of the label as the privacy page shows them, in this order. */
export const labelRows: Record<LabelKey, string> = {
  otherWebsites: "Other websites that a page asks for something",
  cookies: "Cookies",
  storage: "Notes that stay in your browser",
  serviceWorkers: "Programs that go on running in your browser",
  forms: "Forms that send what you write",
};

/** Something that a page was seen to do. */
export interface LabelFinding {
  key: LabelKey;
  /** What stands in the label, e.g. the name of a host. */
  what: string;
  page: string;
}

/** The label of a site from all that was found on its pages. */
export function buildPrivacyLabel(findings: LabelFinding[]): PrivacyLabel {
  const list = (key: LabelKey) =>
    [...new Set(findings.filter((finding) => finding.key === key).map(({ what }) => what))].sort();
  return {
    version: 1,
    otherWebsites: list("otherWebsites"),
    cookies: list("cookies"),
    storage: list("storage"),
    serviceWorkers: list("serviceWorkers"),
    forms: list("forms"),
  };
}
