import type { Entry } from "../../lists/list.ts";
import type { FieldSetting } from "../../site/field-schema.ts";

/** The fields of an entry by the parts that they play where it is drawn. */
export interface EntryParts {
  title: FieldSetting | null;
  picture: FieldSetting | null;
  /** What its title leads to. */
  link: FieldSetting | null;
  /** The first text below the title. */
  about: FieldSetting | null;
  /** All others that say something. */
  rest: FieldSetting[];
}

const isText = ({ type }: FieldSetting) => type === "text" || type === "markdown";

/**
 * Which part each field plays: the title is called `title` or `name`, or is the first text; the picture, link and text are the first of their
 * types. `show` names those that are to be shown, in that order; empty for all.
 */
export function castFields(fields: readonly FieldSetting[], show: readonly string[]): EntryParts {
  const shown =
    show.length === 0
      ? [...fields]
      : show.flatMap((name) => fields.find((field) => field.name === name) ?? []);
  const title =
    shown.find(({ name }) => name === "title" || name === "name") ??
    shown.find(({ type }) => type === "text") ??
    null;
  const picture = shown.find(({ type }) => type === "image") ?? null;
  const link = shown.find(({ type }) => type === "link" || type === "page") ?? null;
  const about = shown.find((field) => field !== title && isText(field)) ?? null;
  const parts = [title, picture, link, about];
  return { title, picture, link, about, rest: shown.filter((field) => !parts.includes(field)) };
}

/** The word that visitors read beside a field, in their language. */
export function labelField({ name, label }: FieldSetting, code: string): string {
  const own = typeof label === "object" ? (label[code] ?? Object.values(label)[0]) : label;
  const words =
    own ??
    name
      .replace(/[-_]+/g, " ")
      .replace(/(?<=[a-z])(?=[A-Z])/g, " ")
      .toLowerCase();
  return own ?? words.charAt(0).toUpperCase() + words.slice(1);
}

/** The value that an entry has for a field. */
export function readValue(field: FieldSetting | null, { values }: Entry): unknown {
  return field && Object.hasOwn(values, field.name) ? values[field.name] : undefined;
}
