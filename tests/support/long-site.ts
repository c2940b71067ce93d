import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { runWaymark } from "./run-waymark.ts";
import { type ServedSite, serveSite } from "./serve-site.ts";

const page = (title: string, text: string, more = "") => `---\ntitle: ${title}\n${more}---\n\n${text}\n`;
const number = (at: number) => String(at).padStart(2, "0");
const all = (count: number) => Array.from({ length: count }, (_, at) => number(at + 1));
const words = "Tie it once, then tie it again, and look how it holds.\n\n".repeat(30);
const parts = all(40).map((at) => ({ title: `Part ${at}`, text: `## Part ${at}\n\n${words.slice(0, 600)}` }));

/**
 * A site whose section `/en/knots/` has 80 pages, `knot-01` to `knot-80`, two of them with pages below (40 and 60), one with
 * a name of one long word, and a page whose sidenav leads to its 40 parts. Made in an empty folder, with the look of this
 * repository's site, and served without the headers of the policy.
 */
export async function serveLongSite(folder: string): Promise<ServedSite> {
  const files: Record<string, string> = {
    "site.yaml": "title: Knots\n",
    "en/index.md": page("Start", "[Knots](knots/index.md)"),
    "en/knots/index.md": page("Knots", words),
    "en/knots/parts.md": page(
      "Parts",
      parts.map(({ text }) => text).join("\n\n"),
      `order: 99\nsidenav:\n${parts.map(({ title }) => `  - title: ${title}\n    link: ${title.toLowerCase().replace(" ", "-")}\n`).join("")}`,
    ),
  };
  for (const at of all(80)) {
    const title = at === "20" ? "Doppelspierenstichschlaufenknoten" : `Knot ${at}`;
    const below = at === "40" || at === "60";
    files[`en/knots/knot-${at}${below ? "/index" : ""}.md`] = page(title, words, `order: ${Number(at)}\n`);
    if (!below) continue;
    for (const step of all(4))
      files[`en/knots/knot-${at}/step-${step}.md`] = page(`Step ${at}.${step}`, words);
  }
  for (const [name, text] of Object.entries(files)) {
    const file = join(folder, "content", name);
    mkdirSync(join(file, ".."), { recursive: true });
    writeFileSync(file, text);
  }
  const { status, stderr } = runWaymark(["build", "--host", "netlify"], folder);
  if (status !== 0) throw new Error(stderr);
  return serveSite(join(folder, "_site"), {});
}
