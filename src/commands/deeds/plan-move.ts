import { encodeAddress } from "../../checks/ledger/encode-address.ts";
import { formatRedirectLine } from "../../checks/ledger/format-redirect-line.ts";
import type { SiteFacts } from "../../checks/rule.ts";
import { buildPageUrl } from "../../content/build-page-url.ts";
import { isPublished } from "../../content/is-published.ts";
import type { Page } from "../../content/page.ts";
import { changeSettings } from "../../editing/change-settings.ts";
import { collectFiles } from "../../navigation/collect-files.ts";
import { countThings } from "../../problems/count-things.ts";
import { normaliseAddress } from "../../redirects/redirect-address.ts";
import { showInput } from "../../site/show-path.ts";
import { readTranslationLedger } from "../../sources/read-translation-ledger.ts";
import { formatTranslationLedger } from "../../translations/format-translation-ledger.ts";
import { buildNewAddresses } from "./build-new-addresses.ts";
import type { Deed } from "./deed.ts";
import { findMoved, type Moved } from "./find-moved.ts";
import { listUnread } from "./list-unread.ts";
import { mendAddresses } from "./mend-addresses.ts";
import { mendRedirects } from "./mend-redirects.ts";
import { mendSections } from "./mend-sections.ts";
import { TextChanges } from "./text-changes.ts";
import { tieTranslations } from "./tie-translations.ts";

/** What it takes that files come to lie elsewhere and nothing that leads to them goes dead. */
export async function planMove(facts: SiteFacts, from: string, to: string): Promise<Deed> {
  const { site, content } = facts;
  const { files: moved, folder } = findMoved(facts, from, to);
  const pages = content.pages.filter(({ source }) => source.file !== null);
  const all = new Map([...moved, ...moveStandIns(content.fallbacks, moved)]);
  const urls = buildNewAddresses([...pages, ...content.fallbacks], all, site);
  const idOf = (id: string) => all.get(id) ?? id;
  const urlOf = (page: Page) => urls.get(page.id) ?? page.url;
  const changes = new TextChanges();
  mendAddresses(facts, { idOf, urlOf }, changes);
  mendSections(facts, { idOf, urlOf, folder }, changes);
  // The page for missing pages is there in any case.
  const turned = pages.filter((page) => urlOf(page) !== page.url && !page.url.endsWith("/404.html"));
  const isAlone = turned.length === 1 && moved.size === 1;
  if (isAlone) for (const page of turned) if (isPublished(page, site)) addAlias(changes, page, urlOf(page));
  tieTranslations(facts, { idOf, moved }, changes);

  const renamed = new Map(turned.map((page) => [normaliseAddress(page.url), urlOf(page)]));
  // A picture that pages only show has no address of its own.
  for (const { id } of collectFiles(content, facts.bodies, facts.navigation.index).linked)
    if (moved.has(id)) renamed.set(`/${id}`, `/${moved.get(id)}`);
  const kept = [...pages, ...content.fallbacks].map(urlOf);
  const lines = isAlone ? [] : listRules(renamed, folder, kept);
  const wild = lines.flatMap(({ from, to }) => (from.endsWith("*") ? [[from, to] as const] : []));
  mendRedirects(
    facts,
    new Map([...renamed, ...wild]),
    lines.map(({ from, to }) => formatRedirectLine(from, to)),
    changes,
  );
  await renameStamps(facts, pages, idOf, changes);
  const show = (id: string) => showInput(id, site);
  const writes = changes.list();
  const unread = folder ? listUnread(site.inputDir, folder, moved) : [];
  const moves = [...moved, ...unread].map(([old, now]) => ({ from: show(old), to: show(now) }));
  const [first] = [...turned].sort((a, b) => a.url.length - b.url.length);
  const others = turned.length > 1 ? `, and ${countThings(turned.length - 1, "other page")} likewise` : "";
  return {
    writes,
    moves,
    told: [
      `${countThings(moves.length, "file")} moved, and ${countThings(writes.length, "file")} changed so that all that led there still does.`,
      ...(first ? [`${first.url} leads to ${urlOf(first)} from now on${others}.`] : []),
    ],
  };
}

/** Pages that show an original in another language come to lie where it does. */
function moveStandIns(standIns: Page[], moved: Moved["files"]): [old: string, now: string][] {
  return standIns.flatMap(({ id, original }) => {
    const now = original ? moved.get(original.id) : undefined;
    if (!original || now === undefined) return [];
    let same = 0;
    while (same < id.length && id.at(-1 - same) === original.id.at(-1 - same)) same++;
    const [before, after] = [original.id.slice(0, -same), id.slice(0, -same)];
    return now.startsWith(before) ? [[id, after + now.slice(before.length)]] : [];
  });
}

/** One rule for a folder that keeps what is in it, and in whose place nothing is kept; else one for each address. */
function listRules(
  renamed: ReadonlyMap<string, string>,
  folder: Moved["folder"],
  kept: string[],
): { from: string; to: string }[] {
  const pairs = [...renamed].map(([from, to]) => ({ from, to }));
  const [top] = [...pairs].sort((a, b) => a.from.length - b.from.length);
  // A folder may have no page of its own, or one whose address is another.
  const whole = [top, folder && { from: buildPageUrl(folder.from), to: buildPageUrl(folder.to) }].find(
    (rule) =>
      rule?.from.endsWith("/") &&
      !kept.some((url) => url.startsWith(rule.from)) &&
      pairs.every(
        ({ from, to }) => from.startsWith(rule.from) && to === rule.to + from.slice(rule.from.length),
      ),
  );
  return whole && pairs.length > 1 ? [{ from: `${whole.from}*`, to: `${whole.to}*` }] : pairs;
}

/** The page takes its old address over, and none of those that it had is its own. */
function addAlias(changes: TextChanges, { source, settings, url }: Page, now: string): void {
  const { aliases = [] } = settings;
  const kept = aliases.filter((alias) => normaliseAddress(alias) !== normaliseAddress(now));
  const value = [...kept, encodeAddress(url)];
  changes.change(source.path, source.text, (text) =>
    changeSettings(text, { kind: "set", path: ["aliases"], value }),
  );
}

/** What is remembered of translations stands under the paths of their files. */
async function renameStamps(
  { site }: SiteFacts,
  pages: Page[],
  idOf: (id: string) => string,
  changes: TextChanges,
): Promise<void> {
  const ledger = await readTranslationLedger(site);
  if (!ledger) return;
  const names = new Map(
    pages.map(({ id, filePath }) => [
      filePath,
      idOf(id) === id ? filePath : idOf(id).replace(/\.[^./]+$/, ""),
    ]),
  );
  const renamed = new Map([...ledger.pages].map(([name, page]) => [names.get(name) ?? name, page]));
  if ([...ledger.pages.keys()].every((name) => (names.get(name) ?? name) === name)) return;
  const { source } = ledger;
  changes.change(source.path, source.text, () => formatTranslationLedger({ ...ledger, pages: renamed }));
}
