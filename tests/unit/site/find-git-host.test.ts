import assert from "node:assert/strict";
import { test } from "node:test";
import { findGitHost } from "../../../src/site/find-git-host.ts";

test("the name of a host tells its kind, or nothing", () => {
  const of = (host: string) => findGitHost(`https://${host}/ann/knots`);
  assert.deepEqual(
    [
      "github.com",
      "GitHub.example.org",
      "gitlab.com",
      "gitlab.example.org",
      "codeberg.org",
      "bitbucket.org",
    ].map(of),
    ["github", "github", "gitlab", "gitlab", "gitea", "bitbucket"],
  );
  // Bitbucket on a server of one's own has other addresses.
  assert.deepEqual(["git.example.org", "bitbucket.example.org"].map(of), [null, null]);
});
