import type * as z from "zod";
import { formSchema } from "../../../src/content/form-schema.ts";
import { pageSchema } from "../../../src/content/page-schema.ts";
import { searchSchema } from "../../../src/content/search-schema.ts";
import { glossarySchema } from "../../../src/site/glossary/glossary-schema.ts";
import { settingsSchema } from "../../../src/site/settings-schema.ts";

const kinds: Record<string, string> = {
  array: "list",
  boolean: "true or false",
  number: "number",
  object: "settings below it",
  string: "text",
};

interface Definition {
  type: string;
  format?: string;
  /** The forms of which one may stand there. */
  options?: z.ZodType[];
  /** What an optional setting, or one with a default, takes. */
  innerType?: z.ZodType;
  /** What each entry of a list is. */
  element?: z.ZodType;
  /** What stands behind each name of a record. */
  valueType?: z.ZodType;
  /** The words of which one may stand there. */
  entries?: Record<string, string>;
  /** The settings below it. */
  shape?: Shape;
  /** The schema itself, where it holds itself. */
  getter?: () => z.ZodType;
}

type Shape = Record<string, z.ZodType>;

/** The editors' reference of all settings, of a page, of the site, of a form, of the search and of the glossary, as Markdown tables made from the schemas. */
export function formatSettingsReference(): string {
  return `## Settings of a page

They stand at the top of the page's file, between two lines of three hyphens. All of them may be left out.

${formatTable(pageSchema.shape)}
## Settings of the site

They stand in \`site.yaml\`. All of them may be left out.

${formatTable(settingsSchema.shape)}
## Settings of a form

They stand in a file of \`data/forms/\`. Those with words for visitors have to be there.

${formatTable(formSchema.shape)}
## Settings of the search

They stand in \`search.yaml\`. All of them may be left out.

${formatTable(searchSchema.shape)}
## Settings of the glossary

They stand in \`glossary.yaml\`. All of them may be left out.

${formatTable(glossarySchema.shape)}`;
}

function formatTable(shape: Shape): string {
  return `| Setting | What it takes | What it is for |\n| --- | --- | --- |\n${buildRows(shape, []).join("")}`;
}

/** A row for each setting, followed by those of the settings below it; `above` are the names that it stands under. */
function buildRows(shape: Shape, above: { name: string; shape: Shape }[]): string[] {
  return Object.entries(shape).flatMap(([name, schema]) => {
    const path = [...above.map((outer) => outer.name), name].map((part) => `\`${part}\``).join(" › ");
    const row = `| ${path} | ${kindOf(schema)} | ${schema.description ?? ""} |\n`;
    const below = shapeOf(schema);
    // What holds itself is shown once.
    const isShown = !below || below === shape || above.some((outer) => outer.shape === below);
    return isShown ? [row] : [row, ...buildRows(below, [...above, { name, shape }])];
  });
}

/** The settings below a setting, or of each entry of its list. */
function shapeOf(schema: z.ZodType): Shape | null {
  const { innerType, element, valueType, getter, shape, options } = schema.def as unknown as Definition;
  const inner = innerType ?? element ?? valueType ?? getter?.();
  const ofOptions = options?.map(shapeOf).find((one) => one !== null) ?? null;
  return shape ?? (inner ? shapeOf(inner) : ofOptions);
}

/** What may stand in a setting, in the words of the messages about it. */
function kindOf(schema: z.ZodType): string {
  const definition = schema.def as unknown as Definition;
  if (definition.innerType) return kindOf(definition.innerType);
  if (definition.options) return [...new Set(definition.options.map(kindOf))].join(", or ");
  if (definition.valueType) return `names, each with its ${kindOf(definition.valueType)}`;
  if (definition.format === "date") return "day";
  if (definition.entries)
    return `one of ${Object.keys(definition.entries)
      .map((word) => `\`${word}\``)
      .join(", ")}`;
  return kinds[definition.type] ?? "text";
}
