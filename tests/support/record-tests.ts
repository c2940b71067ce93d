// Tries each page of the site of this repository for all that its statement on accessibility may tell, and writes into it that nothing was
// found, on which day and on how many pages: node --import tsx tests/support/record-tests.ts
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse, stringify } from "yaml";
import { changeYaml } from "../../src/editing/change-yaml.ts";
import { pageTests } from "./accessibility/page-tests.ts";
import { reachTests } from "./accessibility/reach-tests.ts";
import { launchBrowser } from "./launch-browser.ts";
import { listPages } from "./list-pages.ts";
import { makeFolder, repository } from "./run-waymark.ts";
import { serveOwnSite } from "./serve-own-site.ts";

const output = join(makeFolder(), "site");
const served = await serveOwnSite(output);
const pages = listPages(output);
const browser = await launchBrowser();
const tests = [...pageTests, ...reachTests];
const faults: string[] = [];
for (const { title, find } of tests) {
  const context = (options: object) => browser.newContext({ reducedMotion: "reduce", ...options });
  const found = await find({ output, served, pages, context });
  process.stdout.write(`${found.length === 0 ? "nothing" : "FOUND"}: ${title}\n`);
  faults.push(...found);
}
const tool = `Chromium ${browser.version().split(".")[0]}`;
await browser.close();
await served.close();
if (faults.length > 0) {
  process.stderr.write(`${faults.join("\n")}\nNothing was written down.\n`);
  process.exit(1);
}

const file = join(repository, "content/data/accessibility.yaml");
const entry = {
  by: "A program",
  day: new Date().toISOString().slice(0, 10),
  with: tool,
  pages: pages.length,
  tests: [...new Set(tests.flatMap(({ tells }) => tells))],
};
const before = existsSync(file) ? readFileSync(file, "utf8") : "";
const written: unknown = parse(before);
// The entry that it wrote the last time; those of people stay as they are.
const at = Array.isArray(written) ? written.findIndex(({ tests }) => Array.isArray(tests)) : null;
const after =
  at === null
    ? `${before}\n${stringify([entry])}`
    : changeYaml(
        before,
        at < 0 ? { kind: "insert", path: [], value: entry } : { kind: "set", path: [at], value: entry },
      );
writeFileSync(file, after);
process.stdout.write(`Written to ${file}: ${pages.length} pages.\n`);
