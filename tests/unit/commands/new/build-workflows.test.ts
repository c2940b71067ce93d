import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { parse } from "yaml";
import { buildWorkflows } from "../../../../src/commands/new/build-workflows.ts";
import { formatPackage } from "../../../../src/commands/new/format-package.ts";
import { formatPublishing } from "../../../../src/commands/new/format-publishing.ts";
import { hosts } from "../../../../src/output/hosts/hosts.ts";
import { foreignNames } from "../../../support/foreign-words.ts";
import { repository } from "../../../support/run-waymark.ts";
import { findProposalFaults } from "../../../support/workflows/find-proposal-faults.ts";
import { findWorkflowFaults } from "../../../support/workflows/find-workflow-faults.ts";
import type { Permissions } from "../../../support/workflows/workflow.ts";

const program = new Map(
  ["workflows", "scripts"].flatMap((folder) =>
    readdirSync(join(repository, ".github", folder)).map((name) => {
      const path = `${folder}/${name}`;
      return [path, readFileSync(join(repository, ".github", path), "utf8")] as const;
    }),
  ),
);

const url = "https://www.example.org";
const build = (host: string, timezone = "Europe/Madrid", spec = "1.0.0") =>
  new Map(
    buildWorkflows(program, { host, url, timezone, spec }).map(({ path, contents }) => [path, `${contents}`]),
  );

const read = { contents: "read" } as const;
const rights: Record<string, Permissions> = {
  plain: { pages: "write", "id-token": "write" },
  s3: { ...read, "id-token": "write" },
};

for (const { name: host } of hosts)
  test(`the workflows for ${host} are pinned, may do no more than they must, and run what the site has`, () => {
    const files = build(host);
    const manifest = JSON.parse(
      formatPackage({ name: "A", host, url }, { program: "waymark", spec: "1.0.0", node: ">=20" }),
    );
    const facts = {
      npmScripts: Object.keys(manifest.scripts),
      hasFile: (path: string) => files.has(path),
      allowed: {
        "publish.yml build": host === "plain" ? { ...read, pages: "read" } : read,
        "publish.yml deploy": rights[host] ?? read,
        "publish.yml remember": { contents: "write" },
        "publish.yml tell": { ...read, issues: "write" },
        "pull-request.yml check": read,
        "pull-request.yml look": read,
        "suggestions.yml fetch": { actions: "read" },
        "suggestions.yml suggest": { "pull-requests": "write" },
        "weekly.yml look": read,
        "weekly.yml tell": { ...read, issues: "write" },
      } as const,
    };
    const workflows = [...files].filter(([path]) => path.endsWith(".yml"));
    assert.equal(workflows.length, 4);
    for (const [path, text] of workflows) {
      const name = path.replace(/^.*\//, "");
      assert.deepEqual(findWorkflowFaults(name, text, parse(text), facts), []);
      assert.deepEqual(findProposalFaults(name, text, parse(text)), []);
      assert.doesNotMatch(text, foreignNames);
      assert.doesNotMatch(text, /Chicago|npm test|grid/);
    }
    // What a workflow reads is what the paper says to set up.
    const named = new Set(workflows.flatMap(([, text]) => text.match(/\b(?:secrets|vars)\.\w+/g) ?? []));
    const paper = formatPublishing(host);
    const told = [...paper.matchAll(/^\| `(\w+)` \| (secret|variable) /gm)];
    assert.deepEqual(
      told.map(([, name, kind]) => `${kind === "secret" ? "secrets" : "vars"}.${name}`).sort(),
      [...named].sort(),
    );
  });

test("what comments on proposals is installed without scripts of packages, but for a program that npm packs by its own", () => {
  const install = (spec: string) =>
    /npm ci.*/.exec(build("plain", "UTC", spec).get(".github/workflows/suggestions.yml") ?? "")?.[0];
  assert.equal(install("1.0.0"), "npm ci --ignore-scripts");
  assert.equal(install("file:waymark-1.0.0.tgz"), "npm ci --ignore-scripts");
  assert.equal(install("git+https://git.example.org/waymark.git#abc"), "npm ci");
});

test("a site is published once a night, after midnight where it is", () => {
  const clocks = (zone: string) =>
    /cron: "(.*)"/.exec(build("plain", zone).get(".github/workflows/publish.yml") ?? "")?.[1];
  assert.equal(clocks("America/Chicago"), "20 6 * * *");
  assert.equal(clocks("Europe/Madrid"), "20 23 * * *");
  assert.equal(clocks("Asia/Kolkata"), "50 18 * * *");
  assert.equal(clocks("UTC"), "20 0 * * *");
});
