import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { before, test } from "node:test";
import { attribute, readPage } from "../support/read-page.ts";
import { makeFolder, runWaymark } from "../support/run-waymark.ts";

const folder = makeFolder("tests/fixtures/harbour");
const under = join(folder, "under");
const disk = join(folder, "disk");

before(() => {
  const run = (...args: string[]) =>
    assert.equal(runWaymark(["build", "--date", "2026-03-01", ...args], folder).status, 0);
  run("--output", "under", "--path-prefix", "/museum/");
  run("--output", "disk", "--relative");
});

/** Every address on every page of a built site, with the page that it stands on. */
function addresses(output: string): { url: string; page: string }[] {
  const files = (readdirSync(output, { recursive: true }) as string[]).filter((name) =>
    name.endsWith(".html"),
  );
  return files.flatMap((page) =>
    readPage(output, page)
      .elements()
      .flatMap((element) => ["href", "src"].map((name) => attribute(element, name)))
      .filter((url) => url !== null)
      .map((url) => ({ url, page })),
  );
}

const isInside = (url: string) => !/^(?:[a-z]+:|#)/.test(url);

test("under a prefix every address of the site begins with it and leads to a file", () => {
  const inside = addresses(under).filter(({ url }) => isInside(url));
  assert.ok(inside.length > 50);
  for (const { url, page } of inside) {
    assert.ok(url.startsWith("/museum/"), `${url} on ${page}`);
    const path = decodeURIComponent(url.slice(8).replace(/[?#].*$/, ""));
    assert.ok(
      existsSync(join(under, path.endsWith("/") || path === "" ? `${path}index.html` : path)),
      `${url} on ${page}`,
    );
  }
});

test("for the disk every address is relative and leads to a file", () => {
  const inside = addresses(disk).filter(({ url }) => isInside(url));
  assert.ok(inside.length > 50);
  for (const { url, page } of inside) {
    assert.match(url, /^\.\.?\//, `${url} on ${page}`);
    const path = decodeURIComponent(url.replace(/[?#].*$/, ""));
    assert.ok(existsSync(join(disk, page, "..", path)), `${url} on ${page}`);
  }
});

test("a style sheet finds its files wherever the site lies", () => {
  const style = (readdirSync(join(disk, "assets")) as string[]).find((name) =>
    name.endsWith(".css"),
  ) as string;
  assert.doesNotMatch(readFileSync(join(disk, "assets", style), "utf8"), /url\(["']?\//);
});
