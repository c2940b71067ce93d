import assert from "node:assert/strict";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import test from "node:test";
import { compileRedirects } from "../../../src/redirects/compile-redirects.ts";
import { buildKnownAddresses } from "../../../src/redirects/known-addresses.ts";
import { parseRedirects } from "../../../src/redirects/parse-redirects.ts";
import { readRedirects } from "../../../src/sources/read-redirects.ts";
import { makeOutline } from "../../support/make-outline.ts";
import { makeContent, makePage } from "../../support/make-page.ts";
import { say } from "../redirects/compile.ts";

const faults: { name: string; yaml: string; said: string }[] = [
  {
    name: "a file that is no list",
    yaml: "from: /old/\nto: /en/\n",
    said: ":1:1\nThe redirects have to be a list: each begins with a hyphen.\nWrite “- from: /old/” and below it “  to: /en/new/”.",
  },
  {
    name: "a word in the place of a redirect",
    yaml: "- /old/\n",
    said: ":1:3\nThis is no redirect.\nWrite “- from: /old/” and below it “  to: /en/new/”.",
  },
  {
    name: "a misspelt setting",
    yaml: "- from: /old/\n  too: /en/\n",
    said: ':2:3\n"too" is not a setting of a redirect. Did you mean "to"?\nWrite: to: /en/',
  },
  {
    name: "a redirect without a beginning",
    yaml: "- to: /en/\n",
    said: ":1:3\nThis redirect does not say from which address.\nWrite “- from: /old/” and below it “  to: /en/new/”.",
  },
  {
    name: "a redirect without a target",
    yaml: "- from: /old/\n",
    said: ':1:9\n"/old/" leads nowhere.\nAdd a line "to:" with the new address, or "status: gone" where there is none.',
  },
  {
    name: "a target of what is gone",
    yaml: "- from: /old/\n  to: /en/\n  status: gone\n",
    said: ':2:7\nWhat is gone leads nowhere, but this redirect has a target.\nLeave out either "to" or "status: gone".',
  },
  {
    name: "an unknown kind",
    yaml: "- from: /old/\n  to: /en/\n  status: permanant\n",
    said: ':3:11\n"permanant" is no kind of redirect: there are permanent, temporary and gone.\nWrite: status: permanent',
  },
  {
    name: "an address with the site's name",
    yaml: "- from: https://example.org/old/\n  to: /en/\n",
    said: ':1:9\n"https://example.org/old/" has to be a path of this site, without the site\'s name.\nWrite: - from: /old/',
  },
  {
    name: "an address with a question",
    yaml: "- from: /old/?id=3\n  to: /en/\n",
    said: ':1:9\n"/old/?id=3" has a "?" or "#", which a host does not look at when it redirects.\nWrite: - from: /old/',
  },
  {
    name: "a way up in an address",
    yaml: "- from: /old/../x/\n  to: /en/\n",
    said: ':1:9\n"/old/../x/" is no address that a browser would ask for.',
  },
  {
    name: "a line break in an address, as an attack would have it",
    yaml: "- from: /old/%0d%0aset-cookie/\n  to: /en/\n",
    said: ':1:9\n"/old/%0d%0aset-cookie/" has a control character in it.',
  },
  {
    name: "a control character in an address, and shows it",
    yaml: '- from: "/nul\\0x/"\n  to: /en/\n',
    said: ':1:9\n"/nul\\u0000x/" has a control character in it.',
  },
  {
    name: "half of a character in an address",
    yaml: '- from: "/\\uD83D/"\n  to: /en/\n',
    said: ':1:9\n"/\\ud83d/" has a control character in it.',
  },
  {
    name: "a control character in a target",
    yaml: '- from: /old/\n  to: "https://example.org/\\u007f"\n',
    said: ':2:7\n"https://example.org/\u007f" has a character that can\'t stand in an address.',
  },
  {
    name: "a way up that is encoded",
    yaml: "- from: /%2e%2E/x/\n  to: /en/\n",
    said: ':1:9\n"/%2e%2E/x/" is no address that a browser would ask for.',
  },
  {
    name: "a slash that is encoded",
    yaml: "- from: /old%2Fpage/\n  to: /en/\n",
    said: ':1:9\n"/old%2Fpage/" has a character that not every host can have in an address.',
  },
  {
    name: "an address that is encoded twice",
    yaml: "- from: /caf%25c3%25a9/\n  to: /en/\n",
    said: ':1:9\n"/caf%25c3%25a9/" has a character that not every host can have in an address.',
  },
  {
    name: "a name that servers keep to themselves",
    yaml: "- from: /.env\n  to: /en/\n",
    said: ':1:9\n"/.env" has a dot before a name, which servers keep to themselves.',
  },
  {
    name: "a name that no disk can hold, in bytes",
    yaml: `- from: /${"ü".repeat(128)}/\n  to: /en/\n`,
    said: `:1:9\n"/${"ü".repeat(128)}/" has a name of 256 bytes in it, and disks take no more than 255.`,
  },
  {
    name: "an address that is too long for a store",
    yaml: `- from: ${`/${"x".repeat(99)}`.repeat(9)}/\n  to: /en/\n`,
    said: `:1:9\n"${`/${"x".repeat(99)}`.repeat(9)}/" is too long: some hosts take no more than 900 bytes.`,
  },
  {
    name: "an address without its slash",
    yaml: "- from: old/\n  to: /en/\n",
    said: ':1:9\n"old/" has to begin with a slash.\nWrite: - from: /old/',
  },
  {
    name: "a star in the middle",
    yaml: "- from: /old/*/x/\n  to: /en/\n",
    said: ':1:9\n"*" can stand only at the end, after a slash, but "/old/*/x/" has it elsewhere.',
  },
  {
    name: "a star for the whole site",
    yaml: "- from: /*\n  to: https://example.org/*\n",
    said: ':1:9\nThis would redirect the whole site. Name the folder, such as "/old/*".',
  },
  {
    name: "a star in the target alone",
    yaml: "- from: /old/\n  to: /en/*\n",
    said: ':2:7\n"/en/*" ends in "*", but "/old/" has none whose place it could take.\nWrite: to: /en/',
  },
  {
    name: "a target without its slash",
    yaml: "- from: /old/\n  to: en/\n",
    said: ':2:7\n"en/" has to begin with a slash.\nWrite: to: /en/',
  },
  {
    name: "a website without its beginning",
    yaml: "- from: /old/\n  to: www.example.org\n",
    said: ':2:7\n"www.example.org" lacks the beginning "https://".\nWrite: to: https://www.example.org',
  },
  {
    name: "a target that is script",
    yaml: "- from: /old/\n  to: javascript:alert(1)\n",
    said: ':2:7\n"javascript:alert(1)" is no page of this site and no address that begins with "https://".',
  },
];

