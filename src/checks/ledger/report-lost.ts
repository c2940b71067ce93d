import type { Repair } from "../../problems/problem.ts";
import { createRedirectAdder } from "../../redirects/create-redirect-adder.ts";
import type { RememberedAddress } from "../../redirects/ledger/ledger.ts";
import { normaliseAddress } from "../../redirects/redirect-address.ts";
import type { Redirects } from "../../redirects/redirects.ts";
import type { SiteFacts } from "../rule.ts";
import { buildPlaces } from "./build-places.ts";
import type { Fate } from "./find-fates.ts";
import type { MovedFolder } from "./find-moved-folder.ts";
import { formatAliasLine } from "./format-alias-line.ts";
import { formatRedirectLine } from "./format-redirect-line.ts";
import { type LostAddress, placeLost } from "./place-lost.ts";

/** What is wrong with an address of the ledger, and the line to paste. */
export interface LostReport {
  known: RememberedAddress;
  message: string;
  hint: string;
  line: string;
  /** What writes the line; `null` where a person has to say more. */
  repair: Repair | null;
}

/**
 * What to say of lost addresses: of each its likely new place, and of a folder that moved with all in it only once.
 * `redirectsFile` is where rules go, as staff know it.
 */
export function reportLost(
  lost: [RememberedAddress, Fate][],
  facts: SiteFacts,
  redirectsFile: string,
): LostReport[] {
  const withheld = facts.content.withheld.map(({ url }) => normaliseAddress(url));
  const { folders, single } = placeLost(lost, buildPlaces(facts), withheld, facts.site.languages);
  const add = createRedirectRepairer(facts.redirects, redirectsFile);
  return [
    ...folders.map((folder) => reportFolder(folder, facts, redirectsFile, add)),
    ...single.map((one) => reportOne(one, single, redirectsFile, add)),
  ];
}

function reportFolder(
  { from, to, moved }: MovedFolder,
  { ledger }: SiteFacts,
  file: string,
  add: (line: string) => Repair | null,
): LostReport {
  const rest = moved.filter((address) => address !== from).length;
  const below = `${rest} ${rest === 1 ? "address" : "addresses"} below`;
  const what = rest < moved.length ? `"${from}" and ${below} it` : `${below} "${from}"`;
  const line = formatRedirectLine(`${from}*`, `${to}*`);
  return {
    known: ledger?.byAddress.get(moved[0] as string) as RememberedAddress,
    message: `${what} were on the site, and nothing is there now.`,
    hint: `They seem to be in "${to}" now: add this line to ${file}.`,
    line,
    repair: add(line),
  };
}

function reportOne(
  lost: LostAddress,
  all: LostAddress[],
  file: string,
  add: (line: string) => Repair | null,
): LostReport {
  const { known, fate, place } = lost;
  const { address } = known;
  const message =
    fate.kind === "astray"
      ? `"${address}" was on the site; the redirect of "${fate.from}" leads it to "${fate.to}", and nothing is there.`
      : `"${address}" was on the site, and nothing is there now.`;
  if (!place) {
    const hint = `If it is gone for good, add this line to ${file}; if it has a new place, write “to:” with that address instead of “status: gone”.`;
    const line = formatRedirectLine(address, null);
    return { known, message, hint, line, repair: add(line) };
  }
  const name = `"${place.page?.title ?? place.address}"`;
  // Lines for one page's settings are one line, since a setting can stand there only once.
  const sisters = all.filter((other) => other.place === place).map((other) => other.known.address);
  const alias = place.page && place.isFresh ? formatAliasLine(place.page, sisters) : null;
  const hint = alias
    ? `${name} seems to be its new place: ${alias.action} ${place.page?.source.path}.`
    : `${name}${place.page ? ` (${place.page.source.path})` : ""} seems to be its new place: add this line to ${file}.`;
  const line = alias?.line ?? formatRedirectLine(address, place.address);
  return { known, message, hint, line, repair: alias ? alias.repair : add(line) };
}

/** What writes a line into the list of redirects; nothing where that has a fault, which is to be mended first. */
function createRedirectRepairer(
  { source, problems }: Redirects,
  file: string,
): (line: string) => Repair | null {
  if (problems.length > 0) return () => null;
  const add = createRedirectAdder(source?.text ?? "");
  return (line) => ({ edits: [add(line)], safe: false, file });
}
