// Takes the privacy label of the site anew, and writes it and the table of the privacy page:
// node --import tsx tests/support/privacy-label.ts
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright";
import { build } from "../../src/commands/build.ts";
import { findChromium } from "./find-chromium.ts";
import { listPages } from "./list-pages.ts";
import { buildPrivacyLabel, formatPrivacyLabel } from "./privacy/privacy-label.ts";
import { labelFile, labelPage, refreshLabel } from "./privacy/published-label.ts";
import { takePrivacyLabel } from "./privacy/take-privacy-label.ts";
import { serveSite } from "./serve-site.ts";

const folder = mkdtempSync(join(tmpdir(), "waymark-label-"));
const output = join(folder, "site");
try {
  // For a host that sends headers, so that no page carries a policy, which would hide what it blocks.
  const status = await build({ output, host: "netlify" });
  if (status !== 0) throw new Error("The site can't be built, see above.");
  const site = await serveSite(output, {});
  const browser = await chromium.launch({ executablePath: findChromium(), args: ["--no-sandbox"] });
  const findings = await takePrivacyLabel(await browser.newContext(), site.origin, listPages(output));
  await browser.close();
  await site.close();
  const label = buildPrivacyLabel(findings);
  writeFileSync(labelFile, formatPrivacyLabel(label));
  writeFileSync(labelPage, refreshLabel(readFileSync(labelPage, "utf8"), label));
  for (const { key, what, page } of findings) process.stdout.write(`${key}: ${what} on ${page}\n`);
} finally {
  rmSync(folder, { recursive: true });
}
