import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { FilePlan } from "../../../src/output/file-plan.ts";

describe("FilePlan", () => {
  test("names each folder once, outer ones first", () => {
    const plan = new FilePlan();
    assert.deepEqual(plan.add({ path: "en/a/index.html", content: "" }), ["en", "en/a"]);
    assert.deepEqual(plan.add({ path: "en/b/index.html", content: "" }), ["en/b"]);
    assert.deepEqual(plan.add({ path: "index.html", content: "" }), []);
  });

  test("refuses every path that is not inside the output folder", () => {
    const paths = ["../a", "a/../b", "/etc/passwd", "a//b", "./a", "a/", "", "a\\b", "C:/a", "a\0b", ".."];
    for (const path of paths) {
      assert.throws(() => new FilePlan().add({ path, content: "", source: "content/en/about.md" }), {
        name: "OutputError",
        message:
          `content/en/about.md would be written to "${path}", which is not a path inside the output folder. ` +
          "Give it another address.",
      });
    }
  });

  test("takes names that only look like a way out", () => {
    const plan = new FilePlan();
    const paths = ["..a", "a..", "a/...", ".well-known/security.txt"];
    assert.deepEqual(
      paths.map((path) => plan.add({ path, content: "" })),
      [[], [], ["a"], [".well-known"]],
    );
  });

  test("names both files that want one path", () => {
    const plan = new FilePlan();
    plan.add({ path: "about/index.html", content: "", source: "content/about.md" });
    assert.throws(
      () => plan.add({ path: "about/index.html", content: { copyFrom: "/c/about/index.html" } }),
      {
        message:
          "content/about.md and /c/about/index.html would both be written to about/index.html. Give one another address.",
      },
    );
  });

  test("refuses a file where a folder is, and a folder where a file is", () => {
    const plan = new FilePlan();
    plan.add({ path: "a/index.html", content: "", source: "content/a.md" });
    plan.add({ path: "b", content: "", source: "content/b" });
    assert.throws(() => plan.add({ path: "a", content: "", source: "content/a" }), {
      message:
        "content/a.md would be written to a/index.html and content/a to a, which can't stand beside each other on every disk. " +
        "Give one another address.",
    });
    assert.throws(() => plan.add({ path: "b/index.html", content: "", source: "content/b.md" }), {
      message:
        "content/b would be written to b and content/b.md to b/index.html, which can't stand beside each other on every disk. " +
        "Give one another address.",
    });
  });

  test("refuses names that many disks take as equal", () => {
    for (const [first, second] of [
      ["About.html", "about.html"],
      ["Team/a.html", "team/b.html"],
      ["caf\u00e9.html", "cafe\u0301.html"],
    ] as const) {
      const plan = new FilePlan();
      plan.add({ path: first, content: "", source: "A" });
      assert.throws(() => plan.add({ path: second, content: "", source: "B" }), {
        message:
          `A would be written to ${first} and B to ${second}, which can't stand beside each other on every disk. ` +
          "Give one another address.",
      });
    }
  });

  test("keeps the marker's path for itself", () => {
    assert.throws(() => new FilePlan().add({ path: ".waymark", content: "", source: "content/.waymark" }), {
      message:
        "Waymark itself and content/.waymark would both be written to .waymark. Give one another address.",
    });
  });
});
