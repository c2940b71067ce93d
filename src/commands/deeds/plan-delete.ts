import { parse } from "yaml";
import { formatRedirectLine } from "../../checks/ledger/format-redirect-line.ts";
import { listAddressed } from "../../checks/list-addressed.ts";
import type { SiteFacts } from "../../checks/rule.ts";
import { isPublished } from "../../content/is-published.ts";
import type { Page } from "../../content/page.ts";
import { changeSettings } from "../../editing/change-settings.ts";
import { insertBlock } from "../../editing/insert-block.ts";
import { readOutline } from "../../markdown/read-outline.ts";
import { resolveLink } from "../../navigation/resolve-link.ts";
import { countThings } from "../../problems/count-things.ts";
import { positionAt } from "../../problems/source-text.ts";
import { normaliseAddress } from "../../redirects/redirect-address.ts";
import { CallError } from "../../site/call-error.ts";
import { showInput } from "../../site/show-path.ts";
import type { Deed } from "./deed.ts";
import { type Heir, leadLinks } from "./lead-links.ts";
import { mendNames } from "./mend-names.ts";
import { mendRedirects } from "./mend-redirects.ts";
import { TextChanges } from "./text-changes.ts";

/** What it takes that a page goes and nothing that led to it goes dead. */
export function planDelete(facts: SiteFacts, page: Page, heir: Heir): Deed {
  const { site, content } = facts;
  if (
    content.pages.some(
      ({ id, place }) => id !== page.id && place.startsWith(page.place) && page.id.includes("index."),
    )
  )
    throw new CallError(`Other pages lie below ${page.source.path}. Delete or move these first`);
  const changes = new TextChanges();
  const { led, out, byHand } = leadLinks(facts, page, heir, changes);
  if (byHand.length > 0) {
    const places = byHand.map(({ source, start }) => `${source.path}:${positionAt(source, start).line}`);
    throw new CallError(
      `Take these links to it out by hand first, which only a person can: ${places.join(", ")}`,
    );
  }
  mendNames(facts, page, changes);
  const to = heir === null || typeof heir === "string" ? heir : heir.url;
  const old = [page.url, ...(page.settings.aliases ?? [])].filter(
    // The page for missing pages is there in any case.
    (address) => isPublished(page, site) && !address.endsWith("/404.html"),
  );
  const renamed = new Map(old.map((address) => [normaliseAddress(address), to]));
  const files = listOwnFiles(facts, page);
  const lines = [
    ...old.map((address) => formatRedirectLine(normaliseAddress(address), to)),
    ...files.filter(({ isLinked }) => isLinked).map(({ id }) => formatRedirectLine(`/${id}`, null)),
  ];
  if (heir !== null && typeof heir !== "string") keepParts(facts, page, heir, changes);
  mendRedirects(facts, renamed, lines, changes);
  leaveMenus(facts, changes);
  const { path: file } = page.source;
  const writes = changes.list().filter((write) => write.path !== file);
  return {
    writes,
    removals: [file, ...files.map(({ id }) => showInput(id, site))],
    told: [
      `${page.url} leaves the site with the next build${old.length === 0 ? "" : to === null ? ", and whoever asks for it is told that it is gone" : `, and leads to ${to}`}.`,
      ...tellLinks(led, "led there"),
      ...tellLinks(out, "taken out; the words of texts stay"),
      ...content.translations
        .of(page)
        .map(({ page: { source } }) => source)
        .filter((source) => source.file !== null && source.path !== file)
        .map((source) => `In another language it stays: ${source.path}. Delete that too, if it is to go.`),
    ],
  };
}

function tellLinks(count: number, what: string): string[] {
  return count === 0 ? [] : [`${countThings(count, "link")} to it ${count === 1 ? "was" : "were"} ${what}.`];
}

/** The files that no other page links to or shows: they go with it. */
function listOwnFiles(facts: SiteFacts, page: Page): { id: string; isLinked: boolean }[] {
  const own = new Map<string, boolean>();
  const others = new Set<string>();
  for (const { page: from, body } of listAddressed(facts)) {
    const hrefs = [...body.links.map(({ href }) => href), ...body.images.map(({ src }) => src)];
    for (const [at, href] of hrefs.entries()) {
      const target = resolveLink(href, from, facts.navigation.index);
      if (target.kind !== "file" || !facts.content.files.includes(target.file)) continue;
      if (from.id !== page.id) others.add(target.file.id);
      else own.set(target.file.id, own.get(target.file.id) || at < body.links.length);
    }
  }
  return [...own].flatMap(([id, isLinked]) => (others.has(id) ? [] : [{ id, isLinked }]));
}

/** Readers of the parts of a page land at the top of the one in its place: it gets marks of their names. */
function keepParts({ ledger, bodies }: SiteFacts, page: Page, heir: Page, changes: TextChanges): void {
  const own = new Set(readOutline(bodies.get(heir.id)).ids.map(({ id }) => id));
  const lost = [...(ledger?.byAddress.get(normaliseAddress(page.url))?.ids ?? [])].filter(
    (id) => !own.has(id),
  );
  if (lost.length === 0) return;
  const { path, text } = heir.source;
  const [before = ""] = /^\s*(?:#{1,6} +)?/.exec(text.slice(heir.bodyStart)) ?? [];
  const at = heir.bodyStart + before.length;
  const marks = lost.map((id) => `<span id="${id}"></span>`).join("");
  const isProse = /^[\p{L}\p{N}[*_]/u.test(text.slice(at));
  changes.replace(path, text, isProse ? { start: at, end: at, text: marks } : insertBlock(text, at, marks));
}

/** Pages that name a menu of which nothing is left get the one of their folder. */
function leaveMenus({ site, content }: Pick<SiteFacts, "site" | "content">, changes: TextChanges): void {
  const { path } = site.settingsFile.source;
  const after = changes.list().find((write) => write.path === path)?.after;
  const { menus = {} } = ((after === undefined ? null : parse(after)) ?? {}) as { menus?: object };
  for (const { settings, source } of after === undefined ? [] : content.pages) {
    const { sidenav } = settings;
    if (typeof sidenav === "string" && sidenav in site.settings.menus && !(sidenav in menus))
      changes.change(source.path, source.text, (text) =>
        changeSettings(text, { kind: "remove", path: ["sidenav"] }),
      );
  }
}
