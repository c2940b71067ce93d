import assert from "node:assert/strict";
import test from "node:test";
import { FilePlan } from "../../src/redirects/file-plan.ts";
import { createMatcher } from "../../src/redirects/match-redirect.ts";
import { outputPath } from "../../src/redirects/output-path.ts";
import { isWild, prefixOf } from "../../src/redirects/redirect-address.ts";
import { createRandom } from "../support/create-random.ts";
import { interpretHosts } from "../support/hosts/interpret-hosts.ts";
import { formFor } from "../support/hosts/publish.ts";
import { makeSite } from "../support/make-site.ts";
import { compile } from "../unit/redirects/compile.ts";

const parts = [
  ..."a b old é %C3%A9 e\u0301 index.html x.html x.y %20 %25 %2f %5c %00 .. . %2e ~ - _ ' ( ) ! & = + , @ ; %3b".split(
    " ",
  ),
  ...'{ } %7b $ " %22 < %3c | ^ ` \\ \t \u0000 \u2028 😀 %F0%9F%98%80 A Old 404 assets _headers robots.txt'.split(
    " ",
  ),
  ..."cdn-cgi .git .well-known % %zz %ff * # ? %23 %3f %2a manifest.json en map %ed%a0%80 :splat %3a".split(
    " ",
  ),
];
const targets = [
  "/en/",
  "/en/page/",
  "/en/*",
  "/map.html",
  "https://forum.example.org/*",
  "https://x.org/é?ü#ö",
  "/en/#größe",
];
const pages = ["/en/", "/en/page/", "/en/é/", "/map.html", "/en/x.y/"];

/** The text of a `redirects.yaml` with rules as no sane person writes them. */
function writeRules(seed: number, count: number): string {
  const random = createRandom(seed);
  const word = () => random.pick(parts) + (random.below(2) ? random.pick(parts) : "");
  return Array.from({ length: count }, () => {
    const names = Array.from({ length: 1 + random.below(3) }, word).join("/");
    const from = `/${names}${random.pick(["", "/", "/", "/*", ".html"])}`;
    const to = random.pick(targets.filter((target) => isWild(from) || !isWild(target)));
    const rest = random.below(8) === 0 ? "status: gone" : `to: ${JSON.stringify(to)}`;
    return `- { from: ${JSON.stringify(from)}, ${rest} }\n`;
  }).join("");
}

for (const seed of [1, 2, 3]) {
  test(`of 250 random redirects (${seed}), those that the check passes are followed alike by every host`, async (t) => {
    const ids = { "/en/": ["größe"] };
    const { redirects, problems } = compile({ yaml: writeRules(seed, 250), pages, ids });
    assert.ok(redirects.length > 20 && problems.length > 100, `${redirects.length} of 250`);
    const files = [...pages, "/404.html"].map((url) => ({
      path: outputPath(url),
      content: `<h1>${url}</h1>`,
    }));
    const site = makeSite();
    const plan = new FilePlan();
    for (const { path } of [...files, ...formFor("plain", site, redirects, pages).public])
      assert.equal(plan.add(path, path).rival, null, path);

    const match = createMatcher(redirects);
    // The plain host leads on from a folder only at the addresses that it knows.
    const { plain, ...interpreters } = await interpretHosts(t, { site, files, redirects, known: pages });
    for (const { from } of redirects) {
      const path = encodeURI(isWild(from) ? prefixOf(from) : from);
      const expected = match(decodeURI(path))?.to?.replace(/\*$/, "") ?? "missing";
      for (const [name, ask] of Object.entries(interpreters)) {
        const answer = await ask(path);
        const end =
          "to" in answer
            ? answer.to.replace(/^\/404$/, "missing")
            : "missing" in answer
              ? "missing"
              : answer.file;
        assert.equal(end, expected, `${JSON.stringify(from)} on ${name}`);
      }
    }
  });
}
