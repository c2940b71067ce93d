import assert from "node:assert/strict";
import { posix } from "node:path";
import { test } from "node:test";
import { folderOf, joinPath, relativePath } from "../../../src/site/paths.ts";
import { showPath } from "../../../src/site/show-path.ts";

const folders = ["/", "/en", "/en/about", "/en/a b/ü"];
const ways = ["x.md", "./x.md", "../x.md", "a/../b/", "../../../x", "a//b", "x/", "x/y/z.pdf"];

test("paths are joined as Node joins them", () => {
  for (const folder of folders)
    for (const way of ways) {
      assert.equal(joinPath(folder, way), posix.join(folder, way), `${folder} ${way}`);
      // A way out of the input folder stays one.
      const inside = folder.slice(1);
      if (inside) assert.equal(joinPath(inside, way), posix.join(inside, way), `${inside} ${way}`);
    }
  assert.equal(joinPath("", "../x.md"), "../x.md");
});

test("the way from a folder to a file is found as Node finds it", () => {
  for (const folder of folders)
    for (const file of ["/x.md", "/en/x.md", "/en/about/x.md", "/de/x/y.md", "/en/a b/x.md"])
      assert.equal(relativePath(folder, file), posix.relative(folder, file), `${folder} ${file}`);
});

test("the folder of a page is told by its file and by its address", () => {
  assert.deepEqual(["en/a.md", "a.md", "/en/about/", "/about/", "/404.html"].map(folderOf), [
    "en",
    "",
    "/en",
    "",
    "",
  ]);
});

test("staff are shown paths from the working folder, on every system", () => {
  assert.equal(showPath("/home/ann/site/content/a.md", "/home/ann/site"), "content/a.md");
  assert.equal(showPath("/home/ann/other/a.md", "/home/ann/site"), "../other/a.md");
  assert.equal(showPath("C:\\site\\content\\a.md", "C:\\site"), "content/a.md");
  assert.equal(showPath("/site/a\\b.md", "/site"), "a\\b.md");
});
