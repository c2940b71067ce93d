import { join } from "node:path";
import { checkSite } from "../../src/checks/check-site.ts";
import { openFacts } from "../../src/commands/deeds/open-facts.ts";
import { buildFreshness } from "../../src/freshness/build-freshness.ts";
import type { Freshness, OwnedDay } from "../../src/freshness/freshness.ts";
import { writeTree } from "./file-tree.ts";
import { makeFolder } from "./run-waymark.ts";

/** What of a site of these files, by their paths in the content, is to be looked at on 2026-11-30, and what comes in 30 days. */
export async function readFreshness(files: Record<string, string>, days = 30): Promise<Freshness> {
  const folder = makeFolder();
  const [input, assets] = [join(folder, "content"), join(folder, "assets")];
  writeTree(input, files);
  // Else it would have those of the folder in which the tests run.
  writeTree(assets, { "README.md": "" });
  const facts = await openFacts({ input, assets, date: "2026-11-30" });
  if (!facts) throw new Error("The settings have a fault.");
  return buildFreshness(
    facts,
    checkSite(facts, () => true),
    days,
  );
}

/** What comes, and what is to be looked at, a line each: day, file and line, who looks after it, words. */
export function listDays({ reviews, coming }: Pick<Freshness, "reviews" | "coming">): string[] {
  const show = ({ day, file, line, words, owner }: OwnedDay) =>
    `${day} ${file.replace(/^.*\/content\//, "")}:${line} ${owner ? `(${owner.name}) ` : ""}${words}`;
  return [...reviews.flatMap(({ items }) => items), ...coming].map(show);
}
