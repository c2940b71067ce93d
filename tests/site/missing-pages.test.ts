import assert from "node:assert/strict";
import test from "node:test";
import { hosts } from "../../src/output/hosts/hosts.ts";
import type { Redirect } from "../../src/redirects/redirect.ts";
import { interpretHosts } from "../support/hosts/interpret-hosts.ts";
import type { Interpreter } from "../support/hosts/interpreters.ts";
import { makeSite } from "../support/make-site.ts";
import { buildFolder, writeTwoLanguages } from "../support/two-languages.ts";

/** Which page a visitor is shown at an address of nothing. */
async function findShown(path: string, ask: Interpreter): Promise<string | undefined> {
  const answer = await ask(path);
  if ("to" in answer) return findShown(answer.to, ask);
  return "missing" in answer ? answer.page : answer.file;
}

test("what is missing or gone below a language is answered in that language, on every host that can", async (t) => {
  const paths = ["404.html", "ar/404.html", "pt-br/404.html", "ar/index.html", "en/index.html"];
  const files = paths.map((path) => ({ path, content: `<h1>${path}</h1>` }));
  const redirects: Redirect[] = [
    { from: "/shop/", to: null, status: "gone" },
    { from: "/ar/old/party/", to: null, status: "gone" },
    { from: "/ar/old/*", to: "/ar/", status: "permanent" },
  ];
  const missingFolders = ["/ar/", "/pt-br/"];
  const published = { site: makeSite(), files, redirects, missingFolders };
  const interpreters: Record<string, Interpreter> = await interpretHosts(t, published);
  const expected = {
    "/nothing/": "404.html",
    "/arabic/": "404.html",
    "/shop/": "404.html",
    "/ar/nothing": "ar/404.html",
    "/ar/no/thing/": "ar/404.html",
    "/ar/index.html/": "ar/404.html",
    "/ar/old/party/": "ar/404.html",
    "/ar/no%2fthing": "ar/404.html",
    "/pt-br/nothing/": "pt-br/404.html",
  };
  for (const { name, missing } of hosts) {
    const knows = missing === "the page of that language";
    for (const [path, page] of Object.entries(expected))
      if (!(path.includes("%2f") && name !== "nginx") && !(name === "plain" && path.includes("old")))
        assert.equal(
          await findShown(path, interpreters[name] as Interpreter),
          knows ? page : "404.html",
          `${path} on ${name}`,
        );
  }
});

test("each language has a page for what is missing, in which the original is shown where it is not translated", () => {
  const folder = writeTwoLanguages({ "content/en/404.md": "# Nothing here\n\nGo on.\n" });
  const { read, stderr } = buildFolder(folder, "--host", "netlify");
  assert.equal(stderr, "");
  assert.match(read("_redirects") ?? "", /^\/es\/\* \/es\/404\.html 404\n$/m);
  assert.match(read("es/404.html") ?? "", /<html lang="es"[\s\S]*<h1[^>]* lang="en"[^>]*>Nothing here/);
});
