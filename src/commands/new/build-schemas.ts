import * as z from "zod";
import { formSchema } from "../../content/form-schema.ts";
import { pageSchema } from "../../content/page-schema.ts";
import { resourcesSchema } from "../../content/resources-schema.ts";
import { searchSchema } from "../../content/search-schema.ts";
import { addUpkeep } from "../../lists/add-upkeep.ts";
import { buildFieldsSchema } from "../../lists/build-fields-schema.ts";
import { findShape } from "../../lists/find-shape.ts";
import { kinds } from "../../lists/kinds.ts";
import { redirectsSchema } from "../../redirects/redirects-schema.ts";
import { glossarySchema } from "../../site/glossary/glossary-schema.ts";
import { languageSettingsShape } from "../../site/language-settings-schema.ts";
import { type SiteSettings, settingsSchema } from "../../site/settings-schema.ts";
import { valuesSchema } from "../../site/values/values-schema.ts";
import { wordKeys } from "../../site/words/build-words.ts";

/** What one kind of file may hold, for editors: the name of its schema and the files that it is for, below the folder of the site. */
export interface EditorSchema {
  name: string;
  files: string[];
  schema: object;
}

/** What a site declares itself. */
type OwnSettings = Pick<SiteSettings, "fields" | "lists">;

const none: OwnSettings = { fields: [], lists: [] };

function buildListSchema(name: string, lists: OwnSettings["lists"]): z.ZodType {
  const shape = findShape(name, lists, {});
  const entry = buildFieldsSchema(addUpkeep(shape?.fields ?? []));
  return shape?.shape === "record" ? entry : z.array(entry);
}

/** The schemas of all that staff write, as JSON Schema, made from those that check it. `english` are the words of the frame. */
export function buildSchemas(
  english: Record<string, string>,
  { fields, lists }: OwnSettings = none,
): EditorSchema[] {
  const pages = z.looseObject({ ...pageSchema.shape, ...buildFieldsSchema(fields).shape });
  const names = new Set([...Object.keys(kinds), ...lists.map(({ name }) => name)]);
  return [
    { name: "site", files: ["content/site.yaml"], schema: convert(settingsSchema) },
    {
      name: "language",
      files: ["content/*/site.yaml"],
      schema: convert(z.strictObject(languageSettingsShape)),
    },
    { name: "redirects", files: ["content/redirects.yaml"], schema: convert(redirectsSchema) },
    {
      name: "search",
      files: ["content/search.yaml", "content/*/search.yaml"],
      schema: convert(searchSchema),
    },
    { name: "glossary", files: ["content/glossary.yaml"], schema: convert(glossarySchema) },
    {
      name: "values",
      files: ["content/data/values.yaml", "content/*/data/values.yaml"],
      schema: convert(valuesSchema),
    },
    {
      name: "resources",
      files: ["content/data/resources.yaml", "content/*/data/resources.yaml"],
      schema: convert(resourcesSchema),
    },
    {
      name: "form",
      files: ["content/data/forms/*.yaml", "content/*/data/forms/*.yaml"],
      schema: convert(formSchema),
    },
    { name: "words", files: ["content/*/interface.yaml"], schema: describeWords(english) },
    // A site may have further settings of its own (`fields:`), which check knows.
    { name: "page", files: ["content/**/*.md"], schema: convert(pages) },
    ...[...names].map((name) => ({
      name: `data-${name}`,
      files: [`content/data/${name}.yaml`, `content/*/data/${name}.yaml`],
      schema: convert(buildListSchema(name, lists)),
    })),
  ];
}

function convert(schema: z.ZodType): object {
  return z.toJSONSchema(schema, { io: "input", unrepresentable: "any" });
}

function describeWords(english: Record<string, string>): object {
  const properties = wordKeys.map((key) => [
    key,
    { type: "string", description: `In English: ${english[key] ?? ""}` },
  ]);
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    type: "object",
    properties: Object.fromEntries(properties),
    additionalProperties: false,
  };
}
