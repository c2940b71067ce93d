import { parse, stringify } from "yaml";
import { buildExampleSite } from "../build-example-site.ts";
import { readExamples } from "../read-examples.ts";

/** The page of which the guide shows the file beside what is made of it. */
export const numberedPage = `---
title: Prices
lead: What a day in the house costs.
order: 1
---

## Families

Children are **free**, and so is
[the way here](way.md).

::: note
On the first Sunday of the month
nobody pays.
:::
`;

/** Looks of the site side by side: that of the guide's example, and others. */
export const looks: (Record<string, string> | null)[] = [
  null,
  {
    accent: "#0b5d4f",
    paper: "white",
    corners: "sharp",
    density: "dense",
    typeface: "inter",
    pattern: "lines",
  },
  { accent: "#ffb02e", paper: "#16202e", corners: "soft", typeface: "fraunces", pattern: "waves" },
];

/** Pages with one thing each that the guide tells, by the names of their pictures: how its example begins, or what shows a list. */
export const pictured: Record<string, string> = {
  boxes: "::: note",
  columns: "::: beside",
  events: "::: list events\n:::\n",
  people: "::: list people\n:::\n",
};

const needless =
  /^(?:es|pl)\/|^en\/(?:interface\.yaml|accessibility\.md|privacy\.md|welcome\.md|visit\/(?:writing|families|talk|first-steps)\.md)|^search\.yaml/;

/** The site of the guide's examples as its pictures show it, perhaps in another look: without what belongs to other languages and services. */
export async function buildPictureSite(
  other: Record<string, string> | null = null,
): Promise<Record<string, string | Uint8Array>> {
  const { files } = await buildExampleSite();
  const kept = Object.entries(files).filter(([path]) => !needless.test(path));
  const { title, navigation, look, search } = parse(String(files["site.yaml"]));
  const pages = Object.entries(pictured).map(([name, shown]) => [`en/${name}.md`, formatPage(name, shown)]);
  const people = String(files["data/people.yaml"]).trimEnd();
  return {
    ...Object.fromEntries(kept),
    ...Object.fromEntries(pages),
    "site.yaml": stringify({
      ...{ title, navigation, search, look: other ?? { ...look, logo: undefined } },
      languages: [{ code: "en", region: "GB" }],
    }),
    "data/people.yaml": `${people}\n- { name: Ben Ito, role: Treasurer, group: Board }\n- { name: Chen Wei, role: Workshop, group: Board }\n`,
    "en/visit/prices.md": numberedPage,
    "en/visit/index.md": "---\ntitle: Visit\n---\n\n[Prices](prices.md), [the way](way.md).\n",
    "en/visit/opening-hours.md": "---\ntitle: Opening hours\norder: 3\n---\n\n::: hours\n:::\n",
  };
}

function formatPage(name: string, shown: string): string {
  const text = readExamples().find((example) => example.text.startsWith(shown))?.text ?? shown;
  return `---\ntitle: ${name}\nhidden: true\n---\n\n${text}`;
}
