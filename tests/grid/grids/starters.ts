import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { hosts } from "../../../src/output/hosts/hosts.ts";
import { readTree } from "../../support/file-tree.ts";
import { findNode, nodeVersions, presentNode } from "../../support/find-node.ts";
import { foreignNames } from "../../support/foreign-words.ts";
import { installPackage, packProgram } from "../../support/install-package.ts";
import { makeFolder, repository } from "../../support/run-waymark.ts";
import type { Cell, Grid } from "../grid.ts";

const kinds = readdirSync(join(repository, "src/starters")).sort();
const languages = ["en,es", "es,en"];

let shared: string | null = null;

/** A folder with the packed program installed; made once, since all Nodes run the same packages. */
function findInstalled(): string {
  if (shared) return shared;
  shared = makeFolder();
  const packed = packProgram();
  installPackage(packed, shared);
  writeFileSync(
    join(shared, "package.json"),
    JSON.stringify({ dependencies: { waymark: `file:${packed}` } }),
  );
  return shared;
}

/** What a host reads that is no page, by its path in the site or beside it. */
const ofHost: Record<string, string> = {
  apache: "_site/.htaccess",
  cloudflare: "_site/_headers",
  netlify: "_site/_headers",
  nginx: "_site.server/nginx.conf",
  plain: "_site/404.html",
  s3: "_site.server/function.js",
};

/** Begins a site, checks and builds it with the scripts that it has, all by one Node. */
function begin(kind: string, codes: string, host: string, version: string): string {
  const node = findNode(version);
  const installed = findInstalled();
  const site = join(makeFolder(), "site");
  const program = join(installed, "node_modules/waymark/dist/commands/waymark.mjs");
  const run = (args: string[], cwd: string) => {
    const { status, stdout, stderr } = spawnSync(node, [program, ...args], { cwd, encoding: "utf8" });
    assert.equal(status, 0, `${args.join(" ")}\n${stdout}${stderr}`);
    return stdout;
  };
  const said = ["--kind", kind, "--languages", codes, "--host", host, "--name", "House & Garden", "--yes"];
  assert.match(run(["new", site, ...said], installed), /npm install\n {2}npm start\n$/);
  symlinkSync(join(installed, "node_modules"), join(site, "node_modules"));
  const { scripts } = JSON.parse(readFileSync(join(site, "package.json"), "utf8")) as {
    scripts: Record<string, string>;
  };
  const script = (name: string) => run((scripts[name] as string).split(" ").slice(1), site);
  // Words of the starter are told, and a colour of it that is shown otherwise, and nothing else.
  assert.deepEqual(
    [...script("check").matchAll(/(?:error|notice): ([a-z-]+)/g)].filter(
      ([, rule]) => !["example-words", "look-color"].includes(rule as string),
    ),
    [],
  );
  script("build");
  assert.ok(existsSync(join(site, ofHost[host] as string)), `${host} has no ${ofHost[host]}`);
  const files = readTree(join(site, "_site"));
  for (const [path, text] of Object.entries(files))
    assert.doesNotMatch(`${path}\n${text}`, foreignNames, path);
  const pages = Object.keys(files).filter((path) => path.endsWith(".html")).length;
  return `${pages} pages`;
}

const cells: Cell[] = [presentNode, ...nodeVersions].flatMap((version) =>
  kinds.flatMap((kind) =>
    languages.flatMap((codes) =>
      hosts.map(({ name: host }) => ({
        name: `${kind}, ${codes}, ${host}, ${version}`,
        run: () => begin(kind, codes, host, version),
      })),
    ),
  ),
);

const sample = `handbook, es,en, nginx, ${presentNode}`;

export const starters: Grid = {
  about:
    "A site begun from each starter, in two orders of languages, is checked and built for each host by each Node that may be.",
  cells: cells.filter(({ name }) => name === sample || !name.endsWith(presentNode)),
  sample: [sample],
};
