import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { digestWords } from "../cache/part-tier.ts";
import type { SiteFacts } from "../checks/rule.ts";
import { collectFiles } from "../navigation/collect-files.ts";
import { listPrivacyLabels } from "../navigation/list-privacy-labels.ts";
import { countThings } from "../problems/count-things.ts";
import { buildSiteRedirects } from "../redirects/build-site-redirects.ts";
import { addToLedger } from "../redirects/ledger/add-to-ledger.ts";
import { collectPublished } from "../redirects/ledger/collect-published.ts";
import { showPath } from "../site/show-path.ts";
import { ledgerName } from "../sources/read-ledger.ts";
import { writeTranslationLedger } from "../sources/write-translation-ledger.ts";
import { renewLedger } from "../translations/renew-ledger.ts";
import type { OptionValues } from "./command.ts";
import { openSite } from "./open-site.ts";
import { prepareSite } from "./prepare-site.ts";
import { reportProblems } from "./report-problems.ts";
import { reviewSite } from "./translations/review-site.ts";

/**
 * `waymark remember`: adds to the ledger every address and part of a page that the site has today, and takes nothing out; and notes
 * from which words of the original each new part of a translation was made. Exit code 1 when the settings or the ledger itself
 * have a fault; then nothing is written.
 */
export async function remember(options: OptionValues): Promise<number> {
  const { site, problems } = await openSite(options, "build");
  const prepared = site && (await prepareSite(site));
  const faults = [...problems, ...(prepared?.ledger?.problems ?? [])];
  if (!prepared || faults.length > 0) {
    reportProblems(faults, process.stderr);
    return 1;
  }
  await rememberAddresses(prepared);
  await rememberTranslations(prepared);
  return 0;
}

async function rememberAddresses(prepared: SiteFacts): Promise<void> {
  const { site, content, bodies, navigation, ledger } = prepared;
  const { linked, linkedPublic } = collectFiles(content, bodies, navigation.index);
  const labels = [...listPrivacyLabels(content, bodies).keys()].map((path) => ({ id: path.slice(1) }));
  const lines = collectPublished({
    site,
    content,
    bodies,
    linked: [...linked, ...linkedPublic, ...labels],
    redirects: buildSiteRedirects(prepared).redirects,
  });
  const { text, added } = addToLedger(ledger?.source.text ?? "", lines);
  const file = join(site.inputDir, ledgerName);
  const name = showPath(file, site.workingDir);
  if (added.length > 0) await writeFile(file, text);
  process.stdout.write(
    added.length > 0
      ? `${countThings(added.length, "new line")} in ${name}.\n`
      : `${name} has every address already; it was not changed.\n`,
  );
}

/** Nothing is written for a site of one language. */
async function rememberTranslations({ site, content }: SiteFacts): Promise<void> {
  const { ledger, pages, problems } = await reviewSite(site, content);
  reportProblems(problems, process.stderr);
  const renewed = renewLedger(ledger, pages, digestWords);
  if (renewed.size === 0 && ledger === null) return;
  const { name, isChanged } = await writeTranslationLedger(site, ledger, renewed);
  process.stdout.write(
    isChanged
      ? `${name} was brought up to date.\n`
      : `${name} knows every translation already; it was not changed.\n`,
  );
}
