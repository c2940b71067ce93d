import assert from "node:assert/strict";
import test from "node:test";
import { makePage } from "../../support/make-page.ts";
import { compile, say } from "./compile.ts";

test("leads an old address to its new page, permanently unless something else is said", () => {
  const yaml = "- from: /old/\n  to: /en/new/\n- from: /event/\n  to: /en/new/\n  status: temporary\n";
  assert.deepEqual(compile({ yaml, pages: ["/en/new/"] }), {
    redirects: [
      { from: "/event/", to: "/en/new/", status: "temporary" },
      { from: "/old/", to: "/en/new/", status: "permanent" },
    ],
    problems: [],
  });
});

test("takes both ways of asking for a folder as one, and writes the page's own address as target", () => {
  const { redirects } = compile({ yaml: "- from: /old\n  to: /en/new\n", pages: ["/en/new/"] });
  assert.deepEqual(redirects, [{ from: "/old/", to: "/en/new/", status: "permanent" }]);
});

test("leads to files, parts of pages and other websites, and nowhere for what is gone", () => {
  const yaml =
    "- from: /flyer/\n  to: /en/flyer.pdf\n- from: /team/\n  to: /en/#team\n" +
    "- from: /forum/*\n  to: https://forum.example.org/*\n- from: /shop/*\n  status: gone\n";
  const { redirects, problems } = compile({
    yaml,
    pages: ["/en/"],
    files: ["en/flyer.pdf"],
    ids: { "/en/": ["team"] },
  });
  assert.deepEqual(problems, []);
  assert.deepEqual(redirects, [
    { from: "/flyer/", to: "/en/flyer.pdf", status: "permanent" },
    { from: "/team/", to: "/en/#team", status: "permanent" },
    { from: "/forum/*", to: "https://forum.example.org/*", status: "permanent" },
    { from: "/shop/*", to: null, status: "gone" },
  ]);
});

test("flattens a chain, and keeps it temporary when one of its hops is", () => {
  const yaml =
    "- from: /a/\n  to: /b/#part\n- from: /b/\n  to: /c/x/\n  status: temporary\n- from: /c/*\n  to: /en/*\n";
  const { redirects, problems } = compile({ yaml, pages: ["/en/x/"], ids: { "/en/x/": ["part"] } });
  assert.deepEqual(problems, []);
  assert.deepEqual(redirects, [
    { from: "/a/", to: "/en/x/#part", status: "temporary" },
    { from: "/b/", to: "/en/x/", status: "temporary" },
    { from: "/c/*", to: "/en/*", status: "permanent" },
  ]);
});

test("flattens a chain of folders with the exceptions on its way", () => {
  const yaml =
    "- from: /2014/*\n  to: /news/*\n- from: /news/party/\n  to: /en/about/\n- from: /news/*\n  to: /en/news/*\n";
  const { redirects, problems } = compile({ yaml, pages: ["/en/news/one/", "/en/about/"] });
  assert.deepEqual(problems, []);
  assert.deepEqual(redirects, [
    { from: "/2014/party/", to: "/en/about/", status: "permanent" },
    { from: "/news/party/", to: "/en/about/", status: "permanent" },
    { from: "/2014/*", to: "/en/news/*", status: "permanent" },
    { from: "/news/*", to: "/en/news/*", status: "permanent" },
  ]);
});

test("puts narrow folders before wide ones", () => {
  const yaml = "- from: /old/news/*\n  to: /en/\n- from: /old/*\n  to: /en/about/\n";
  const { redirects } = compile({ yaml, pages: ["/en/", "/en/about/"] });
  assert.deepEqual(
    redirects.map(({ from }) => from),
    ["/old/news/*", "/old/*"],
  );
});

test("makes redirects of the aliases of a page", () => {
  const page = makePage({ url: "/en/about/", settings: { aliases: ["/about.html", "/who/*"] } });
  assert.deepEqual(compile({ pages: [page] }).redirects, [
    { from: "/about.html", to: "/en/about/", status: "permanent" },
    { from: "/who/*", to: "/en/about/", status: "permanent" },
  ]);
});

