import assert from "node:assert/strict";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { after, before, test } from "node:test";
import type { SiteFacts } from "../../../src/checks/rule.ts";
import { checkOutside } from "../../../src/commands/check-outside.ts";
import { renderBody } from "../../../src/markdown/render-body.ts";
import { makeContent, makePage } from "../../support/make-page.ts";
import { makeSite } from "../../support/make-site.ts";
import { makeFolder } from "../../support/run-waymark.ts";

let title = "Guide for hosts";
let asked = 0;
const server = createServer((_, response) => {
  asked++;
  response.writeHead(200, { "content-type": "text/html" }).end(`<title>${title}</title>`);
});
before(() => new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve)));
after(() => {
  server.closeAllConnections();
  server.close();
});

/** What is told of a page that links to the server, on a site in a folder that remembers what it was told before. */
async function look(workingDir: string, days: number): Promise<string[]> {
  const { port } = server.address() as AddressInfo;
  const site = makeSite({ workingDir });
  const page = makePage({ url: "/a/", text: `[guide](http://127.0.0.1:${port}/guide)` });
  const facts = { site, content: makeContent([page]), bodies: new Map([[page.id, renderBody(page, site)]]) };
  const problems = await checkOutside(facts as unknown as SiteFacts, days, { tell: () => {}, end: () => {} });
  return problems.map(({ rule }) => rule);
}

test("a page that has another title than at the last look is told, each address asked once a look", async () => {
  const folder = makeFolder();
  assert.deepEqual(await look(folder, 0), []);
  assert.equal(asked, 1);
  title = "Casino online";
  assert.deepEqual(await look(folder, 7), [], "who answered within a week is not asked");
  assert.deepEqual(await look(folder, 0), ["outside-link-changed"]);
  assert.equal(asked, 2);
  assert.deepEqual(await look(folder, 7), ["outside-link-changed"], "told again without asking");
  assert.equal(asked, 2);
});
