import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { writeTree } from "../support/file-tree.ts";
import { inside, readPage, textOf } from "../support/read-page.ts";
import { makeFolder, runWaymark } from "../support/run-waymark.ts";

const settings = `title: Harbour
url: https://harbour.example
languages: [{ code: en }, { code: es }, { code: ar }]
analytics:
  name: Counter
  about: Counts visits by page & country.
  script: https://count.example/js/c.js?v=2
  attributes:
    data-site: 42
    data-how: '{"token": "a&b"}'
  sends: [https://in.example/api]
  integrity: sha384-oqVuAfXRKap7fdgcCY5uykM6+R9GqQ8K/uxy9rx7HNQlGYl1kPzQho1wx4JwY8wC
`;
const privacy = "::: privacy\n:::\n";
const files = {
  "content/site.yaml": settings,
  "content/es/site.yaml": "analytics:\n  about: Cuenta las visitas.\n",
  "content/en/index.md": "# Harbour\n\n[Privacy](privacy.md)\n",
  "content/en/privacy.md": `# Privacy\n\n${privacy}`,
  "content/es/index.md": "# Puerto\n\n[Privacidad](privacy.md)\n",
  "content/es/privacy.md": `# Privacidad\n\n${privacy}`,
  "content/ar/index.md": "# الميناء\n\n[الخصوصية](privacy.md)\n",
  "content/ar/privacy.md": `# الخصوصية\n\n${privacy}`,
};

test("pages load the script that counts, under a policy that says so, and the page on privacy tells in each language", () => {
  const folder = makeFolder();
  writeTree(folder, files);
  const build = (...options: string[]) => {
    const { status, stderr } = runWaymark(["build", ...options], folder);
    assert.equal(status, 0, stderr);
    return join(folder, "_site");
  };
  const output = build();
  const { html } = readPage(output, "/en/");
  assert.ok(
    html.includes(
      '<script src="https://count.example/js/c.js?v=2" defer data-site="42" data-how="{&quot;token&quot;: &quot;a&amp;b&quot;}" integrity="sha384-oqVuAfXRKap7fdgcCY5uykM6+R9GqQ8K/uxy9rx7HNQlGYl1kPzQho1wx4JwY8wC" crossorigin="anonymous"></script>',
    ),
  );
  assert.match(
    html,
    /script-src &#39;self&#39; https:\/\/count\.example\/js\/c\.js; .*connect-src &#39;self&#39; https:\/\/in\.example\/api;/,
  );
  const said = (code: string) =>
    inside(readPage(output, `/${code}/privacy/`), "privacy")
      .filter(({ tagName }) => tagName === "td" || tagName === "p")
      .map(textOf);
  assert.deepEqual(said("en").slice(1, 4), ["count.example, in.example", "Cookies", "None"]);
  assert.deepEqual(said("en").slice(-2), [
    "Counter. Counts visits by page & country.",
    "The same list as a file that programs can read",
  ]);
  assert.equal(said("es").at(-2), "Counter. Cuenta las visitas.");
  // Nobody has translated it.
  assert.match(
    readPage(output, "/ar/privacy/").html,
    /<strong>Counter\.<\/strong> <span lang="en" dir="ltr">Counts visits/,
  );
  for (const code of ["en", "es", "ar"]) {
    const label = JSON.parse(readFileSync(join(output, code, "privacy-label.json"), "utf8"));
    assert.deepEqual(label.otherWebsites, ["count.example", "in.example"]);
  }

  const hasTrace = () => /count\.example|in\.example/.test(readPage(output, "/en/").html);
  for (const option of ["--preview", "--relative"]) {
    build(option);
    assert.equal(hasTrace(), false, option);
  }
  // Opened from a disk, nothing counts, and nothing is told of it.
  assert.doesNotMatch(readPage(output, "/en/privacy/").html, /Counter/);
});

test("the addresses of labels are remembered, and missed when the block goes", () => {
  const folder = makeFolder();
  writeTree(folder, { ...files, "content/addresses.txt": "" });
  assert.equal(runWaymark(["remember"], folder).status, 0);
  assert.match(readFileSync(join(folder, "content/addresses.txt"), "utf8"), /^\/es\/privacy-label\.json$/m);
  assert.equal(runWaymark(["check"], folder).status, 0);
  writeTree(folder, { "content/es/privacy.md": "# Privacidad\n\nCounter cuenta las visitas.\n" });
  const { status, stdout } = runWaymark(["check"], folder);
  assert.equal(status, 1);
  assert.match(stdout, /address-lost[\s\S]*\/es\/privacy-label\.json/);
  assert.equal(existsSync(join(folder, "_site")), false);
});
