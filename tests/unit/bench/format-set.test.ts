import assert from "node:assert/strict";
import { test } from "node:test";
import type { PeerResult } from "../../bench/measure/peer-result.ts";
import { hugo } from "../../bench/peers/hugo.ts";
import { waymark } from "../../bench/peers/waymark.ts";
import { formatGrowth } from "../../bench/report/format-growth.ts";
import { formatSet } from "../../bench/report/format-set.ts";

const usage = (wallMs: number) => ({ wallMs, cpuMs: wallMs * 2, memoryKb: 2048 * wallMs });
const result = (values: Partial<PeerResult>): PeerResult => ({
  peer: waymark,
  clean: [],
  unchanged: [],
  edited: [],
  stages: [],
  htmlBytes: 100_000,
  ...values,
});

test("prints medians, the ratio round by round, the builds after the first and the stages", () => {
  const results = [
    result({
      clean: [600, 500, 900].map(usage),
      edited: [usage(150)],
      stages: [[{ stage: "checks", ms: 60 }]],
    }),
    result({ peer: hugo, clean: [1000, 2000, 1000].map(usage) }),
  ];
  assert.equal(
    formatSet(1000, results, 40),
    `1,000 pages, medians of 3; all pages have the words of the corpus
  clean build    wall     (least – most)     CPU    memory  Waymark takes  of its CPU
  Waymark      600 ms  (500 ms – 900 ms)  1.20 s  1,200 MB
  Hugo         1.00 s  (1.00 s – 2.00 s)  2.00 s  2,000 MB         0.60 ×      0.60 ×
  one edited page    wall     (least – most)     CPU  memory  Waymark takes  of its CPU
  Waymark          150 ms  (150 ms – 150 ms)  300 ms  300 MB
  bytes of HTML a page: Waymark 100, Hugo 100; a bare loop that writes so many files takes 40 ms
  Waymark by stage: checks 60 ms (10 %), start and end 540 ms (90 %)
`,
  );
});

test("says what is not known and what was not measured", () => {
  const bare = [{ wallMs: 20, cpuMs: null, memoryKb: null }];
  assert.match(formatSet(5, [result({ clean: bare })], 1), /Waymark {6}20 ms {2}\(20 ms – 20 ms\) {4}– {7}–/);
  assert.equal(formatSet(5, [result({})], 1), "5 pages: not measured\n");
});

test("tells what one more page costs between each size and the next", () => {
  const sets = [
    { pages: 10, results: [result({ clean: [usage(10)] }), result({ peer: hugo, clean: [usage(5)] })] },
    { pages: 110, results: [result({ clean: [usage(60)] }), result({ peer: hugo })] },
  ];
  assert.equal(
    formatGrowth(sets),
    "What one more page costs\n  Waymark, 10 to 110: 0.50 ms, 1024.0 kB of memory\n",
  );
  assert.equal(formatGrowth(sets.slice(1)), "");
});
