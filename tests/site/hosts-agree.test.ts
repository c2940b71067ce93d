import assert from "node:assert/strict";
import test from "node:test";
import { hosts } from "../../src/output/hosts/hosts.ts";
import { outputPath } from "../../src/redirects/output-path.ts";
import type { Redirect } from "../../src/redirects/redirect.ts";
import { prefixOf } from "../../src/redirects/redirect-address.ts";
import { interpretHosts } from "../support/hosts/interpret-hosts.ts";
import { findFinal, type Interpreter, interpretNetlify } from "../support/hosts/interpreters.ts";
import { formFor } from "../support/hosts/publish.ts";
import { makePage } from "../support/make-page.ts";
import { makeSite } from "../support/make-site.ts";
import { compile } from "../unit/redirects/compile.ts";

const names = ["about", "news", "q&a", "café", "a-b", "100%", "plan (draft)", "x.y", "team"];

/** A site of some 90 pages and some 170 redirects of every kind. */
function makeWorld() {
  const pages = names.flatMap((name, at) =>
    Array.from(
      { length: 10 },
      (_, number) => `/en/${name === "100%" ? "hundred" : name}/${number === 0 ? "" : `${at}-${number}/`}`,
    ),
  );
  const lines: string[] = ["- { from: /index.php, to: /en/about/ }"];
  for (const [at, page] of pages.entries()) {
    const to = encodeURI(page);
    if (at % 3 === 0)
      lines.push(
        `- { from: "${encodeURI(`/old/${names[at % 9]}/${at}/`).replace("100%25", "h")}", to: "${to}" }`,
      );
    if (at % 4 === 0) lines.push(`- { from: /moved-${at}.html, to: "${to}", status: temporary }`);
    if (at % 5 === 0) lines.push(`- { from: /hop-${at}, to: /moved-${at - (at % 4)}.html }`);
    if (at % 7 === 0) lines.push(`- { from: /gone-${at}/, status: gone }`);
  }
  lines.push("- { from: /2014/party/, to: /en/team/ }", "- { from: /2014/secret/*, status: gone }");
  lines.push("- { from: /2014/news/*, to: /en/news/* }", "- { from: /2014/*, to: /en/about/ }");
  lines.push("- { from: /cafe/*, to: /en/caf%C3%A9/* }", "- { from: /archive/*, to: /2014/* }");
  lines.push(
    "- { from: /forum/*, to: https://forum.example.org/t/* }",
    "- { from: /chat/, to: https://chat.example.org/?a=b#c }",
  );
  lines.push("- { from: /staff/, to: /en/team/#people }", "- { from: /shop/*, status: gone }");
  const made = pages.map((url) => makePage({ url }));
  const { redirects, problems } = compile({
    yaml: lines.join("\n"),
    pages: made,
    ids: { "/en/team/": ["people"] },
  });
  assert.deepEqual(problems, []);
  const files = pages.map((url) => ({ path: `${url.slice(1)}index.html`, content: `<h1>${url}</h1>` }));
  return { pages, redirects, files: [...files, { path: "404.html", content: "<h1>Nothing here</h1>" }] };
}

/** 500 addresses: pages, redirects in both spellings, what lies below folders, and what never was. */
function makeAddresses(pages: string[], redirects: Redirect[]): string[] {
  const exact = redirects.flatMap(({ from }) =>
    from.endsWith("*") ? [prefixOf(from), prefixOf(from).slice(0, -1)] : [from],
  );
  const bare = exact.map((path) => path.replace(/(?<=.)\/$/, ""));
  const below = redirects
    .filter(({ from }) => from.endsWith("*"))
    .flatMap(({ from }) =>
      ["1-3/", "5-2/", "3-4/", "party/", "secret/x/", "a b/", "é/"].map((rest) => prefixOf(from) + rest),
    );
  const never = names.flatMap((name) => [
    `/${name}/`,
    `/EN/${name}/`,
    `/en/${name}/99-9/`,
    `/${name}.html`,
    `/old/${name}`,
  ]);
  const all = [
    ...new Set([...pages, ...pages.map((url) => url.slice(0, -1)), ...exact, ...bare, ...below, ...never]),
  ];
  const filler = Array.from({ length: Math.max(0, 500 - all.length) }, (_, at) => `/never/${at}/`);
  return [...all, ...filler].slice(0, 500).map((path) => encodeURI(path));
}

test("all hosts lead a visitor to the same place, from 500 addresses", async (t) => {
  const site = makeSite();
  const { pages, redirects, files } = makeWorld();
  const addresses = makeAddresses(pages, redirects);
  assert.equal(addresses.length, 500);

  const known = [...pages, ...addresses.map(decodeURI).filter((path) => path.endsWith("/"))];
  const { nginx, ...interpreters } = await interpretHosts(t, { site, files, redirects, known });
  assert.deepEqual(Object.keys({ ...interpreters, nginx }).sort(), hosts.map(({ name }) => name).sort());

  const finals = new Map<string, number>();
  for (const address of addresses) {
    const expected = await findFinal(address, nginx);
    for (const [name, interpreter] of Object.entries(interpreters))
      assert.equal(await findFinal(address, interpreter), expected, `${address} on ${name}`);
    const kind =
      expected === "missing" || expected.startsWith("https:") ? (expected.split("/")[2] ?? expected) : "page";
    finals.set(kind, (finals.get(kind) ?? 0) + 1);
  }
  assert.ok(
    (finals.get("page") ?? 0) > 200 && (finals.get("missing") ?? 0) > 50,
    JSON.stringify([...finals]),
  );
  assert.ok(finals.has("forum.example.org") && finals.has("chat.example.org"));
});

