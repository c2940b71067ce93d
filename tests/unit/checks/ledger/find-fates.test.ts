import assert from "node:assert/strict";
import { test } from "node:test";
import type { Page } from "../../../../src/content/page.ts";
import { parseLedger } from "../../../../src/redirects/ledger/parse-ledger.ts";
import { checkPages } from "../../../support/check-pages.ts";
import { makePage } from "../../../support/make-page.ts";

const text = "/en/news/\n/en/news/feed.json\n/en/news/feed.xml\n";

function findLost(withheld: Page): string[] {
  const ledger = parseLedger({ path: "content/addresses.txt", text });
  return checkPages([makePage({ url: "/en/" })], { withheld: [withheld] }, {}, { ledger }).flatMap(
    ({ rule, message }) => (rule === "address-lost" ? [message] : []),
  );
}

test("the feeds of a section of news wait with it, and are told with it where it is a draft", () => {
  const news = makePage({ url: "/en/news/", settings: { feed: true, publish: "2126-12-20" } });
  assert.deepEqual(findLost(news), []);
  assert.deepEqual(findLost({ ...news, draft: true, settings: { feed: true, draft: true } }), [
    '"/en/news/" and "/en/news/feed.json" and "/en/news/feed.xml" are on the site; as a draft nothing would be there.',
  ]);
});
