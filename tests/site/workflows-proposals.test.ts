import assert from "node:assert/strict";
import { cpSync, existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { writeTree } from "../support/file-tree.ts";
import { describeRun } from "../support/github/describe-run.ts";
import { startGithub } from "../support/github/start-github.ts";
import { git } from "../support/workflows/git.ts";
import { makeCheckout } from "../support/workflows/make-checkout.ts";
import { runJob } from "../support/workflows/run-job.ts";

const site = {
  "content/site.yaml": "title: Knots\ntimezone: America/Chicago\n",
  "content/index.md": "# Home\n\nSee [the long text](more.md).\n",
  "content/more.md": "# More\n\nText.\n",
};

test("a proposal with a mistake is told at its line and in the summary", async () => {
  const folder = makeCheckout({ ...site, "content/more.md": "# More\n\n[x](lost.md)\n" });
  const summary = join(folder, "summary.md");
  const { ok, output } = await runJob("pull-request.yml", "check", {
    folder,
    env: { GITHUB_STEP_SUMMARY: summary },
  });
  assert.equal(ok, false);
  assert.match(readFileSync(summary, "utf8"), /^\*\*1 error in 1 file\.\*\*\n\n### `content\/more\.md`\n/);
  assert.match(
    output,
    /^::error file=content\/more\.md,line=3,col=5,endColumn=12,title=link-missing-page::There is no page/m,
  );
});

test("a proposal is told in words, and its repairs are suggested on the pull request", async () => {
  const folder = makeCheckout(site);
  writeTree(folder, { "content/more.md": "# More\n\nAnother text than the the old one.\n" });
  git(folder, "switch", "--quiet", "-c", "hours");
  git(folder, "commit", "--quiet", "--all", "-m", "Propose");
  // The branch that it is proposed to has gone on, and its packages can be had no more.
  git(folder, "switch", "--quiet", "main");
  writeTree(folder, { "content/index.md": "# Home\n\nNews of others.\n", "package-lock.json": "{" });
  git(folder, "commit", "--quiet", "--all", "-m", "Go on");
  git(folder, "update-ref", "refs/remotes/origin/main", "main");
  git(folder, "switch", "--quiet", "hours");
  const look = await runJob("pull-request.yml", "look", {
    folder,
    env: { GITHUB_BASE_REF: "main", GITHUB_STEP_SUMMARY: join(folder, "summary.md") },
  });
  assert.ok(look.ok, look.output);
  assert.match(
    readFileSync(join(folder, "summary.md"), "utf8"),
    /^Pages: 1 changed\.\n\n### Changed pages\n\n- “More” `\/more\/`: the text \(7 words new, 1 gone\)/m,
  );
  assert.ok(existsSync(join(folder, "look/index.html")));
  // What the job `fetch` does.
  cpSync(join(folder, "proposal.json"), join(folder, "report/proposal.json"));
  const [, patch] = git(folder, "diff", "HEAD^1", "HEAD").split(/^(?=@@)/m);
  const github = await startGithub({ files: [{ filename: "content/more.md", patch: patch ?? "" }] });
  try {
    const suggest = await runJob("suggestions.yml", "suggest", {
      folder,
      expressions: { "github.token": "a-token" },
      env: describeRun(folder, github.url),
    });
    assert.ok(suggest.ok, suggest.output);
    assert.match(suggest.output, /^Pull request 7: 1 new suggestion, 0 from before, and the comment\.$/m);
    assert.deepEqual(github.faults, []);
    assert.match(
      github.state.reviewComments[0]?.body ?? "",
      /```suggestion\nAnother text than the old one\.\n```$/,
    );
    const comment = github.state.comments[0]?.body ?? "";
    assert.match(comment, /- “More” `\/more\/`: the text/);
    assert.match(comment, /\*\*1 notice\.\*\* The repair is suggested at its line/);
  } finally {
    await github.close();
  }
});
