import assert from "node:assert/strict";
import { test } from "node:test";
import type { Freshness } from "../../../src/freshness/freshness.ts";
import { freshnessFormats } from "../../../src/freshness/freshness-formats.ts";

const fresh: Freshness = {
  today: "2026-11-30",
  until: "2026-12-30",
  reviews: [],
  later: null,
  unread: 0,
  undated: 0,
  coming: [],
};
const prices = {
  file: "content/en/prices.md",
  line: 3,
  words: 'The page "Prices".',
  isTask: true,
  link: null,
};
const full: Freshness = {
  ...fresh,
  reviews: [
    {
      owner: "Front *desk*",
      items: [
        { ...prices, day: "2026-11-29", owner: { name: "Front *desk*", from: "content/en/index.md" } },
        { ...prices, day: "2026-11-30", owner: { name: "Front *desk*", from: null } },
      ],
    },
    { owner: null, items: [{ ...prices, day: "2026-12-30", owner: null }] },
  ],
  later: { count: 2, next: "2027-01-04" },
  unread: 2,
  undated: 1,
  coming: [
    {
      day: "2026-12-05",
      file: "content/data/events.yaml",
      line: 0,
      words: "Tell @ann *now*,\nor.",
      isTask: false,
      owner: { name: "Office", from: null },
      link: "https://git.example/a/b/edit/main/content/data/events.yaml",
    },
  ],
};

test("the text names each day, file and line, how long it is overdue, and where the owner stands", () => {
  assert.equal(
    freshnessFormats.text?.(full),
    `To look at: 1 overdue, 2 until 2026-12-30.

Front *desk*
  2026-11-29  overdue for 1 day  content/en/prices.md:3
      The page "Prices". The owner stands in content/en/index.md.
  2026-11-30  content/en/prices.md:3
      The page "Prices".

Nobody named
  2026-12-30  content/en/prices.md:3
      The page "Prices".

What comes until 2026-12-30
  2026-12-05  content/data/events.yaml
      Tell @ann *now*,\uFFFDor. (Office)

2 files with mistakes may be missing here; the check tells them.
2 more to look at after 2026-12-30, the next by 2027-01-04.
1 page names no day to be looked at (reviewBy).
`,
  );
});

test("in Markdown no word of the site is markup or calls anybody", () => {
  assert.equal(
    freshnessFormats.markdown?.(full),
    `**To look at: 1 overdue, 2 until 2026-12-30.**

### Front \\*desk\\*

- **2026-11-29, overdue for 1 day**, \`content/en/prices.md\`, line 3: The page "Prices". The owner stands in content/en/index.md.
- **2026-11-30**, \`content/en/prices.md\`, line 3: The page "Prices".

### Nobody named

- **2026-12-30**, \`content/en/prices.md\`, line 3: The page "Prices".

### What comes until 2026-12-30

- **2026-12-05**, [\`content/data/events.yaml\`](<https://git.example/a/b/edit/main/content/data/events.yaml>): Tell \`@ann\` \\*now\\*,\uFFFDor. (Office)

2 files with mistakes may be missing here; the check tells them.
2 more to look at after 2026-12-30, the next by 2027-01-04.
1 page names no day to be looked at (reviewBy).
`,
  );
});

test("a site on which nothing is due says so in the first line, whatever comes by itself", () => {
  const quiet = "Nothing to look at until 2026-12-30";
  assert.equal(freshnessFormats.text?.(fresh), `${quiet}.\n\nWhat comes until 2026-12-30: nothing\n\n`);
  assert.equal(freshnessFormats.markdown?.(fresh), `**${quiet}.**\n\n`);
  assert.match(
    freshnessFormats.markdown?.({ ...fresh, coming: full.coming }) ?? "",
    /^\*\*Nothing .*\n\n### What comes/,
  );
});
