import assert from "node:assert/strict";
import { type TestContext, test } from "node:test";
import type { ProposalRun } from "../../../../src/commands/proposals/read-run.ts";
import { tellProposal } from "../../../../src/commands/proposals/tell-proposal.ts";
import { commentMark } from "../../../../src/proposals/format-comment.ts";
import type { Finding } from "../../../../src/proposals/proposal.ts";
import { makeFinding, makeProposal } from "../../../support/github/make-proposal.ts";
import { commit, type Github, type GithubState, startGithub } from "../../../support/github/start-github.ts";

/** The stand-in for GitHub with this pull request; it ends with the test, which fails where a request was against the description. */
async function start(context: TestContext, state: Partial<GithubState> = {}): Promise<Github> {
  const github = await startGithub(state);
  context.after(() => github.close());
  return github;
}

async function tell(
  github: Github,
  findings: Finding[],
  head: Partial<ProposalRun["head"]> = {},
  base: string | null = null,
): Promise<string> {
  const run: ProposalRun = {
    access: { url: github.url, token: "a-token" },
    repository: "lib/site",
    address: "https://github.com/lib/site/actions/runs/5",
    head: { repository: "ann/site", owner: "ann", branch: "hours", commit, ...head },
  };
  const told = await tellProposal(run, makeProposal({ findings, base }));
  assert.deepEqual(github.faults, []);
  return told;
}

const text = Array.from({ length: 40 }, (_, index) => `teh ${index + 1}\n`).join("");
const patch = `@@ -0,0 +1,40 @@\n${text.replace(/^/gm, "+").slice(0, -1)}`;
const added = { filename: "content/a.md", status: "added", patch };
const at = (line: number) => makeFinding(text, `teh ${line}`, { mended: `the ${line}` });
const hand = makeFinding("x\n", "x", { file: "content/far.md", message: "Somebody has to look." });

