import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, realpathSync, symlinkSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { beforeEach, describe, test } from "node:test";
import { prepareOutput } from "../../../src/output/open-output.ts";
import { OutputError } from "../../../src/output/output-error.ts";
import type { OutputFile } from "../../../src/output/output-file.ts";
import { writeOutput } from "../../../src/output/write-output.ts";
import { readTree, writeTree } from "../../support/file-tree.ts";
import { makeFolder } from "../../support/run-waymark.ts";

const marker =
  "Waymark made this folder and replaces all of it at each build. Keep nothing of your own in here.\n";
const base = realpathSync(makeFolder());
let count = 0;
let root: string;
let output: string;

function makeSite() {
  root = join(base, String(count++));
  output = join(root, "_site");
  writeTree(root, { "content/index.md": "# Home\n", "assets/styles/site.css": "" });
}

describe("writeOutput", () => {
  beforeEach(makeSite);

  test("writes texts, bytes and copies, and marks the folder", async () => {
    writeTree(root, { "content/logo.svg": "<svg/>" });
    await write([
      { path: "index.html", content: "<p>Home" },
      { path: "en/about/index.html", content: new TextEncoder().encode("<p>About") },
      { path: "en/logo.svg", content: { copyFrom: join(root, "content/logo.svg") } },
    ]);
    assert.deepEqual(readTree(output), {
      ".waymark": marker,
      "index.html": "<p>Home",
      "en/about/index.html": "<p>About",
      "en/logo.svg": "<svg/>",
    });
    assert.deepEqual(neighbours(), []);
  });

  test("takes files one after the other while they are made", async () => {
    async function* make(): AsyncGenerator<OutputFile> {
      yield { path: "a.txt", content: "a" };
      await Promise.resolve();
      yield { path: "b.txt", content: "b" };
    }
    await write(make());
    assert.deepEqual(readTree(output), { ".waymark": marker, "a.txt": "a", "b.txt": "b" });
  });

  test("lets a page vanish that is not made any more", async () => {
    await write([page("old/index.html"), page("index.html")]);
    await write([page("index.html")]);
    assert.deepEqual(Object.keys(readTree(output)).sort(), [".waymark", "index.html"]);
    assert.deepEqual(neighbours(), []);
  });

  test("takes an empty folder", async () => {
    mkdirSync(output);
    await write([page("index.html")]);
    assert.equal(readTree(output)["index.html"], "index.html");
  });

  test("makes the folders that lead to the output folder", async () => {
    output = join(root, "public/www/site");
    await write([page("index.html")]);
    assert.equal(readTree(output)["index.html"], "index.html");
  });

  test("writes into the folder that a symbolic link leads to, and leaves the link", async () => {
    mkdirSync(join(root, "elsewhere"));
    symlinkSync(join(root, "elsewhere"), output);
    await write([page("index.html")]);
    assert.equal(readTree(join(root, "elsewhere"))["index.html"], "index.html");
  });

  test("leaves the last output as it was when making the files fails", async () => {
    await write([page("index.html")]);
    const before = readTree(output);
    function* fail(): Generator<OutputFile> {
      yield { path: "index.html", content: "half a site" };
      throw new Error("the layout is broken");
    }
    await assert.rejects(write(fail()), { message: "the layout is broken" });
    assert.deepEqual(readTree(output), before);
    assert.deepEqual(neighbours(), []);
  });

  test("leaves the last output as it was when a file to copy is missing", async () => {
    await write([page("index.html")]);
    await rejects(
      write([{ path: "a.pdf", content: { copyFrom: join(root, "content/none.pdf") } }]),
      "a.pdf could not be written: a file or folder that it needs is gone.",
    );
    assert.deepEqual(Object.keys(readTree(output)).sort(), [".waymark", "index.html"]);
  });

  test("gives one whole site when two builds run at once", async () => {
    const make = (mark: string) =>
      Array.from({ length: 50 }, (_, i) => ({ path: `p${i}/index.html`, content: mark }));
    await Promise.all(["a", "b", "c"].map((mark) => write(make(mark))));
    const { ".waymark": _, ...pages } = readTree(output);
    assert.equal(Object.keys(pages).length, 50);
    assert.equal(new Set(Object.values(pages)).size, 1);
    assert.deepEqual(neighbours(), []);
  });
});

