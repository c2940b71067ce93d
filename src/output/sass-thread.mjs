// A thread that compiles style sheets. It stands outside the program, so that it loads Sass and nothing else.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parentPort } from "node:worker_threads";
import { compileString } from "sass";

parentPort.on("message", ({ dirs, path }) => {
  const importer = createImporter(dirs);
  const url = importer.canonicalize(`assets:/${path}`);
  try {
    const { css } = compileString(importer.load(url).contents, {
      url,
      importer,
      fatalDeprecations: ["import", "global-builtin", "color-functions"],
      style: "expanded",
    });
    parentPort.postMessage({ css });
  } catch (error) {
    parentPort.postMessage({ error: describe(error, importer) });
  }
});

/**
 * Reads the folders of assets as one: a file in an earlier one takes the place of the later one's. Only the tokens of a site
 * are read after those of the theme, and the styles of a site's own blocks are where the theme names them.
 */
function createImporter(dirs) {
  const ownTokens = "/styles/_site-tokens.scss";
  const ownBlocks = "/styles/_site-blocks.scss";
  const locate = ({ pathname }) => {
    if (pathname === ownTokens) return find(dirs.slice(0, -1), "/styles/_tokens.scss");
    return find(pathname === "/styles/_tokens.scss" ? dirs.slice(-1) : dirs, pathname);
  };
  return {
    canonicalize(name) {
      const [folder, file] = /^assets:/.test(name) ? split(new URL(name).pathname) : split(`/styles/${name}`);
      const stem = file.replace(/\.scss$/, "");
      const paths = [`${folder}_${stem}.scss`, `${folder}${stem}.scss`, `${folder}${stem}/_index.scss`];
      const path = paths.find((one) => one === ownTokens || one === ownBlocks || find(dirs, one) !== null);
      return path === undefined ? null : new URL(`assets:${path}`);
    },
    locate,
    load(url) {
      if (url.pathname === ownBlocks) return { contents: listOwnBlocks(dirs), syntax: "scss" };
      const file = locate(url);
      return { contents: file === null ? "" : readFileSync(file, "utf8"), syntax: "scss" };
    },
  };
}

/** Names the styles of a site's own blocks. */
function listOwnBlocks(dirs) {
  const folder = dirs.length > 1 ? find(dirs.slice(0, 1), "/blocks") : null;
  const names = folder === null ? [] : readdirSync(folder).sort();
  const styled = names.filter((name) => existsSync(join(folder, name, `_${name}.scss`)));
  return styled.map((name) => `@use "../blocks/${name}/${name}";\n`).join("");
}

/** What Sass says, as esbuild says it. */
function describe({ message, sassMessage: text = message, span }, importer) {
  const file = span?.url && importer.locate(span.url);
  if (!file) return { text, location: null };
  const { start, end } = span;
  return {
    text,
    location: { file, line: start.line + 1, column: start.column, length: end.offset - start.offset },
  };
}

function split(path) {
  const at = path.lastIndexOf("/") + 1;
  return [path.slice(0, at), path.slice(at)];
}

function find(dirs, path) {
  return dirs.map((dir) => join(dir, path)).find((file) => existsSync(file)) ?? null;
}
