import assert from "node:assert/strict";
import { test } from "node:test";
import type { ContentFile } from "../../../src/content/content.ts";
import type { Problem } from "../../../src/problems/problem.ts";
import { parseLedger } from "../../../src/redirects/ledger/parse-ledger.ts";
import { checkPages } from "../../support/check-pages.ts";
import { makePage } from "../../support/make-page.ts";

const fileOf = (id: string): ContentFile => ({ id, absolutePath: `/site/content/${id}`, size: 1 });
const told = (problems: Problem[]) =>
  problems.filter(({ rule }) => rule === "address-taken").map(({ file, message }) => [file, message]);
const page = (url: string, text = "") => makePage({ url, text });

test("two pages at one address are told with both files", () => {
  const pages = [
    page("/about/"),
    { ...page("/about/"), source: { path: "content/b.md", text: "", digest: "", file: null } },
  ];
  assert.deepEqual(told(checkPages(pages)), [
    ["content/b.md", 'This page has the address "/about/", but so has content/about.md.'],
  ]);
});

test("a page whose settings put it in the place of another is the one that is told, and nothing is lost by it", () => {
  const moved = {
    ...makePage({ url: "/visit/", settings: { title: "Access", permalink: "/visit/" } }),
    id: "access.md",
    source: { path: "content/access.md", text: "", digest: "", file: null },
  };
  const ledger = parseLedger({
    path: "content/addresses.txt",
    text: "/access/\n/access/#lift\n/visit/\n/visit/#hours\n",
  });
  const found = checkPages([moved, page("/visit/", "## Hours\n")], {}, {}, { ledger });
  assert.deepEqual(
    found.filter(({ level }) => level === "error").map(({ rule, file, message }) => [rule, file, message]),
    [
      [
        "address-taken",
        "content/access.md",
        'This page has the address "/visit/", but so has content/visit.md.',
      ],
    ],
  );
});

test("pages whose addresses many disks take as equal are told with both places", () => {
  for (const [first, second] of [
    ["/about/", "/About/"],
    ["/café/", "/cafe\u0301/"],
    ["/ǅ/", "/ǆ/"],
  ] as const) {
    const [found] = told(checkPages([page(first), page(second)]));
    assert.match(found?.[1] ?? "", /would be written to ".*", but ".*" is taken by content\/.*\.md/);
  }
});

test("a page in the place of what the build writes itself, or a host keeps, is told", () => {
  const urls = [
    ..."robots.txt sitemap.xml manifest.json speculation-rules.json _headers _redirects netlify.toml".split(
      " ",
    ),
    ...[".well-known/security.txt", "assets", "assets/x", "cdn-cgi", "404", ".waymark"],
  ];
  for (const url of urls) {
    const found = told(checkPages([page("/"), page(`/${url}/`)]));
    assert.equal(found.length, 1, url);
    assert.equal(found[0]?.[0], `content/${url}.md`);
  }
  assert.deepEqual(
    told(checkPages([page("/"), page("/404.html"), page("/en/assets/"), page("/robots/")])),
    [],
  );
});

test("a page in the way of an icon, a document or another page's folder is told", () => {
  const pages = [page("/", "[The flyer](flyer.pdf)"), page("/favicon.ico/"), page("/flyer.pdf/more/")];
  const problems = checkPages(
    pages,
    { files: [fileOf("flyer.pdf"), fileOf("unlinked.pdf")] },
    {},
    {
      icons: ["favicon.ico"],
    },
  );
  assert.deepEqual(
    told(problems).map(([file]) => file),
    ["content/favicon.ico.md", "content/flyer.pdf"],
  );
  const below = told(checkPages([page("/a.html"), page("/a.html/b/")]));
  assert.deepEqual(
    below.map(([file]) => file),
    ["content/a.html/b.md"],
  );
});

test("documents whose names differ only in capitals are told, once both are published", () => {
  const files = [fileOf("Flyer.pdf"), fileOf("flyer.pdf")];
  assert.deepEqual(told(checkPages([page("/", "[One](Flyer.pdf) and [two](flyer.pdf)")], { files })), [
    [
      "content/flyer.pdf",
      'This file would be written to "flyer.pdf", but "Flyer.pdf" is taken by content/Flyer.pdf, and the two can\'t stand beside each other.',
    ],
  ]);
  assert.deepEqual(told(checkPages([page("/", "[One](Flyer.pdf)")], { files })), []);
});

test("a document that is published under a name of which no address can be made is told", () => {
  const files = ["50%25.pdf", "a#b.pdf", "back\\s.pdf", "fine, too (1).pdf"].map(fileOf);
  const links = files.map(({ id }) => `[x](<${encodeURIComponent(id)}>)`).join(" ");
  const found = checkPages([page("/", links)], { files }).filter(({ rule }) => rule === "file-name");
  assert.deepEqual(
    found.map(({ file }) => file),
    ["content/50%25.pdf", "content/a#b.pdf", "content/back\\s.pdf"],
  );
});

test("a page where a list goes on is told as that, with the file to move", () => {
  const part = { of: "a.md", key: "2", block: { name: "pages", words: "", options: {} } };
  const [found] = told(checkPages([page("/a/2/"), { ...page("/a/2/"), part }]));
  assert.equal(
    found?.[1],
    'A further page of the list here has the address "/a/2/", but so has content/a/2.md.',
  );
});
