import assert from "node:assert/strict";
import { test } from "node:test";
import { openJudgedPages } from "../../../src/cache/judged-pages.ts";
import { openKeptOutput } from "../../../src/cache/kept-output.ts";
import { makeFolder } from "../../support/run-waymark.ts";

const printed = { addresses: ["/gone/"], idsTwice: [], lacksText: false };

test("what a check or a build has laid out is known to the next check while it is made from the same", async () => {
  const cache = makeFolder();
  await (await openJudgedPages(cache, "/site")).save([{ path: "a.html", key: "1", printed }]);
  const output = await openKeptOutput(cache, "/site");
  await output.keepFolder(
    makeFolder(),
    new Map([["b.html", { size: 1, sha256: "", key: "2", printed: null, stamp: "" }]]),
  );
  const pages = await openJudgedPages(cache, "/site");
  assert.deepEqual(pages.find("a.html", "1"), { path: "a.html", key: "1", printed });
  assert.deepEqual(pages.find("b.html", "2"), { path: "b.html", key: "2", printed: null });
  assert.equal(pages.find("a.html", "3"), null);
  assert.equal(pages.find("c.html", "1"), null);
  assert.equal((await openJudgedPages(cache, "/other")).find("a.html", "1"), null);
});