describe("writeOutput refuses", () => {
  beforeEach(makeSite);

  test("a folder with somebody's files, and leaves them alone", async () => {
    writeTree(output, { "thesis.odt": "years of work", "zebra.txt": "" });
    await rejects(
      write([page("index.html")]),
      `The output folder ${output} holds files that Waymark did not make (such as thesis.odt), so it was left alone. ` +
        "Name a new or an empty folder with --output.",
    );
    assert.deepEqual(readTree(output), { "thesis.odt": "years of work", "zebra.txt": "" });
    assert.deepEqual(neighbours(), []);
  });

  test("a folder that somebody filled while the site was made", async () => {
    function* make(): Generator<OutputFile> {
      yield page("index.html");
      writeTree(output, { "thesis.odt": "years of work" });
    }
    await rejects(
      write(make()),
      `The output folder ${output} holds files that Waymark did not make (such as thesis.odt), so it was left alone. ` +
        "Name a new or an empty folder with --output.",
    );
    assert.deepEqual(readTree(output), { "thesis.odt": "years of work" });
  });

  test("a git repository, even with the marker in it", async () => {
    writeTree(output, { ".waymark": marker, ".git/HEAD": "ref: refs/heads/main\n" });
    await rejects(
      write([page("index.html")]),
      `The output folder ${output} is a git repository, which a build would delete. Name another one with --output.`,
    );
  });

  test("a file in place of the folder", async () => {
    writeFileSync(output, "");
    await rejects(
      write([page("index.html")]),
      `The output folder ${output} is a file. Name a folder with --output.`,
    );
  });

  test("a mount point", { skip: process.platform !== "linux" }, async () => {
    output = "/proc";
    await rejects(
      write([page("index.html")]),
      "The output folder /proc is where another disk is mounted, and such a folder can't be replaced. " +
        "Name a folder inside it with --output.",
    );
  });

  test("the root of the disk", async () => {
    output = "/";
    await rejects(
      write([page("index.html")]),
      "The output folder / is the root of the disk. Name another one with --output.",
    );
  });

  test("the content folder itself, a folder inside it and one around it", async () => {
    for (const [place, fault] of [
      ["content", "is also the content folder"],
      ["content/_site", `is inside the content folder ${root}/content`],
      ["", `holds the content folder ${root}/content`],
    ] as const) {
      output = join(root, place);
      await rejects(
        write([page("index.html")]),
        `The output folder ${output} ${fault}. The two must lie apart: name another one with --output.`,
      );
    }
  });

  test("a link into the content folder", async () => {
    symlinkSync(join(root, "content/new"), output);
    await rejects(
      write([page("index.html")]),
      `The output folder ${output} is inside the content folder ${root}/content. The two must lie apart: name another one with --output.`,
    );
  });

  test("a folder inside the assets", async () => {
    output = join(root, "assets/site");
    await rejects(
      write([page("index.html")]),
      `The output folder ${output} is inside the assets folder ${root}/assets. The two must lie apart: name another one with --output.`,
    );
  });

  test("the folder that one works in", async () => {
    mkdirSync(output);
    await rejects(
      writeOutput(output, [], { ...folders(), workingDir: output }),
      `The output folder ${output} holds the folder that you work in. Name another one with --output.`,
    );
  });

  test("a path below a file", async () => {
    writeFileSync(output, "");
    output = join(output, "site");
    await rejects(
      write([page("index.html")]),
      `The output folder ${output} can't be written: a part of its path is no folder, but a file or a link that leads nowhere.`,
    );
  });
});

describe("after a crash", () => {
  beforeEach(makeSite);

  test("brings back the last output when it was moved aside and the new one had not taken its place", async () => {
    await write([page("index.html")]);
    crash(`
      fs.renameSync(output, aside);
      process.kill(process.pid, "SIGKILL");
    `);
    assert.deepEqual(readTree(output), {});
    await prepareOutput(output, folders());
    assert.deepEqual(Object.keys(readTree(output)).sort(), [".waymark", "index.html"]);
    assert.deepEqual(neighbours(), []);
  });

  test("removes the last output when the new one is in place", async () => {
    await write([page("new.html")]);
    writeTree(join(root, "._site-unrelated"), { "a.txt": "" });
    writeTree(join(root, ".waymark-_site.last"), { ".waymark": marker, "old.html": "" });
    await prepareOutput(output, folders());
    assert.deepEqual(Object.keys(readTree(output)).sort(), [".waymark", "new.html"]);
    assert.deepEqual(neighbours(), ["._site-unrelated"]);
  });

  test("removes the half-made site of a dead process and leaves that of a living one", async () => {
    writeTree(join(root, `.waymark-_site-${deadPid()}-0a1b2c3d`), { "index.html": "half" });
    writeTree(join(root, `.waymark-_site-${process.ppid}-0a1b2c3d`), { "index.html": "half" });
    await write([page("index.html")]);
    assert.deepEqual(neighbours(), [`.waymark-_site-${process.ppid}-0a1b2c3d`]);
  });

  test("takes over the lock of a dead process", async () => {
    writeFileSync(join(root, ".waymark-_site.lock"), `${deadPid()} ${hostname()} 1`);
    await write([page("index.html")]);
    assert.equal(readTree(output)["index.html"], "index.html");
    assert.deepEqual(neighbours(), []);
  });
});

function page(path: string): OutputFile {
  return { path, content: path };
}

function folders() {
  return { inputDir: join(root, "content"), assetsDirs: [join(root, "assets")], workingDir: root };
}

function write(files: Iterable<OutputFile> | AsyncIterable<OutputFile>): Promise<void> {
  return writeOutput(output, files, folders());
}

/** What stands beside the output folder without belonging there. */
function neighbours(): string[] {
  return readdirSync(root).filter((name) => name.startsWith("."));
}

function deadPid(): number {
  return spawnSync(process.execPath, ["-e", ""]).pid;
}

/** Runs code in a process that takes the lock and is then killed by that code. */
function crash(code: string): void {
  const prelude = `
    const fs = require("node:fs");
    const [output, aside, lock] = process.argv.slice(1);
    fs.writeFileSync(lock, process.pid + " " + require("node:os").hostname() + " 1");
  `;
  const paths = [output, join(root, ".waymark-_site.last"), join(root, ".waymark-_site.lock")];
  const { signal } = spawnSync(process.execPath, ["-e", prelude + code, ...paths]);
  assert.equal(signal, "SIGKILL");
  assert.ok(readFileSync(paths[2] as string, "utf8"));
}

async function rejects(promise: Promise<unknown>, message: string): Promise<void> {
  await assert.rejects(promise, (error) => {
    assert.ok(error instanceof OutputError, String(error));
    assert.equal(error.message, message);
    return true;
  });
}
