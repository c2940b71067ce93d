import type { Entry, List } from "../lists/list.ts";
import type { SourceText, Span } from "../problems/source-text.ts";
import type { ListSetting } from "../site/list-schema.ts";
import type { Content } from "./content.ts";

/** An entry of a file of `data/`, with where it stands. */
export interface DataEntry {
  /** The name of its file without ending. */
  name: string;
  list: Omit<List, "path">;
  source: SourceText;
  values: Entry["values"];
  /** What it is called, in quotes; else its place in the list. */
  title: string;
  /** Who looks after it, as the entry says itself, else its list. */
  owner: string | null;
  /** Where the text stands that a way of steps from the entry leads to; `null` where none does. */
  spanOf: (...path: (string | number)[]) => Span | null;
}

/** All entries of the lists of all languages, each once. */
export function listDataEntries(
  { data, ownData, written }: Pick<Content, "data" | "ownData" | "written">,
  declared: readonly ListSetting[],
): DataEntry[] {
  const seen = new Set<string>();
  return [data, ...ownData.values()].flatMap(({ lists }) =>
    [...lists].flatMap(([name, { source, list }]) => {
      if (!list || seen.has(source.path)) return [];
      seen.add(source.path);
      const ofList = declared.find((one) => one.name === name)?.owner ?? null;
      const file = written.find((one) => one.source.path === source.path);
      const spans = new Map(file?.texts.map(({ path, span }) => [path.join("."), span]));
      return list.entries.map(({ key, values }) => {
        const at = key.slice(key.lastIndexOf(" ") + 1);
        // A file that holds one entry has no step to it.
        const spanOf = (...path: (string | number)[]) =>
          spans.get([at, ...path].join(".")) ?? spans.get(path.join(".")) ?? null;
        const title = nameEntry(values, list, Number(at));
        return { name, list, source, values, title, owner: readOwner(values, list) ?? ofList, spanOf };
      });
    }),
  );
}

/** What is a field of the list tells visitors something, and nobody who looks after it. */
function readOwner({ owner }: Entry["values"], { fields }: Omit<List, "path">): string | null {
  return typeof owner === "string" && fields.every(({ name }) => name !== "owner") ? owner : null;
}

const longest = 60;

function nameEntry(values: Entry["values"], { fields }: Omit<List, "path">, at: number): string {
  const names = ["title", "name", ...fields.filter(({ type }) => type === "text").map(({ name }) => name)];
  const title = names.map((name) => values[name]).find((value) => typeof value === "string" && value !== "");
  if (typeof title !== "string") return `entry ${at + 1}`;
  return `"${title.length > longest ? `${title.slice(0, longest).trimEnd()}…` : title}"`;
}