const faults: { name: string; yaml: string; said: string[] }[] = [
  {
    name: "a target that does not exist",
    yaml: "- from: /old/\n  to: /en/abuot/\n",
    said: [
      'redirect-dead-target content/redirects.yaml:2:7\n"/old/" leads to "/en/abuot/", but there is no such page or file.\nWrite: to: /en/about/',
    ],
  },
  {
    name: "a part of a page that does not exist",
    yaml: "- from: /old/\n  to: /en/about/#taem\n",
    said: [
      'redirect-dead-target content/redirects.yaml:2:7\n"/old/" leads to "/en/about/#taem", but the page "/en/about/" has no part "#taem".\nWrite: to: /en/about/#team',
    ],
  },
  {
    name: "a target that is not published",
    yaml: "- from: /old/\n  to: /en/draft/\n",
    said: [
      'redirect-dead-target content/redirects.yaml:2:7\n"/old/" leads to "/en/draft/", which is not published at present.\nPublish that page, or name another one.',
    ],
  },
  {
    name: "a target that is declared gone",
    yaml: "- from: /old/\n  to: /shop/\n- from: /shop/\n  status: gone\n",
    said: [
      'redirect-dead-target content/redirects.yaml:2:7\n"/old/" leads to "/shop/", which is declared gone.\nWrite "status: gone" without "to" here too, or name a page that exists.',
    ],
  },
  {
    name: "a folder that does not exist",
    yaml: "- from: /old/*\n  to: /nothing/like/it/*\n",
    said: [
      'redirect-dead-target content/redirects.yaml:2:7\n"/old/*" leads to "/nothing/like/it/*", but there is no such page or file.\nName a page that exists, or declare the address gone (`status: gone`).',
    ],
  },
  {
    name: "a dead target once, and not the rules that lead to it",
    yaml: "- from: /a/\n  to: /b/\n- from: /b/\n  to: /en/abuot/\n- from: /c/*\n  to: /d/*\n- from: /d/x/\n  to: /a/\n",
    said: [
      'redirect-dead-target content/redirects.yaml:4:7\n"/b/" leads to "/en/abuot/", but there is no such page or file.\nWrite: to: /en/about/',
    ],
  },
  {
    name: "a circle once, at its last rule",
    yaml: "- from: /a/\n  to: /b/\n- from: /b/\n  to: /c/\n- from: /c/\n  to: /b/\n",
    said: [
      'redirect-loop content/redirects.yaml:6:7\nThese redirects lead in a circle: "/c/" → "/b/" → "/c/".\nLet one of them lead to a page that exists.',
    ],
  },
  {
    name: "folders that lead into each other",
    yaml: "- from: /a/*\n  to: /b/*\n- from: /b/*\n  to: /a/*\n",
    said: [
      'redirect-loop content/redirects.yaml:4:7\nThese redirects lead in a circle: "/b/*" → "/a/*" → "/b/*".\nLet one of them lead to a page that exists.',
    ],
  },
  {
    name: "a folder that leads into itself",
    yaml: "- from: /a/*\n  to: /a/b/*\n",
    said: [
      'redirect-loop content/redirects.yaml:2:7\nThese redirects lead in a circle: "/a/*" → "/a/*".\nLet one of them lead to a page that exists.',
    ],
  },
  {
    name: "an address twice, however it is written",
    yaml: "- from: /old/\n  to: /en/\n- from: /old\n  to: /en/about/\n",
    said: [
      'redirect-duplicate content/redirects.yaml:3:9\n"/old/" has a redirect already, in content/redirects.yaml, line 1.\nLeave one of the two out.',
    ],
  },
  {
    name: "a folder that a wider one above it covers",
    yaml: "- from: /old/*\n  to: /en/\n- from: /old/news/*\n  to: /en/about/\n",
    said: [
      'redirect-shadowed content/redirects.yaml:3:9\n"/old/news/*" is never reached, since "/old/*" in content/redirects.yaml, line 1 covers it.\nPut the narrower redirect above the wider one.',
    ],
  },
  {
    name: "the address of a page that exists",
    yaml: "- from: /en/about\n  to: /en/\n",
    said: [
      'redirect-taken content/redirects.yaml:1:9\nThere is something at "/en/about/", which visitors could not reach any more.\nRedirect only addresses that are no longer in use.',
    ],
  },
  {
    name: "a folder in which there are pages",
    yaml: "- from: /en/*\n  to: https://example.org/\n",
    said: [
      'redirect-taken content/redirects.yaml:1:9\n"/en/*" also covers "/en/", which visitors could not reach any more.\nRedirect only addresses that are no longer in use.',
    ],
  },
];