/** Ways to ask for something below a folder so that what follows looks like another website. */
const sly = [
  ..."//other.example/ /%2fother.example/ /%5cother.example/ /%5c%5cother.example/ /\\other.example/".split(
    " ",
  ),
  ..."/%09/other.example/ /%0a/other.example/ /%0d%0a/other.example/ /..//other.example/ /%2e%2e//other.example/".split(
    " ",
  ),
  ..."/x//other.example/ ///other.example/ /%252f/other.example/ /@other.example/ /:80/ /%00/other.example/".split(
    " ",
  ),
];

test("what a folder's redirect carries over leads nobody to another website, on any host", async (t) => {
  const { pages, files } = makeWorld();
  const yaml = "- { from: /old/*, to: /en/* }\n- { from: /out/*, to: https://forum.example.org/* }\n";
  const { redirects, problems } = compile({ yaml, pages });
  assert.deepEqual(problems, []);
  const site = makeSite();
  const published = { site, files, known: pages };
  // Not even where a folder is led to the top, which is refused because of hosts that have no code of ours.
  const risky: Redirect[] = [{ from: "/old/*", to: "/*", status: "permanent" }];
  const { nginx, apache, s3 } = await interpretHosts(t, { ...published, redirects: risky });
  const interpreters: Record<string, Interpreter> = {
    ...(await interpretHosts(t, { ...published, redirects })),
    "nginx to the top": nginx,
    "apache to the top": apache,
    "s3 to the top": s3,
  };
  const own: string = "https://www.example.org";
  for (const [name, interpreter] of Object.entries(interpreters)) {
    for (const rest of sly) {
      for (const [folder, origins] of [
        ["/old", [own]],
        ["/out", [own, "https://forum.example.org"]],
        ["", [own]],
      ] as const) {
        const answer = await interpreter(folder + rest);
        if (!("to" in answer)) continue;
        const { origin } = new URL(answer.to, `${own}${folder}${rest}`);
        assert.ok(origins.includes(origin), `${name}: ${folder}${rest} leads to ${answer.to}`);
      }
    }
  }
});

test("every redirect that the check passes is answered once, without a circle, on every host", async (t) => {
  const yaml = [
    "- { from: /both/, to: /en/about/ }",
    "- { from: /both/*, to: /en/news/* }",
    "- { from: /both/index.html, to: /en/about/ }",
    "- { from: /lone/index.html, to: /en/team/ }",
    "- { from: /page.html, to: /en/about/ }",
    "- { from: /page.html/, to: /en/news/ }",
    "- { from: /CAPITALS/, to: /en/about/ }",
    "- { from: /plan/, to: /map.html }",
    "- { from: /plan.html, to: /map.html }",
    "- { from: /wide/in/, status: gone }",
    "- { from: /wide/*, to: /en/about/ }",
  ].join("\n");
  const pages = ["/en/about/", "/en/news/", "/en/news/1-1/", "/en/team/", "/map.html"];
  const { redirects, problems } = compile({ yaml, pages });
  assert.deepEqual(problems, []);
  const files = pages.map((url) => ({ path: outputPath(url), content: `<h1>${url}</h1>` }));
  const all = [...files, { path: "404.html", content: "<h1>Nothing here</h1>" }];
  const site = makeSite();
  const interpreters = await interpretHosts(t, { site, files: all, redirects, known: pages });
  const expected = {
    "/both/": "en/about/index.html",
    "/both": "en/about/index.html",
    "/both/1-1/": "en/news/1-1/index.html",
    "/both/index.html": "en/about/index.html",
    "/lone/index.html": "en/team/index.html",
    "/plan/": "map.html",
    "/plan.html": "map.html",
    "/CAPITALS/": "en/about/index.html",
    "/wide/": "en/about/index.html",
    "/wide/in/": "missing",
  };
  for (const [name, interpreter] of Object.entries(interpreters))
    for (const [address, end] of Object.entries(expected))
      assert.equal(await findFinal(address, interpreter), end, `${address} on ${name}`);
});

test("no host needs more than one hop", async () => {
  const { redirects, files } = makeWorld();
  const interpreter = interpretNetlify([...files, ...formFor("netlify", makeSite(), redirects).public]);
  for (const { from } of redirects) {
    const answer = await interpreter(encodeURI(from.replace("*", "")));
    if (!("to" in answer) || !answer.to.startsWith("/")) continue;
    const next = await interpreter(answer.to.replace(/#.*/, ""));
    assert.ok(!("to" in next), `${from} → ${answer.to} → ${JSON.stringify(next)}`);
  }
});
