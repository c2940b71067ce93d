import assert from "node:assert/strict";
import { cpSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { writeTree } from "../support/file-tree.ts";
import { makeFolder } from "../support/run-waymark.ts";
import { serveSite } from "../support/serve-site.ts";
import { git } from "../support/workflows/git.ts";
import { makeCheckout } from "../support/workflows/make-checkout.ts";
import { runJob } from "../support/workflows/run-job.ts";
import { makeProgram } from "../support/workflows/run-script.ts";

const site = {
  "content/site.yaml": "title: Knots\ntimezone: America/Chicago\n",
  "content/index.md": "# Home\n\nSee [the long text](more.md).\n",
  "content/more.md": "# More\n\nText.\n",
  "content/soon.md": "---\ntitle: Soon\npublish: 2026-07-02\n---\n\nNews.\n",
};

/** Seconds since 1970 of 6:20 UTC, when the nightly run begins. */
const nightOf = (day: string) => String(Date.parse(`${day}T06:20:00Z`) / 1000);

test("a publication goes out once, and again only when a day or a file makes a difference", async () => {
  const folder = makeCheckout(site);
  const live = makeFolder();
  writeTree(live, { "404.html": "" });
  const served = await serveSite(live, {});
  const outputs = join(folder, "outputs");
  const publish = async (day: string) => {
    writeFileSync(outputs, "");
    const run = await runJob("publish.yml", "build", {
      folder,
      expressions: {
        "steps.pages.outputs.base_path": "/knots",
        "steps.pages.outputs.base_url": served.origin,
      },
      env: { GITHUB_OUTPUT: outputs, GITHUB_STEP_SUMMARY: "", SOURCE_DATE_EPOCH: nightOf(day) },
    });
    assert.ok(run.ok, run.output);
    return readFileSync(outputs, "utf8");
  };
  /** What the job `deploy` does: it publishes the site and keeps its manifest. */
  const deploy = () => {
    cpSync(join(folder, "_site"), live, { recursive: true });
    cpSync(join(folder, "_site/manifest.json"), join(folder, "published/manifest.json"));
  };
  try {
    assert.equal(await publish("2026-06-30"), "changed=true\n");
    assert.match(readFileSync(join(folder, "_site/index.html"), "utf8"), /href="\/knots\/more\/"/);
    assert.ok(!existsSync(join(folder, "_site/soon")));
    assert.match(readFileSync(join(folder, "content/addresses.txt"), "utf8"), /^\/more\/$/m);
    deploy();
    assert.equal(await publish("2026-07-01"), "changed=false\n");
    assert.equal(await publish("2026-07-02"), "changed=true\n");
    assert.ok(existsSync(join(folder, "_site/soon/index.html")));
    assert.match(readFileSync(join(folder, "content/addresses.txt"), "utf8"), /^\/soon\/$/m);
  } finally {
    await served.close();
  }
});

test("what was published is remembered on the branch", async () => {
  const folder = makeCheckout({ ...site, "content/addresses.txt": "/\n" });
  const server = makeFolder();
  git(server, "init", "--quiet", "--bare", "--initial-branch=main");
  git(folder, "remote", "add", "origin", server);
  git(folder, "push", "--quiet", "origin", "main");
  writeTree(folder, { "built/addresses.txt": "/\n/more/\n" });
  const { ok, output } = await runJob("publish.yml", "remember", {
    folder,
    env: { GITHUB_REF_NAME: "main" },
  });
  assert.ok(ok, output);
  assert.equal(git(server, "show", "main:content/addresses.txt"), "/\n/more/");
});

test("what the weekly look finds comes into the issue, errors as well as what is due", async () => {
  const folder = makeCheckout({
    ...site,
    "content/more.md": "---\ntitle: More\nowner: Office\nreviewBy: 2020-01-31\n---\n\n[x](lost.md)\n",
    "content/site.yaml": "title: Knots\nlanguages: [{code: en}, {code: fr}]\n",
    "content/fr/index.md": "# Accueil\n",
  });
  const look = await runJob("weekly.yml", "look", { folder });
  assert.ok(look.ok, look.output);
  assert.match(readFileSync(join(folder, "findings.md"), "utf8"), /^\*\*1 error in 1 file/);
  const gh = `[[ $* != *--body-file* ]] || cp "\${@: -1}" body\n`;
  const tell = await runJob("weekly.yml", "tell", {
    folder,
    expressions: { "github.token": "a token", "github.repository": "ann/site" },
    env: { PATH: makeProgram(folder, "gh", gh) },
  });
  assert.ok(tell.ok, tell.output);
  const body = readFileSync(join(folder, "body"), "utf8");
  assert.match(body, /### Office\n\n- \*\*2020-01-31, overdue for \d+ days\*\*, `content\/more\.md`, line 4/);
  assert.match(body, /There is no page or file at/);
  assert.match(
    body,
    /\*\*Missing\*\*, `content\/fr\/more\.md`, More: This page is not translated into Français yet\./i,
  );
});

test("a mistake in a translation is told in an issue and the rest is published; one in the first language stops it", async () => {
  const folder = makeCheckout({
    "content/site.yaml": "title: Knots\ntimezone: America/Chicago\nlanguages: [{code: en}, {code: fr}]\n",
    "content/en/index.md": "# Home\n\nWelcome.\n",
    "content/fr/index.md": "# Accueil\n\n[x](perdu.md)\n",
    "content/fr/interface.yaml": "next: [Suivant\n",
  });
  const served = await serveSite(makeFolder(), {});
  const publish = () =>
    runJob("publish.yml", "build", {
      folder,
      expressions: {
        "steps.pages.outputs.base_path": "",
        "steps.pages.outputs.base_url": served.origin,
      },
      env: { GITHUB_OUTPUT: join(folder, "outputs"), GITHUB_STEP_SUMMARY: join(folder, "summary.md") },
    });
  try {
    const { ok, output } = await publish();
    assert.ok(ok, output);
    assert.match(output, /^::error file=content\/fr\/index\.md,line=3/m);
    assert.match(readFileSync(join(folder, "_site/fr/index.html"), "utf8"), /Welcome\./);
    const gh = `[[ $* != *--body-file* ]] || cp "\${@: -1}" body\n`;
    const tell = await runJob("publish.yml", "tell", {
      folder,
      expressions: { "github.token": "a token", "github.repository": "ann/site" },
      env: { PATH: makeProgram(folder, "gh", gh) },
    });
    assert.ok(tell.ok, tell.output);
    assert.match(readFileSync(join(folder, "body"), "utf8"), /### `content\/fr\/index\.md`/);
    writeTree(folder, { "content/en/index.md": "# Home\n\n[x](lost.md)\n" });
    assert.equal((await publish()).ok, false);
    assert.match(readFileSync(join(folder, "summary.md"), "utf8"), /content\/en\/index\.md/);
  } finally {
    await served.close();
  }
});

test("a step that fails stops its job, and an expression without a value the test", async () => {
  const folder = makeFolder();
  writeTree(folder, {
    "package.json": '{ "scripts": { "check": "exit 1", "build": "exit 3", "remember": "echo done" } }',
  });
  const { ok, output } = await runJob("publish.yml", "build", {
    folder,
    env: { BASE_PATH: "", GITHUB_STEP_SUMMARY: "" },
    expressions: { "steps.pages.outputs.base_path": "", "steps.pages.outputs.base_url": "" },
  });
  assert.equal(ok, false);
  assert.doesNotMatch(output, /^done/m);
  await assert.rejects(runJob("weekly.yml", "tell", { folder }), {
    message: "The test has no value for github.token.",
  });
});