for (const { name, yaml, said } of faults) {
  test(`finds ${name}`, () => {
    const { problems } = compile({
      yaml,
      pages: ["/en/", "/en/about/"],
      withheld: [makePage({ url: "/en/draft/", draft: true })],
      ids: { "/en/about/": ["team"] },
    });
    assert.deepEqual(problems.map(say), said);
  });
}

test("a page with a mistake in its settings is there, and may be the one that was meant", () => {
  const ofTarget = (to: string) =>
    compile({
      yaml: `- from: /old/\n  to: ${to}\n`,
      pages: ["/en/"],
      unreadable: new Map([["en/about.md", "/en/about/"]]),
    });
  assert.deepEqual(ofTarget("/en/about/#team").problems, []);
  assert.deepEqual(ofTarget("/en/abuot/").problems.map(say), [
    'redirect-dead-target content/redirects.yaml:2:7\n"/old/" leads to "/en/abuot/", but there is no such page or file.\nWrite: to: /en/about/',
  ]);
});

test("a redirect to a page whose last day is over ends with it, and stops no build", () => {
  const fair = makePage({ url: "/en/fair/", settings: { expires: "2026-02-28" } });
  const yaml = "- from: /fair/\n  to: /en/fair/\n- from: /fete/\n  to: /fair/\n";
  assert.deepEqual(compile({ yaml, withheld: [fair] }), { redirects: [], problems: [] });
});

test("names the alias that is in the way, at its line in the page", () => {
  const text = "---\naliases:\n  - /en/\n  - who\n---\n";
  const page = makePage({ url: "/en/about/", settings: { aliases: ["/en/", "who"] }, text });
  assert.deepEqual(compile({ pages: [page, "/en/"] }).problems.map(say), [
    'redirect-form content/en/about.md:4:5\n"who" has to begin with a slash.\nWrite: - /who',
    'redirect-taken content/en/about.md:3:5\nThere is something at "/en/", which visitors could not reach any more.\nRedirect only addresses that are no longer in use.',
  ]);
});

const inUse: { name: string; from: string; to?: string; said: string }[] = [
  {
    name: "a redirect from the file of a page, which would lead in a circle",
    from: "/visit/index.html",
    to: "/visit/",
    said: '"/visit/index.html" is the file of the page "/visit/", so this would lead in a circle.',
  },
  {
    name: "a redirect from where some hosts show a page by themselves",
    from: "/map/",
    to: "/map.html",
    said: 'Some hosts show "/map.html" at "/map/" by themselves, so this could lead in a circle.',
  },
  {
    name: "a redirect of the folder that such a page seems to be",
    from: "/map/*",
    said: 'Some hosts show "/map.html" at "/map/" by themselves, so this could lead in a circle.',
  },
  {
    name: "a redirect from the page for missing pages, also where a site has none",
    from: "/404.html",
    said: '"/404.html" is taken by the page for missing pages.',
  },
  {
    name: "a redirect from what the build writes",
    from: "/manifest.json",
    said: '"/manifest.json" is taken by the list of all files.',
  },
  {
    name: "a redirect from what a host keeps for itself",
    from: "/cdn-cgi/trace",
    said: '"/cdn-cgi/trace/" is taken by what hosts keep for services of their own.',
  },
  {
    name: "a redirect of the folder with the styles",
    from: "/assets/*",
    said: '"/assets/*" also covers "/assets/", which is taken by the styles, scripts and pictures that the build makes.',
  },
  {
    name: "a redirect of a folder below it",
    from: "/assets/images/*",
    said: '"/assets/images/*" also covers "/assets/", which is taken by the styles, scripts and pictures that the build makes.',
  },
  {
    name: "a redirect of the folder that machines look into",
    from: "/.well-known/*",
    said: '"/.well-known/*" also covers "/.well-known/security.txt", which is taken by what tells whom to write to of a security fault.',
  },
];

