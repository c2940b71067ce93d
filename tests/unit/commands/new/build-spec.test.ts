import assert from "node:assert/strict";
import { test } from "node:test";
import { buildSpec, type Installed } from "../../../../src/commands/new/build-spec.ts";

/** What a site depends on, whose program is in a folder of /home/u and was noted there so. */
function spec(spec: string | null, resolved: string | null = null): string {
  const by: Installed["by"] = { folder: "/home/u/cache", spec, resolved };
  return buildSpec({ version: "1.2.3", folder: "/home/u/cache/node_modules/waymark", by });
}

const commit = "0123456789abcdef0123456789abcdef01234567";

test("where nobody noted it (a checkout, a package of all users, one that was unpacked by hand) it is a folder", () => {
  assert.equal(
    buildSpec({ version: "1.2.3", folder: "/home/u/way mark", by: null }),
    "file:/home/u/way mark",
  );
});

test("a file is named by its whole path, whatever letters are in it", () => {
  assert.equal(spec("file:../waymark-1.2.3.tgz"), "file:/home/u/waymark-1.2.3.tgz");
  assert.equal(spec("../waymark-1.2.3.tgz"), "file:/home/u/waymark-1.2.3.tgz");
  assert.equal(spec(null, "file:../../tmp/w.tgz"), "file:/home/tmp/w.tgz");
  assert.equal(spec("file:../a b/ü #1 100%.tgz"), "file:/home/u/a b/ü #1 100%.tgz");
});

test("a git address keeps the commit that was installed", () => {
  const git = `git+ssh://git@example.org/waymark.git#${commit}`;
  assert.equal(
    spec("git+https://example.org/waymark.git#v1", git),
    `git+https://example.org/waymark.git#${commit}`,
  );
  assert.equal(spec("github:someone/waymark", git), `github:someone/waymark#${commit}`);
  assert.equal(spec("someone/waymark", git), `someone/waymark#${commit}`);
  assert.equal(spec(null, git), git);
});

test("what came from a registry is an exact version, and from elsewhere on the web its address", () => {
  const tarball = "https://registry.example/waymark/-/waymark-1.2.3.tgz";
  for (const said of ["^1.0.0", "latest", "1.2.3", "npm:waymark@1"])
    assert.equal(spec(said, tarball), "1.2.3");
  assert.equal(spec(null, tarball), "1.2.3");
  assert.equal(spec(null), "1.2.3");
  assert.equal(spec("https://files.example/w.tgz"), "https://files.example/w.tgz");
  assert.equal(spec(null, "https://files.example/w.tgz"), "https://files.example/w.tgz");
});
