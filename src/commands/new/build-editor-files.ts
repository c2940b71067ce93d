import { folderOf, relativePath } from "../../site/paths.ts";
import { buildSchemas, type EditorSchema } from "./build-schemas.ts";
import { buildSnippets } from "./build-snippets.ts";
import type { SiteFile } from "./site-file.ts";

const folder = ".vscode";

/** What editors are told of a site, with the fields and lists that it declares itself: schemas of its files, snippets for its blocks, the extension that reads the schemas. */
export function buildEditorFiles(
  english: Record<string, string>,
  own?: Parameters<typeof buildSchemas>[1],
): SiteFile[] {
  const schemas = buildSchemas(english, own);
  const settings = {
    "yaml.schemas": Object.fromEntries(schemas.map(({ name, files }) => [`./${schemaPath(name)}`, files])),
    "files.eol": "\n",
    "files.insertFinalNewline": true,
    "[markdown]": { "editor.wordWrap": "on", "editor.quickSuggestions": { other: true } },
    "search.exclude": { _site: true, "content/addresses.txt": true, "content/translations.txt": true },
  };
  const extensions = { recommendations: ["redhat.vscode-yaml"] };
  return [
    ...schemas.map(({ name, schema }) => ({ path: schemaPath(name), contents: print(schema) })),
    { path: `${folder}/settings.json`, contents: print(settings) },
    { path: `${folder}/extensions.json`, contents: print(extensions) },
    { path: `${folder}/waymark.code-snippets`, contents: print(buildSnippets()) },
  ];
}

/** A YAML file of the content with the line by which any editor finds its schema; as it is where there is none for it. */
export function nameSchema(path: string, text: string): string {
  const schema = buildSchemas({}).find(({ files }) => files.some((pattern) => fits(pattern, path)));
  if (!schema || !path.endsWith(".yaml")) return text;
  return `# yaml-language-server: $schema=${relativePath(folderOf(path), schemaPath(schema.name))}\n${text}`;
}

function fits(pattern: EditorSchema["files"][number], path: string): boolean {
  const names = pattern.split("/");
  const steps = path.split("/");
  return (
    names.length === steps.length &&
    names.every((name, at) =>
      name === "*.yaml" ? steps[at]?.endsWith(".yaml") : name === "*" || name === steps[at],
    )
  );
}

function schemaPath(name: string): string {
  return `${folder}/schemas/${name}.json`;
}

function print(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
