/** What a reader's browser is asked for on any page of a site, each list sorted: names of other websites, of cookies, of what is kept. */
export interface PrivacyLabel {
  version: 1;
  otherWebsites: string[];
  cookies: string[];
  storage: string[];
  serviceWorkers: string[];
  /** Websites that a form sends to what is written into it. */
  forms: string[];
}

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

/** The label as the site publishes it. */
export function formatPrivacyLabel(label: PrivacyLabel): string {
  return `${JSON.stringify(label, null, 2)}\n`;
}

/** The label as a Markdown table for the privacy page. */
export function formatPrivacyTable(label: PrivacyLabel): string {
  const rows = Object.entries(labelRows).map(
    ([key, words]) => `| ${words} | ${label[key as LabelKey].join(", ") || "None"} |\n`,
  );
  return `| What we looked for | What we found |\n| --- | --- |\n${rows.join("")}`;
}
