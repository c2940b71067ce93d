import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { formatFrontMatter } from "./format-front-matter.ts";
import type { Peer } from "./peer.ts";

/** Waymark as this repository has it; its own layout also lists the headings and the pages before and after. */
export const waymark: Peer = {
  name: "waymark",
  title: "Waymark",
  checks:
    "all its rules: settings of each page, links between pages and to ids, headings, images, addresses …",
  estimate: { startMs: 1500, pageMs: 0.6 },
  ...commandsOf(fileURLToPath(new URL("../../../", import.meta.url))),
  cache: ".cache",
  layout: () => [{ path: "content/site.yaml", text: "title: Handbook\n" }],
  page: ({ title, order, section, slug, markdown }) => ({
    path: `content/${section}/${slug}.md`,
    text: `${formatFrontMatter({ title, order })}\n${markdown}`,
  }),
};

/** Waymark as another checkout has it, with its packages, such as the commit before: what a change has to be measured against. */
export function waymarkAt(checkout: string): Peer {
  return { ...waymark, name: "before", title: "Waymark before", ...commandsOf(resolve(checkout)) };
}

function commandsOf(checkout: string): Pick<Peer, "version" | "build"> {
  const manifest = JSON.stringify(join(checkout, "package.json"));
  const command = join(checkout, "src/commands/waymark.mjs");
  return {
    version: [process.execPath, "-p", `require(${manifest}).version`],
    build: [process.execPath, command, "build", "--input", "content", "--output", "_site", "--timings"],
  };
}
