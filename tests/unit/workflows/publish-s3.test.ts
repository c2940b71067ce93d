import assert from "node:assert/strict";
import { cpSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { writeTree } from "../../support/file-tree.ts";
import { makeFolder, repository } from "../../support/run-waymark.ts";
import { makeProgram, runScript } from "../../support/workflows/run-script.ts";

// Writes down how it is called, and answers for a store that holds FOUND.
const fakeAws = `printf '%s ' "$@" >>"$CALLS"; echo >>"$CALLS"
case $2 in
  list-keys) echo "$FOUND" ;;
  describe-key-value-store) echo '{"ETag": "TAG'"$(grep -c describe "$CALLS")"'"}' ;;
  *) echo '{}' ;;
esac
`;

type Entries = Record<string, string>;

/** A repository with a site that was built for S3, and a program `aws` that only writes down what it is asked. */
function prepare(wanted: Entries, found: Entries) {
  const folder = makeFolder();
  cpSync(join(repository, ".github/scripts"), join(folder, ".github/scripts"), { recursive: true });
  const data = Object.entries(wanted).map(([key, value]) => ({ key, value }));
  writeTree(folder, {
    "_site/site.webmanifest": "{}",
    "_site.server/redirects.json": JSON.stringify({ data }),
  });
  const items = Object.entries(found).map(([Key, Value]) => ({ Key, Value }));
  const env = {
    PATH: makeProgram(folder, "aws", fakeAws),
    CALLS: join(folder, "calls"),
    FOUND: JSON.stringify({ Items: items }),
  };
  const calls = () => readFileSync(env.CALLS, "utf8").trimEnd().split(" \n");
  return { folder, env, calls };
}

const storeCall = (name: string, rest = "") =>
  `cloudfront-keyvaluestore ${name} --kvs-arn arn:store${rest} --output json`;

test("S3 gets what pages need before the pages, and loses nothing before they are replaced", async () => {
  const { folder, env, calls } = prepare({ "/old/": "301 /new/" }, {});
  const { status, output } = await runScript(
    "publish-s3.sh",
    ["bucket", "DIST", "arn:store"],
    folder,
    env,
    folder,
  );
  assert.equal(status, 0, output);
  const last = calls().pop() as string;
  assert.deepEqual(calls().slice(0, -1), [
    "s3 sync _site/assets s3://bucket/assets --no-progress",
    "s3 sync _site s3://bucket --no-progress",
    "s3 cp _site/site.webmanifest s3://bucket/site.webmanifest --content-type application/manifest+json --no-progress",
    storeCall("list-keys"),
    storeCall("describe-key-value-store"),
    storeCall("update-keys", ' --if-match TAG1 --puts [{"Key":"/old/","Value":"301 /new/"}]'),
    "cloudfront create-invalidation --distribution-id DIST --paths /* --no-cli-pager",
  ]);
  assert.equal(
    last.trim(),
    "s3 sync _site s3://bucket --delete --size-only --exclude assets/* --no-progress",
  );
});

test("only redirects that differ are sent, new ones first, in calls that CloudFront takes", async () => {
  const many = Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`/p${index}/`, "301 /"]));
  const { folder, env, calls } = prepare(
    { ...many, "/same/": "301 /", "/other/": "302 /" },
    { "/same/": "301 /", "/other/": "301 /", "/no-more/": "gone" },
  );
  const { status, output } = await runScript(
    "update-redirects.mjs",
    ["_site.server/redirects.json", "arn:store"],
    folder,
    env,
  );
  assert.deepEqual([status, output], [0, "Redirects: 61 set, 1 taken out, 62 in all.\n"]);
  const updates = calls().filter((call) => call.includes("update-keys"));
  assert.deepEqual(
    updates.map((call) => [/TAG\d/.exec(call)?.[0], [...call.matchAll(/"Key"/g)].length]),
    [
      ["TAG1", 50],
      ["TAG2", 11],
      ["TAG3", 1],
    ],
  );
  assert.match(updates[2] as string, /--deletes \[\{"Key":"\/no-more\/"\}\]/);
  assert.doesNotMatch(updates.join(), /same/);
});

test("a store that is up to date is left alone, and a wrong call is refused", async () => {
  const { folder, env, calls } = prepare({ "/old/": "gone" }, { "/old/": "gone" });
  const args = ["_site.server/redirects.json", "arn:store"];
  await runScript("update-redirects.mjs", args, folder, env);
  assert.deepEqual(
    calls().map((call) => call.trim()),
    [storeCall("list-keys")],
  );
  const wrong = await runScript("update-redirects.mjs", [], folder, env);
  assert.deepEqual(
    [wrong.status, wrong.output],
    [2, "Usage: update-redirects.mjs REDIRECTS_JSON KEY_VALUE_STORE_ARN\n"],
  );
});
