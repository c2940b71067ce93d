import assert from "node:assert/strict";
import { test } from "node:test";
import { build } from "esbuild";
import { readSources } from "../../support/read-sources.ts";
import { repository } from "../../support/run-waymark.ts";

// What shows and checks a page runs in a browser too; readers and writers stand around it.
const portable = [
  "problems",
  "yaml",
  "site",
  "lists",
  "content",
  "markdown",
  "navigation",
  "redirects",
  "translations",
  "layouts",
  "checks",
  "freshness",
  "editing",
  "proposals",
];

/** What keeps a browser from taking modules, with all that they import from the program and from packages. */
async function findUnportable(entries: string[]): Promise<string[]> {
  const contents = entries.map((path) => `import ${JSON.stringify(path)};`).join("\n");
  const stdin = { contents, resolveDir: repository };
  try {
    await build({
      stdin,
      bundle: true,
      write: false,
      platform: "browser",
      format: "esm",
      logLevel: "silent",
    });
    return [];
  } catch (error) {
    return (error as { errors: { text: string; location: { file: string } | null }[] }).errors.map(
      ({ text, location }) => `${location?.file}: ${text.split("\n")[0]}`,
    );
  }
}

test("the rooms that show and check a page need nothing of Node", async () => {
  const files = portable.flatMap((room) => readSources(repository, `src/${room}`, [".ts"]));
  assert.ok(files.length > 200);
  assert.deepEqual(await findUnportable(files.map(({ path }) => `./${path}`)), []);
  assert.match((await findUnportable(["./src/sources/read-text.ts"])).join(), /read-text\.ts.*node:fs/);
});
