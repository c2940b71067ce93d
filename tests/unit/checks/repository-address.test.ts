import assert from "node:assert/strict";
import { test } from "node:test";
import { repositoryAddress } from "../../../src/checks/repository-address.ts";
import type { SiteFacts } from "../../../src/checks/rule.ts";
import { settingsSchema } from "../../../src/site/settings-schema.ts";
import { makeSite } from "../../support/make-site.ts";

/** What is said of an address in the settings. */
function tell(url: string, host?: string) {
  const text = `  url: ${url}`;
  const site = makeSite({
    settings: settingsSchema.parse({ repository: { url, ...(host && { host }) } }),
    settingsFile: { source: { path: "site.yaml", text }, spanOf: () => ({ start: 7, end: text.length }) },
  });
  return repositoryAddress.checkSite?.({ site } as Partial<SiteFacts> as SiteFacts) ?? [];
}

test("an address of a repository is as it is, with what may stand behind it", () => {
  for (const url of [
    "https://github.com/ann/knots",
    "https://github.com/tree/blob/",
    "https://GitHub.com/ann/knots.git",
    "https://gitlab.com/group/team/src/knots",
    "https://gitlab.example.org:8443/group/knots.git/",
    "https://bitbucket.org/ann/knots",
    "http://forgejo.local/git/ann/knots",
  ])
    assert.deepEqual(tell(url), [], url);
});

test("the address of a folder, or one for programs, is an error with the line to write", () => {
  for (const [url, right] of [
    ["https://github.com/ann/knots/tree/main/content", "https://github.com/ann/knots"],
    ["https://github.com/ann/knots/issues", "https://github.com/ann/knots"],
    ["https://github.com/ann/knots?tab=readme-ov-file#knots", "https://github.com/ann/knots"],
    ["https://ann@bitbucket.org/ann/knots.git", "https://bitbucket.org/ann/knots"],
    ["https://bitbucket.org/ann/knots/src/main/content/", "https://bitbucket.org/ann/knots"],
    ["https://gitlab.com/group/team/knots/-/tree/main/content", "https://gitlab.com/group/team/knots"],
    ["https://git.example.org/ann/knots/src/branch/main", "https://git.example.org/ann/knots"],
    ["ssh://git@git.example.org:2222/ann/knots.git", "https://git.example.org/ann/knots"],
    ["git+https://github.com/ann/knots.git", "https://github.com/ann/knots"],
  ] as const) {
    const [found, ...others] = tell(url);
    assert.deepEqual(others, [], url);
    assert.equal(found?.level, "error", url);
    assert.equal(found?.corrected, `  url: ${right}`, url);
    assert.deepEqual(
      tell(right).filter(({ level }) => level === "error"),
      [],
      right,
    );
  }
});

test("an address without a repository is an error, and no line is guessed", () => {
  for (const url of [
    "https://github.com/ann",
    "https://gitlab.com",
    "https://ann.github.io/knots",
    "file:///home/ann/knots",
    "mailto:ann@example.org",
  ]) {
    const [found] = tell(url);
    assert.match(found?.message ?? "", /names no repository, so “Edit this page” leads nowhere\.$/, url);
    assert.deepEqual([found?.level, found?.corrected], ["error", null], url);
  }
});

test("a host whose name tells nothing is told as a notice, until the settings say its kind", () => {
  const [found, ...others] = tell("https://git.example.org/ann/knots");
  assert.deepEqual(others, []);
  assert.equal(found?.level, "notice");
  assert.match(
    found?.message ?? "",
    /^The name "git\.example\.org" does not tell what kind of git host it is/,
  );
  assert.match(found?.hint ?? "", /^Add a line below this one: host: gitlab, /);
  assert.deepEqual(tell("https://git.example.org/ann/knots", "gitlab"), []);
});