for (const { name, yaml, said } of faults) {
  test(`finds ${name}`, () => {
    const { rules, problems } = parseRedirects({ path: "content/redirects.yaml", text: yaml });
    assert.deepEqual(problems.map(say), [`redirect-form content/redirects.yaml${said}`]);
    assert.deepEqual(rules, []);
  });
}

test("a site without the file has no redirects", async (t) => {
  const dir = await mkdtemp(join(tmpdir(), "redirects-"));
  t.after(() => rm(dir, { recursive: true }));
  assert.deepEqual(await readRedirects({ inputDir: dir, workingDir: dir }), {
    source: null,
    rules: [],
    problems: [],
  });
});

test("of 500 redirects, reports exactly the 50 that are faulty, each at its line", async (t) => {
  const dir = await mkdtemp(join(tmpdir(), "redirects-"));
  t.after(() => rm(dir, { recursive: true }));
  const faulty = [
    (at: number) => `- { from: old-${at}/, to: /en/page-${at}/ }`,
    (at: number) => `- { from: /old-${at}/, to: /en/nothing-at-all/ }`,
    (at: number) => `- { from: /old-${at - 1}/, to: /en/page-${at}/ }`,
    (at: number) => `- { from: /en/page-${at}/, to: /en/page-1/ }`,
    (at: number) => `- { from: /old-${at}/, to: /old-${at}/ }`,
    (at: number) => `- { from: /wide-${at - 9}/x/*, to: /en/page-1/ }`,
    (at: number) => `- { from: /old-${at}/, to: /en/page-1/#nowhere }`,
    (at: number) => `- { from: /old-${at}/, to: /en/page-1/, status: for-ever }`,
    (at: number) => `- { from: /old-${at}/ }`,
    (at: number) => `- { from: /old-${at}/, goto: /en/page-1/ }`,
  ];
  const lines: string[] = [];
  const expected: number[] = [];
  for (let at = 0; at < 500; at++) {
    const fault = faulty[((at - 9) / 10) % 10];
    if (at % 10 === 9 && fault) {
      lines.push(fault(at));
      expected.push(at + 1);
    } else if (at % 10 === 0) lines.push(`- { from: /wide-${at}/*, to: /en/* }`);
    else if (at % 10 === 1) lines.push(`- { from: /gone-${at}/, status: gone }`);
    else if (at % 10 === 2)
      lines.push(`- { from: /old-${at}/, to: /wide-${at - 2}/page-1/, status: temporary }`);
    else lines.push(`- { from: /old-${at}/, to: /en/page-${at}/ }`);
  }
  await writeFile(join(dir, "redirects.yaml"), lines.join("\n"));
  const pages = Array.from({ length: 500 }, (_, at) => makePage({ url: `/en/page-${at}/` }));
  const bodies = new Map(pages.map(({ id }) => [id, makeOutline([])]));
  const known = buildKnownAddresses(makeContent(pages), bodies, []);

  const read = await readRedirects({ inputDir: dir, workingDir: dir });
  const { redirects, problems } = compileRedirects(read.rules, [], known);

  const found = [...read.problems, ...problems].map(({ line }) => line).sort((a, b) => a - b);
  assert.deepEqual(found, expected);
  assert.equal(found.length, 50);
  assert.equal(redirects.length, 450);
});
