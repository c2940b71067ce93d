import type { BuiltFile } from "./built-site.ts";
import type { FileChange, SiteChanges } from "./site-changes.ts";

type Files = ReadonlyMap<string, BuiltFile>;

// The script of the search names the index, which is another one after each edited word.
const look = { styles: /\.css$/, scripts: /^(?!assets\/search-).*\.js$/, fonts: /\.woff2?$/ };
/** What only browsers, servers and search engines read, and pictures, which are told of with their pages. */
const notForPeople =
  /\.(?:html|css|js|json|map|xml|txt|webmanifest|woff2?|br|gz|svg|png|jpe?g|gif|webp|avif|ico)$|(?:^|\/)_?[^./]*$/i;

/** What is different between the files of two builds: documents, the look, and bytes in all. */
export function compareFiles(old: Files, now: Files): Pick<SiteChanges, "documents" | "look" | "bytes"> {
  return {
    documents: [...new Set([...old.keys(), ...now.keys()])]
      .filter((path) => !notForPeople.test(path))
      .sort()
      .flatMap((path) => describeChange(path, old.get(path), now.get(path))),
    look: Object.entries(look)
      .filter(([, pattern]) => digestsOf(old, pattern) !== digestsOf(now, pattern))
      .map(([name]) => name),
    bytes: { old: sizeOf(old), now: sizeOf(now) },
  };
}

function describeChange(path: string, old: BuiltFile | undefined, now: BuiltFile | undefined): FileChange[] {
  if (old?.sha256 === now?.sha256) return [];
  const kind = !old ? "new" : now ? "changed" : "gone";
  return [{ path, kind, size: (now ?? old)?.size ?? 0 }];
}

function digestsOf(files: Files, pattern: RegExp): string {
  const found = [...files].filter(([path]) => pattern.test(path)).map(([, { sha256 }]) => sha256);
  return found.sort().join();
}

function sizeOf(files: Files): number {
  return [...files.values()].reduce((sum, { size }) => sum + size, 0);
}
