import { pageSchema } from "../../content/page-schema.ts";
import { blocks } from "../../markdown/blocks.ts";

interface Snippet {
  scope: "markdown";
  prefix: string;
  description: string;
  body: string[];
}

/**
 * Snippets for VS Code: one for each block, by its name, one for the settings at the top of a page, and one for each setting, since the
 * extension that reads schemas does not look into Markdown.
 */
export function buildSnippets(): Record<string, Snippet> {
  const create = (name: string, prefix: string, description: string, body: string[]) =>
    [name, { scope: "markdown", prefix, description, body } as const] as const;
  const ofBlocks = Object.entries(blocks).map(([name, { about, example }]) => {
    const head = `::: ${name}${example.words ? ` \${1:${escapeText(example.words)}}` : ""}`;
    const text = example.text.split("\n").map(escapeText);
    const body = [head, ...text.filter((line, at) => line || at > 0), ":::", "$0"];
    return create(`Block: ${name}`, `::: ${name}`, about, body);
  });
  const settings = ["title", "description", "lead"].map(describeField);
  const ofSettings = Object.entries(pageSchema.shape).map(([name, { description = "" }]) =>
    create(`Setting: ${name}`, `${name}:`, description, [`${name}: $0`]),
  );
  return Object.fromEntries([
    ...ofBlocks,
    create("Settings of a page", "---", "The settings at the top of a page.", [
      "---",
      ...settings,
      "---",
      "",
      "$0",
    ]),
    ...ofSettings,
  ]);
}

/** A line of settings with its meaning in the place of the value. */
function describeField(name: string, at: number): string {
  const { description = "" } = pageSchema.shape[name as keyof typeof pageSchema.shape];
  return `${name}: \${${at + 1}:${escapeText(description)}}`;
}

/** In snippets these begin a place to fill in, or end it. */
function escapeText(text: string): string {
  return text.replace(/[$}\\]/g, "\\$&");
}
