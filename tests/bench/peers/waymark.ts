import { fileURLToPath } from "node:url";
import { formatFrontMatter } from "./format-front-matter.ts";
import type { Peer } from "./peer.ts";

const repository = new URL("../../../", import.meta.url);
const command = fileURLToPath(new URL("src/commands/waymark.mjs", repository));
const manifest = fileURLToPath(new URL("package.json", repository));

/** Waymark as this repository has it; its own layout also lists the headings and the pages before and after. */
export const waymark: Peer = {
  name: "waymark",
  title: "Waymark",
  checks:
    "all its rules: settings of each page, links between pages and to ids, headings, images, addresses …",
  estimate: { startMs: 1500, pageMs: 0.6 },
  version: [process.execPath, "-p", `require(${JSON.stringify(manifest)}).version`],
  build: [process.execPath, command, "build", "--input", "content", "--output", "_site", "--timings"],
  cache: ".cache",
  layout: () => [{ path: "content/site.yaml", text: "title: Handbook\n" }],
  page: ({ title, order, section, slug, markdown }) => ({
    path: `content/${section}/${slug}.md`,
    text: `${formatFrontMatter({ title, order })}\n${markdown}`,
  }),
};
