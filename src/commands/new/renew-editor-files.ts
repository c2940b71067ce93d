import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parse } from "yaml";
import { formatTerminal } from "../../problems/format-terminal.ts";
import { readSettings } from "../../sources/read-settings.ts";
import { hasSite } from "./add-style-guide.ts";
import { buildEditorFiles } from "./build-editor-files.ts";

const settingsPath = ".vscode/settings.json";

/** Writes anew what code editors know of a site that is there; of their settings only which schema is for which files. Says what is to be said, with the exit code. */
export async function renewEditorFiles(folder: string): Promise<{ code: number; text: string }> {
  if (!hasSite(folder))
    return { code: 1, text: "There is no content/site.yaml here, so there is no site.\n" };
  const { settings, problems } = await readSettings(join(folder, "content"), {
    workingDir: folder,
    replaced: new Set(),
  });
  if (!settings)
    return {
      code: 1,
      text: `${formatTerminal(problems, { color: false })}\nNothing was written.\n`,
    };
  const english = parse(readFileSync(join(import.meta.dirname, "../../site/interface/en.yaml"), "utf8"));
  const files = buildEditorFiles(english, settings);
  const kept: string[] = [];
  for (const { path, contents } of files) {
    const file = join(folder, path);
    const isThere = existsSync(file);
    const text =
      path === settingsPath && isThere
        ? mergeSettings(readFileSync(file, "utf8"), `${contents}`)
        : `${contents}`;
    if (text === null || (isThere && path.endsWith("extensions.json"))) {
      if (text === null) kept.push(path);
      continue;
    }
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  const told = kept.map(
    (path) =>
      `${path} is not plain JSON, and stays as it is: write into it which of .vscode/schemas/ is for which files.\n`,
  );
  return {
    code: 0,
    text: `${files.length - kept.length} files for code editors are as the site is now.\n${told.join("")}`,
  };
}

/** Settings of an editor with the schemas of today; `null` where they hold remarks, which would be lost. */
function mergeSettings(text: string, made: string): string | null {
  try {
    const own = JSON.parse(text) as Record<string, unknown>;
    const { "yaml.schemas": schemas } = JSON.parse(made) as Record<string, object>;
    const others = Object.entries(own["yaml.schemas"] ?? {}).filter(
      ([path]) => !path.startsWith("./.vscode/schemas/"),
    );
    return `${JSON.stringify({ ...own, "yaml.schemas": { ...Object.fromEntries(others), ...schemas } }, null, 2)}\n`;
  } catch {
    return null;
  }
}