for (const { name, from, to = "/visit/", said } of inUse) {
  test(`finds ${name}`, () => {
    const { redirects, problems } = compile({
      yaml: `- from: ${from}\n  to: ${to}\n`,
      pages: ["/visit/", "/map.html"],
    });
    assert.deepEqual(redirects, []);
    assert.deepEqual(
      problems.map(({ rule, line, message }) => [rule, line, message]),
      [["redirect-taken", 1, said]],
    );
  });
}

test("leads from files of an older site, also in a folder of the same name and to what the build makes", () => {
  const yaml =
    "- from: /assets/logo.gif\n  to: /en/\n- from: /old.html\n  to: /en/\n- from: /.well-known/change-password\n  to: https://example.org/\n" +
    "- from: /robots\n  to: /robots.txt\n";
  assert.deepEqual(compile({ yaml, pages: ["/en/"] }).problems, []);
});

test("takes both ways of writing a folder's address, but not with two targets", () => {
  const yaml = (to: string) => `- from: /old/\n  to: /en/\n- from: /old/index.html\n  to: ${to}\n`;
  assert.equal(compile({ yaml: yaml("/en/"), pages: ["/en/"] }).redirects.length, 2);
  const { problems } = compile({ yaml: yaml("/"), pages: ["/", "/en/"] });
  assert.deepEqual(problems.map(say), [
    'redirect-duplicate content/redirects.yaml:3:9\n"/old/index.html" has a redirect already, in content/redirects.yaml, line 1.\nLeave one of the two out.',
  ]);
});

test("carries nothing right behind the name of the site, where it could become another one", () => {
  const { redirects, problems } = compile({ yaml: "- from: /old/*\n  to: /*\n", pages: ["/en/"] });
  assert.deepEqual(redirects, []);
  assert.deepEqual(problems.map(say), [
    'redirect-form content/redirects.yaml:2:7\nWhat stands in the place of the "*" would come right behind the name of the site, so that links such as "/old//other.example/" could lead from here to another website.\n' +
      "Name a folder (`to: /en/*`), or redirect each page by itself.",
  ]);
});

test("writes targets in the letters that a header may have", () => {
  const yaml =
    "- from: /a/\n  to: /en/#größe\n- from: /b/\n  to: https://bücher.example/é?ü#ö\n- from: /c/*\n  to: https://bücher.example/*\n";
  const { redirects, problems } = compile({ yaml, pages: ["/en/"], ids: { "/en/": ["größe"] } });
  assert.deepEqual(problems, []);
  assert.deepEqual(
    redirects.map(({ to }) => to),
    [
      "/en/#gr%C3%B6%C3%9Fe",
      "https://xn--bcher-kva.example/%C3%A9?%C3%BC#%C3%B6",
      "https://xn--bcher-kva.example/*",
    ],
  );
});

test("a door that leads nowhere is no fault of a redirect: the home page is told where it is written", () => {
  const doors = { "/": "/nope/", "/en/": "/en/" };
  assert.deepEqual(compile({ doors, pages: ["/en/new/"] }), { redirects: [], problems: [] });
});

test("a circle through a door is told at the redirect in it", () => {
  const yaml = "- from: /start/\n  to: /en/\n";
  const { problems } = compile({ yaml, doors: { "/en/": "/start/" }, pages: ["/en/new/"] });
  assert.deepEqual(
    problems.map(({ rule, file, line }) => [rule, file, line]),
    [["redirect-loop", "content/redirects.yaml", 2]],
  );
});
