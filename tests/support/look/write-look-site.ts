import { stringify } from "yaml";
import type { Look } from "../../../src/site/look-schema.ts";
import { everyBlock, everyBlockData } from "../every-block.ts";
import { writeTree } from "../file-tree.ts";

const start = `---
title: Boats, ropes and stories
lead: Two centuries of work on the quays, told by the people who did it.
layout: home
action:
  title: Plan your visit
  link: /en/text/
---

The museum stands where the [ferry](text.md) lands.

::: facts
- **3** boats in the water
- **1826** the year of the first crane
:::
`;

/** The addresses of the pages of `writeLookSite`. */
export const lookPages = ["/en/", "/en/text/", "/404.html"];

/** Writes a site of three pages, among them everything that the theme has a style for, which looks as is said. */
export function writeLookSite(folder: string, look: Look, files: Record<string, string> = {}): void {
  const settings = {
    title: "Old Harbour Museum",
    email: "desk@harbour.example",
    search: true,
    navigation: [{ title: "Visit", link: "/en/text/" }],
    footer: [{ title: "Visit", link: "/en/text/" }],
    look,
  };
  writeTree(folder, {
    "content/site.yaml": stringify(settings),
    "content/en/index.md": start,
    "content/en/text.md": `---\ntitle: Visit\nlead: How to come and what there is.\n---\n\n${everyBlock}`,
    ...everyBlockData,
    "content/404.md": "---\ntitle: Not here\nlayout: not-found\n---\n\nGo on.\n",
    ...files,
  });
}
