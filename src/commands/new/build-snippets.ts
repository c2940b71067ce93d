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
  const ofBlocks = Object.entries(blocks).map(([name, { about, example }]) => {
    const head = `::: ${name}${example.words ? ` \${1:${escapeText(example.words)}}` : ""}`;
    const text = example.text.split("\n").map(escapeText);
    const snippet = { scope: "markdown", prefix: `::: ${name}`, description: about } as const;
    return [
      `Block: ${name}`,
      { ...snippet, body: [head, ...text.filter((line, at) => line || at > 0), ":::", "$0"] },
    ] as const;
  });
  const settings = {
    scope: "markdown",
    prefix: "---",
    description: "The settings at the top of a page.",
    body: ["---", ...["title", "description", "lead"].map(describeField), "---", "", "$0"],
  } as const;
  const ofSettings = Object.entries(pageSchema.shape).map(
    ([name, { description = "" }]) =>
      [
        `Setting: ${name}`,
        { scope: "markdown", prefix: `${name}:`, description, body: [`${name}: $0`] },
      ] as const,
  );
  return {
    ...Object.fromEntries(ofBlocks),
    "Settings of a page": { ...settings, body: [...settings.body] },
    ...Object.fromEntries(ofSettings),
  };
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
