import { createReadStream, statSync } from "node:fs";
import { posix, resolve } from "node:path";
import { formatRedirectLine } from "../../checks/ledger/format-redirect-line.ts";
import { listAddressed } from "../../checks/list-addressed.ts";
import type { SiteFacts } from "../../checks/rule.ts";
import { collectFiles } from "../../navigation/collect-files.ts";
import { resolveLink } from "../../navigation/resolve-link.ts";
import { readImage } from "../../output/images/read-image.ts";
import { countThings } from "../../problems/count-things.ts";
import { askMeant } from "../../problems/did-you-mean.ts";
import { positionAt } from "../../problems/source-text.ts";
import { CallError } from "../../site/call-error.ts";
import { showInput, showPath } from "../../site/show-path.ts";
import type { Deed } from "./deed.ts";
import { mendAddresses } from "./mend-addresses.ts";
import { mendRedirects } from "./mend-redirects.ts";
import { readId } from "./read-id.ts";
import { TextChanges } from "./text-changes.ts";

const picture = /\.(?:jpe?g|png|gif|webp|avif|svg)$/i;

/** What it takes that another file stands in the place of a picture or a document. */
export async function planReplace(facts: SiteFacts, name: string, other: string): Promise<Deed> {
  const { site, content } = facts;
  const show = (id: string) => showInput(id, site);
  const old = findFile(facts, name);
  const now = old.slice(0, -posix.extname(old).length || undefined) + chooseEnding(old, other);
  if (!statSync(resolve(other), { throwIfNoEntry: false })?.isFile())
    throw new CallError(`There is no file "${other}" to take its place`);
  if (picture.test(old) !== picture.test(other))
    throw new CallError(
      picture.test(old)
        ? `"${other}" is no picture that browsers show, so it can't take the place of one`
        : `"${other}" is a picture, and ${show(old)} is none`,
    );
  const read = picture.test(other) ? await readImage(resolve(other), site) : null;
  if (read && "fault" in read)
    throw new CallError(`"${other}" can't be shown: ${read.fault}. ${read.hint}`.replace(/\.$/, ""));
  if (read === null && posix.extname(other) === "")
    throw new CallError(
      `The name "${other}" does not end with what the file is, such as ${posix.extname(old) || ".pdf"}`,
    );
  if (/\.pdf$/i.test(other) && !(await isPdf(resolve(other))))
    throw new CallError(`"${other}" is called a PDF, and is none`);
  if (now !== old && content.files.some(({ id }) => id === now))
    throw new CallError(`There is a "${now}" already`);
  const changes = new TextChanges();
  const idOf = (id: string) => (id === old ? now : id);
  mendAddresses(facts, { idOf, urlOf: ({ url }) => url }, changes);
  const isLinked = collectFiles(content, facts.bodies, facts.navigation.index).linked.some(
    ({ id }) => id === old,
  );
  const [from, to] = [`/${old}`, `/${now}`];
  if (now !== old && isLinked)
    mendRedirects(facts, new Map([[from, to]]), [formatRedirectLine(from, to)], changes);
  const shown = listShown(facts, old);
  return {
    writes: changes.list(),
    removals: now === old ? [] : [show(old)],
    copies: [{ from: other, to: show(now), isNew: now !== old }],
    told: [
      `${show(now)} is the new file${now === old ? "" : `, and ${countThings(changes.list().length, "file")} changed to name it`}.`,
      ...(shown.length > 0 ? [`Look whether these words still say what is in it: ${shown.join(", ")}.`] : []),
    ],
  };
}

/** Whether a file begins as a PDF does (ISO 32000-2, 7.5.2), for which programs look in its first kilobyte. */
async function isPdf(path: string): Promise<boolean> {
  const start = await createReadStream(path, { end: 1023 }).toArray();
  return Buffer.concat(start).includes("%PDF-");
}

function findFile({ site, content }: SiteFacts, name: string): string {
  const folder = showPath(site.inputDir, site.workingDir);
  const ids = content.files.map(({ id }) => id);
  const id = readId(name, folder);
  if (ids.includes(id)) return id;
  throw new CallError(`There is no picture or document "${name}" in ${folder}.${askMeant(id, ids)}`);
}

/** The ending of the new file; that of the old one where both mean the same. */
function chooseEnding(old: string, other: string): string {
  const plain = (path: string) => posix.extname(path).toLowerCase().replace(".jpeg", ".jpg");
  return plain(old) === plain(other) ? posix.extname(old) : posix.extname(other).toLowerCase();
}

// So many are named; who has more looks at the page.
const most = 3;

/** The alternative texts of a picture, each with its place. */
function listShown(facts: SiteFacts, id: string): string[] {
  const all = listAddressed(facts).flatMap(({ page, body }) =>
    body.images.flatMap(({ src, alt, start }) => {
      const target = alt ? resolveLink(src, page, facts.navigation.index) : null;
      if (target?.kind !== "file" || target.file.id !== id) return [];
      return [`“${alt}” (${page.source.path}:${positionAt(page.source, start).line})`];
    }),
  );
  return all.length > most ? [...all.slice(0, most), `and ${all.length - most} more`] : all;
}