test("a repair on a line of the difference is a suggestion at that commit, all else stands in one comment", async (context) => {
  const github = await start(context, { files: [added] });
  const done = await tell(github, [at(3), hand]);
  assert.equal(done, "Pull request 7: 1 new suggestion, 0 from before, and the comment.");
  const [review, comment] = github.changes;
  assert.deepEqual(
    { ...review?.body, comments: review?.body.comments?.map(({ body: _, ...place }) => place) },
    {
      commit_id: commit,
      event: "COMMENT",
      body: "These repairs can be put into the text by one click each.",
      comments: [{ path: "content/a.md", line: 3, side: "RIGHT" }],
    },
  );
  assert.equal(
    review?.body.comments?.[0]?.body,
    "<!-- waymark: suggestion -->\n**Error**: This is wrong. (`some-rule`)\n\n```suggestion\nthe 3\n```",
  );
  assert.equal(comment?.path, "/repos/lib/site/issues/7/comments");
  assert.match(comment?.body.body ?? "", /The repair of 1 is suggested at its line/);
  assert.match(
    comment?.body.body ?? "",
    /\[line 1\]\(https:\/\/github\.com\/ann\/site\/edit\/hours\/content\/far\.md#L1\): Somebody has to look\./,
  );
  assert.equal(github.changes.length, 2);
});

test("a second run posts nothing twice: what stands is left, the comment is renewed in its place", async (context) => {
  const github = await start(context, { files: [added] });
  await tell(github, [at(3), hand]);
  github.changes.splice(0);
  assert.match(await tell(github, [at(3), hand]), /0 new suggestions, 1 from before/);
  assert.equal(github.changes.length, 0);
  assert.match(await tell(github, [at(3), at(5)]), /1 new suggestion, 1 from before/);
  assert.deepEqual(
    github.changes.map(({ method, path }) => `${method} ${path}`),
    ["POST /repos/lib/site/pulls/7/reviews", "PATCH /repos/lib/site/issues/comments/1"],
  );
  assert.deepEqual(
    github.changes.at(0)?.body.comments?.map(({ line }) => line),
    [5],
  );
  assert.equal(github.state.comments.length, 1);
});

test("a suggestion that mends nothing any more is withdrawn, unless it is answered, outdated or of another program", async (context) => {
  const github = await start(context, { files: [added] });
  await tell(github, [at(3), at(5), at(7), at(9)]);
  const [, five, seven, nine] = github.state.reviewComments;
  const answer = {
    id: 90,
    in_reply_to_id: five?.id ?? 0,
    user: { login: "ann", type: "User" },
    body: "Why?",
  };
  const other = {
    id: 91,
    user: { login: "github-actions[bot]", type: "Bot" },
    body: "```suggestion\nx\n```",
  };
  github.state.reviewComments.push({ ...answer, path: "content/a.md", line: 5 });
  github.state.reviewComments.push({ ...other, path: "content/a.md", line: 6 });
  Object.assign(nine ?? {}, { line: undefined });
  github.changes.splice(0);
  assert.match(await tell(github, [at(3)]), /0 new suggestions, 1 from before/);
  assert.deepEqual(
    github.changes.map(({ method, path }) => `${method} ${path}`),
    [`DELETE /repos/lib/site/pulls/comments/${seven?.id}`, "PATCH /repos/lib/site/issues/comments/1"],
  );
});

test("a comment with the mark that somebody else wrote is left alone, and so is one of a person of that name", async (context) => {
  const mark = `${commentMark}\nMine.`;
  const comments = [
    { id: 11, user: { login: "ann", type: "User" }, body: mark },
    { id: 12, user: { login: "github-actions[bot]", type: "User" }, body: mark },
    { id: 13, user: null, body: mark },
    { id: 14, user: { login: "github-actions[bot]", type: "Bot" }, body: `> ${mark}` },
  ];
  const github = await start(context, { comments: [...comments], reviewComments: [] });
  await tell(github, [hand]);
  assert.deepEqual(
    github.changes.map(({ method }) => method),
    ["POST"],
  );
  assert.deepEqual(
    github.state.comments.slice(0, 4).map(({ body }) => body),
    comments.map(({ body }) => body),
  );
});

test("of forty repairs thirty are suggested, with those that stand already, and the others are counted and listed", async (context) => {
  const github = await start(context, { files: [added] });
  const all = Array.from({ length: 40 }, (_, index) => at(index + 1));
  await tell(github, all.slice(0, 10));
  assert.match(await tell(github, all), /20 new suggestions, 10 from before/);
  const body = github.state.comments[0]?.body ?? "";
  assert.match(body, /\*\*40 errors\.\*\* The repair of 30 is suggested .* 10 more suggestions will follow/);
  assert.equal(body.match(/ {2}Write: `the \d+`/g)?.length, 10);
});

test("all pages of long lists are read", async (context) => {
  const files = Array.from({ length: 230 }, (_, index) => ({ filename: `content/p${index}.md` }));
  const people = Array.from({ length: 150 }, (_, index) => ({
    id: index + 100,
    user: { login: "ann", type: "User" },
    body: "Hello.",
  }));
  const github = await start(context, { files: [...files, added], comments: people });
  await tell(github, [at(3)]);
  assert.match(await tell(github, [at(3)]), /0 new suggestions, 1 from before/);
  assert.equal(github.state.comments.length, 151);
});

test("a file that is deleted, has another name, is no text or is shown at another commit", async (context) => {
  const suggest = async (file: object) => {
    const github = await start(context, { files: [{ ...added, ...file }] });
    await tell(github, [at(3)]);
    return github.changes.some(({ path }) => path.endsWith("/reviews"));
  };
  assert.equal(await suggest({}), true);
  assert.equal(await suggest({ status: "renamed", previous_filename: "content/old.md" }), true);
  assert.equal(await suggest({ status: "removed" }), false);
  assert.equal(await suggest({ patch: undefined }), false);
  assert.equal(await suggest({ commit: "d".repeat(40) }), false);
});

test("a proposal that has gone on, is closed, or can't be told from another one is left alone", async (context) => {
  const pull = { number: 7, owner: "ann", branch: "hours", sha: commit, repository: "ann/site" };
  const cases: [GithubState["pulls"], RegExp][] = [
    [[], /^No open pull request ends with this commit/],
    [[{ ...pull, sha: "d".repeat(40) }], /^No open pull request/],
    [[{ ...pull, repository: "ann/other" }], /^No open pull request/],
    [[pull, { ...pull, number: 8 }], /^More than one pull request ends with this commit, .*: 7, 8\.$/],
  ];
  for (const [pulls, sentence] of cases) {
    const github = await start(context, { pulls, files: [added] });
    assert.match(await tell(github, [at(3)]), sentence);
    assert.deepEqual(github.changes, []);
  }
});

test("of two pull requests that end with the same commit, each is told what concerns its own branch", async (context) => {
  const pull = { number: 7, owner: "ann", branch: "hours", sha: commit, repository: "ann/site" };
  const to = (number: number, ref: string) => ({ ...pull, number, answer: { base: { ref } } });
  const github = await start(context, { pulls: [to(7, "main"), to(8, "next")], files: [added] });
  assert.match(await tell(github, [at(3)], {}, "next"), /^Pull request 8: /);
  assert.match(await tell(github, [at(3)], {}, "main"), /^Pull request 7: /);
  assert.match(await tell(github, [at(3)], {}, "other"), /^More than one .*: 7, 8\.$/);
});

test("where GitHub takes no suggestions they are told in the comment; any other refusal ends the run", async (context) => {
  const github = await start(context, { files: [added], refusesReviews: 422 });
  assert.match(await tell(github, [at(3)]), /0 new suggestions/);
  assert.match(github.state.comments[0]?.body ?? "", /\*\*1 error\.\*\*\n\n[\s\S]*Write: `the 3`/);
  github.state.refusesReviews = 403;
  await assert.rejects(tell(github, [at(3)]), {
    message: "GitHub refuses POST /repos/lib/site/pulls/7/reviews with 403: Line could not be resolved",
  });
});

test("that GitHub can't be reached, or answers in another form, is told in a sentence", async (context) => {
  const github = await start(context, { files: [added] });
  const away = await startGithub();
  await away.close();
  await assert.rejects(tell(away, []), {
    message: /^GitHub gives no answer to GET \/repos\/lib\/site\/pulls: .*ECONNREFUSED.*\.$/,
  });
  Object.assign(github.state.pulls[0] as object, { answer: { number: 0 } });
  await assert.rejects(tell(github, []), {
    message: 'GitHub answers GET /repos/lib/site/pulls otherwise than it should: "0.number".',
  });
});

test("a request that GitHub does not know would be found", async (context) => {
  const github = await start(context);
  const headers = {
    Authorization: "Bearer a-token",
    Accept: "application/vnd.github+json",
    "User-Agent": "test",
  };
  const ask = (path: string, body: object) =>
    fetch(`${github.url}/repos/lib/site${path}`, { method: "POST", headers, body: JSON.stringify(body) });
  await ask("/pulls/7/reviews?page=1", { event: "COMENT", comments: [{ path: "a", lin: 1 }] });
  await ask("/pulls/seven/files", {});
  assert.deepEqual(github.faults, [
    "POST /repos/lib/site/pulls/7/reviews: page is no parameter",
    "POST /repos/lib/site/pulls/7/reviews: lin is no part of the body",
    "POST /repos/lib/site/pulls/7/reviews: /event must be equal to one of the allowed values",
    "POST /repos/lib/site/pulls/7/reviews: /comments/0 must have required property 'body'",
    "POST /repos/lib/site/pulls/seven/files: is unknown",
  ]);
});
