import * as z from "zod";
import { addUpkeep } from "../lists/add-upkeep.ts";
import { buildFieldsSchema } from "../lists/build-fields-schema.ts";
import { findShape, type ListShape } from "../lists/find-shape.ts";
import { inferFields } from "../lists/infer-fields.ts";
import type { List } from "../lists/list.ts";
import type { Problem } from "../problems/problem.ts";
import type { SourceText } from "../problems/source-text.ts";
import type { Site } from "../site/site.ts";
import type { ParsedYaml, YamlPath } from "../yaml/parsed-yaml.ts";
import { validateYaml } from "../yaml/validate-yaml.ts";
import { isSettings } from "../yaml/value-at.ts";

/** A Markdown text of an entry, by the name that it is known by, and the way to it. */
interface ListText {
  key: string;
  path: YamlPath;
  text: string;
}

/** What became of a file of `data/`. */
interface ParsedList {
  list: Omit<List, "path">;
  texts: ListText[];
  problems: Problem[];
}

/** The entries of a file of `data/`, and what in them does not fit what the site says that they hold. One of which nobody says it holds what it seems to; `null` for what is no list. */
export function parseList(
  name: string,
  yaml: ParsedYaml,
  source: SourceText,
  { settings, blocks }: Pick<Site, "settings" | "blocks">,
): ParsedList | null {
  const shape = findShape(name, settings.lists, blocks);
  if (!shape) return inferList(yaml.value, source);
  const { fields, kind } = shape;
  const entry = buildEntrySchema(shape);
  const isRecord = shape.shape === "record";
  const schema = isRecord ? entry : z.array(entry);
  // One in which nothing stands but remarks is empty.
  if (yaml.value === null && !isRecord)
    return { list: { kind, fields, entries: [] }, texts: [], problems: [] };
  const { problems: found } = validateYaml<unknown>(schema, yaml, source, `a setting of "${name}"`);
  const isNamed = kind === name && !settings.lists.some((own) => own.name === name);
  const problems = isNamed ? found.map((problem) => sayWhy(problem, name)) : found;
  const written = isRecord ? [yaml.value] : Array.isArray(yaml.value) ? yaml.value : [];
  const entries = written.flatMap((one, at) => {
    const { data } = entry.safeParse(one);
    return data ? [{ key: `${source.path} ${at}`, values: data }] : [];
  });
  const named = fields.filter(({ type }) => type === "markdown").map(({ name }) => name);
  const texts = written.flatMap((one, at) =>
    named.flatMap((name): ListText[] => {
      const path = isRecord ? [name] : [at, name];
      const text = isSettings(one) ? one[name] : null;
      return typeof text === "string" ? [{ key: `${source.path} ${at} ${name}`, path, text }] : [];
    }),
  );
  return { list: { kind, fields, entries }, texts, problems };
}

/** Tells which texts in a file of `data/` are Markdown, by the way to them; `undefined` where none is. */
export function findMarkdown(
  name: string,
  { settings, blocks }: Pick<Site, "settings" | "blocks">,
): ((path: YamlPath) => boolean) | undefined {
  const shape = findShape(name, settings.lists, blocks);
  const named = shape?.fields.filter(({ type }) => type === "markdown").map((field) => field.name) ?? [];
  if (named.length === 0) return undefined;
  const depth = shape?.shape === "record" ? 1 : 2;
  return (path) => path.length === depth && named.includes(String(path.at(-1)));
}

function inferList(value: unknown, { path }: SourceText): ParsedList | null {
  if (!Array.isArray(value) || value.length === 0 || !value.every(isSettings)) return null;
  const entries = value.map((values, at) => ({ key: `${path} ${at}`, values }));
  return { list: { kind: null, fields: inferFields(value), entries }, texts: [], problems: [] };
}

/** A file that was there before its name was that of a kind may hold something else. */
function sayWhy(problem: Problem, name: string): Problem {
  if (problem.rule !== "yaml-unknown-key" || problem.repair !== null) return problem;
  const why = `By its name, the file is of the kind "${name}"; for a list of your own, give it another name, or declare it under lists: in site.yaml.`;
  return { ...problem, hint: problem.hint === null ? why : `${problem.hint} ${why}` };
}

/** The schema of an entry, with what its kind has to say of it. */
function buildEntrySchema({ fields, check }: ListShape) {
  const schema = buildFieldsSchema(addUpkeep(fields));
  return check
    ? schema.check(({ value, issues }) => {
        // What does not fit by itself can't be held against the rest.
        if (issues.length > 0) return;
        for (const { path, message, text } of check(value))
          issues.push({ code: "custom", input: value, path, message, params: { mend: () => text } });
      })
    : schema;
}
