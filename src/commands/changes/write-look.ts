import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { BuiltPage, BuiltSite } from "../../changes/built-site.ts";
import { chooseShown, type ShownPage } from "../../changes/choose-shown.ts";
import { describeBroken } from "../../changes/describe-broken.ts";
import { formatLook, formatLookAlone } from "../../changes/format-look.ts";
import type { PlacedPage, ShownAddress } from "../../changes/format-shown-page.ts";
import { lookStyles } from "../../changes/look-styles.ts";
import { type MarkedPage, markPages } from "../../changes/mark-pages.ts";
import type { SiteChanges } from "../../changes/site-changes.ts";
import { outputPath } from "../../redirects/output-path.ts";

const sheetName = "marks.css";
/** The folders of both sites in that of a look. */
export const lookPlaces = { before: "before", now: "now" } as const;
type Side = keyof typeof lookPlaces;
const lookNames = ["index.html", sheetName, ...Object.values(lookPlaces)];

/** Makes the folder of a look. Throws a sentence where it holds anything but what an earlier look left, which is taken out. */
export async function openLook(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const names = await readdir(folder);
  const foreign = names.find((name) => !lookNames.includes(name));
  if (names.length > 0 && (foreign !== undefined || !names.includes(sheetName)))
    throw new Error(
      `The folder "${folder}" holds other files (such as ${foreign ?? names[0]}). Name a new or an empty one with --look.`,
    );
  await clearLook(folder);
  await writeFile(join(folder, sheetName), lookStyles.marks);
}

/** Takes out of a folder what a look consists of: an old one would be taken for that of now. */
export async function clearLook(folder: string): Promise<void> {
  for (const name of lookNames) await rm(join(folder, name), { recursive: true, force: true });
}

/**
 * Writes a page that shows a change from a disk, beside the folders of both sites; marked copies of the pages that it shows stand beside these.
 * Where there was no site before, it leads to the one that there is now.
 */
export async function writeLook(
  folder: string,
  { before, now }: { before: BuiltSite | null; now: BuiltSite },
  changes: SiteChanges | null,
): Promise<void> {
  const start = addressOf("now", firstFile(now));
  const page =
    before && changes
      ? await showBoth(folder, { before, now }, changes)
      : formatLookAlone(describeBroken("before"), start);
  await writeFile(join(folder, "index.html"), page);
}

async function showBoth(
  folder: string,
  { before, now }: Record<Side, BuiltSite>,
  changes: SiteChanges,
): Promise<string> {
  const { pages, others } = chooseShown(before, now, changes);
  const placed: PlacedPage[] = [];
  for (const page of pages) placed.push({ ...page, addresses: await writeMarked(folder, page) });
  return formatLook(changes, placed, others, {
    before: addressOf("before", firstFile(before)),
    now: addressOf("now", firstFile(now)),
  });
}

async function writeMarked(folder: string, { before, now }: ShownPage): Promise<PlacedPage["addresses"]> {
  const read = async (side: Side, page: BuiltPage) => ({
    url: page.url,
    html: await readFile(join(folder, lookPlaces[side], outputPath(page.url)), "utf8"),
  });
  const write = async (
    side: Side,
    { url }: BuiltPage,
    { html, start }: MarkedPage,
  ): Promise<ShownAddress> => {
    const marked = outputPath(url).replace(/\.html$/, ".marked.html");
    await writeFile(join(folder, lookPlaces[side], marked), html);
    const place = start === null ? "" : `#${encodeURIComponent(start)}`;
    return { clean: addressOf(side, outputPath(url)), marked: addressOf(side, marked) + place };
  };
  // A page that has no other side has nothing that differs from it.
  const both = markPages(
    await read(before ? "before" : "now", (before ?? now) as BuiltPage),
    await read(now ? "now" : "before", (now ?? before) as BuiltPage),
    { old: sheetFrom(before ?? now), now: sheetFrom(now ?? before) },
  );
  return {
    before: before && (await write("before", before, both.old)),
    now: now && (await write("now", now, both.now)),
  };
}

function sheetFrom(page: BuiltPage | null): string {
  return `${"../".repeat(outputPath(page?.url ?? "/").split("/").length)}${sheetName}`;
}

function addressOf(side: Side, file: string): string {
  return [lookPlaces[side], ...file.split("/")].map(encodeURIComponent).join("/");
}

function firstFile({ files }: BuiltSite): string {
  return files.has("index.html")
    ? "index.html"
    : ([...files.keys()].find((path) => path.endsWith(".html")) ?? "");
}
