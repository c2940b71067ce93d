import type { z } from "zod";
import { settingsSchema } from "../site/settings-schema.ts";
import { pageSchema } from "./page-schema.ts";

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
  innerType?: z.ZodType;
}

/** The editors' reference of all settings, of a page and of the site, as Markdown tables made from the schemas. */
export function formatSettingsReference(): string {
  return `### Settings of a page

They stand at the top of the page's file, between two lines of three hyphens. All of them may be left out.

${formatTable(pageSchema.shape)}
### Settings of the site

They stand in \`site.yaml\`. All of them may be left out.

${formatTable(settingsSchema.shape)}`;
}

function formatTable(shape: Record<string, z.ZodType>): string {
  const rows = Object.entries(shape).map(
    ([name, schema]) => `| \`${name}\` | ${kindOf(schema)} | ${schema.description ?? ""} |\n`,
  );
  return `| Setting | What it takes | What it is for |\n| --- | --- | --- |\n${rows.join("")}`;
}

/** What may stand in a setting, in the words of the messages about it. */
function kindOf(schema: z.ZodType): string {
  const definition = schema.def as unknown as Definition;
  if (definition.innerType) return kindOf(definition.innerType);
  if (definition.format === "date") return "day";
  return kinds[definition.type] ?? "text";
}
