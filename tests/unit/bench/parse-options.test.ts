import assert from "node:assert/strict";
import { test } from "node:test";
import { type BenchOptions, parseOptions } from "../../bench/parse-options.ts";
import { peers } from "../../bench/peers/peers.ts";

const sizes = ({ sets }: BenchOptions) =>
  sets.map((set) => [set.pages, set.rounds, set.peers.map((peer) => peer.name).join(" ")]);

test("builds three sizes with all tools and 100,000 pages once with Waymark alone", () => {
  const options = parseOptions([], peers);
  assert.deepEqual(sizes(options), [
    [5, 3, "waymark languages news hugo eleventy jekyll bare"],
    [1000, 3, "waymark languages news hugo eleventy jekyll bare"],
    [10_000, 3, "waymark languages news hugo eleventy jekyll bare"],
    [100_000, 1, "waymark"],
  ]);
  assert.equal(options.minutes, 30);
  assert.equal(options.folder, null);
});

test("builds the named sizes, rounds and tools alone", () => {
  const options = parseOptions(
    "--pages 7,70 --rounds 2 --only hugo,waymark --minutes 4 --folder /x".split(" "),
    peers,
  );
  assert.deepEqual(sizes(options), [
    [7, 2, "hugo waymark"],
    [70, 2, "hugo waymark"],
  ]);
  assert.equal(options.minutes, 4);
  assert.equal(options.folder, "/x");
});

test("builds with another checkout right after this one", () => {
  const options = parseOptions("--pages 5 --against /x/before --only waymark,hugo".split(" "), peers);
  assert.deepEqual(sizes(options), [[5, 3, "waymark before hugo"]]);
  assert.ok(options.sets[0]?.peers[1]?.build.includes("/x/before/src/commands/waymark.mjs"));
});

test("leaves out the largest size when Waymark is not asked for", () => {
  assert.equal(parseOptions(["--only", "hugo"], peers).sets.length, 3);
});

test("refuses what is no count, no tool and no option", () => {
  assert.throws(() => parseOptions(["--pages", "5,many"], peers), {
    message: '--pages takes whole numbers above 0, not "many".',
  });
  assert.throws(() => parseOptions(["--rounds", "0"], peers), {
    message: '--rounds takes whole numbers above 0, not "0".',
  });
  assert.throws(() => parseOptions(["--only", "hugo,gatsby"], peers), {
    message: '--only takes waymark, languages, news, hugo, eleventy, jekyll, bare, not "gatsby".',
  });
  assert.throws(() => parseOptions(["--fast"], peers), { code: "ERR_PARSE_ARGS_UNKNOWN_OPTION" });
});
