import assert from "node:assert/strict";
import { copyFileSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import sharp from "sharp";
import { clubPages } from "./club-site.ts";
import { commitAt } from "./commit-at.ts";
import { readTree, writeTree } from "./file-tree.ts";
import { findSiteProblems } from "./find-site-problems.ts";
import { makeFolder, runWaymark } from "./run-waymark.ts";
import { git } from "./workflows/git.ts";

const day = "2026-03-01";

const pages = {
  ...clubPages,
  "site.yaml": `# What the whole site says of itself.
title: Club
url: https://club.example

# The links at the top.
navigation:
  - title: About us # the neighbours
    link: /en/about/
  - title: Fees
    link: /en/fees/
`,
  "redirects.yaml": "# Old addresses.\n- {from: /costs/, to: /en/fees/} # flyer\n",
  "en/index.md":
    "# Club\n\n![A long table](table.png)\n\n[About](about.md), [fees](fees.md), [parties](parties/index.md).\n",
  "en/about.md":
    "---\r\ntitle: About us\r\n---\r\n\r\nWe meet at the the library.\r\n\r\n::: list people\r\n:::\r\n\r\n::: list events\r\n:::\r\n\r\n::: resources\r\n:::\r\n",
  "data/people.yaml": "# By their names.\n- name: Ann Lee\n  role: Chair # until May\n- name: Bo Diaz\n",
  "data/events.yaml": "- title: Spring walk\n  day: 2026-03-20\n  place: The park\n",
  "data/resources.yaml":
    "- {title: Rules, about: What is asked of guests., link: /en/rules.pdf, group: For guests}\n",
};

/** What somebody at the files does to them. */
interface Hands {
  edit(path: string, from: string, to: string): void;
  write(path: string, text: string): void;
  append(path: string, text: string): void;
  move(from: string, to: string): void;
  copy(from: string, to: string): void;
  remove(path: string): void;
}

/** A published site in a repository, on which the same change is made by a command and by hand. */
export async function openStaffSite() {
  const folder = makeFolder();
  const content = (path: string) => join(folder, "content", path);
  writeTree(join(folder, "content"), pages);
  const draw = (background: string) =>
    sharp({ create: { width: 600, height: 300, channels: 3, background } })
      .png()
      .toBuffer();
  writeFileSync(content("en/table.png"), await draw("#864"));
  writeFileSync(join(folder, "new.png"), await draw("#486"));
  writeFileSync(join(folder, ".gitignore"), ".cache\n");
  assert.equal(runWaymark(["remember", "--date", day], folder).status, 0);
  commitAt(folder, "2026-02-01");

  const hands: Hands = {
    edit: (path, from, to) => {
      const text = readFileSync(content(path), "utf8");
      assert.ok(text.includes(from), `${path} has ${from}`);
      writeFileSync(
        content(path),
        text.replace(from, () => to),
      );
    },
    write: (path, text) => {
      mkdirSync(dirname(content(path)), { recursive: true });
      writeFileSync(content(path), text);
    },
    append: (path, text) => writeFileSync(content(path), readFileSync(content(path), "utf8") + text),
    move: (from, to) => renameSync(content(from), content(to)),
    copy: (from, to) => copyFileSync(join(folder, from), content(to)),
    remove: (path) => rmSync(content(path)),
  };

  /** The lines that differ from the last commit, without those of files that moved as they were. */
  const listChanged = () => {
    git(folder, "add", "-A");
    return git(folder, "diff", "--cached", "-M30%", "--unified=0")
      .split("\n")
      .filter((line) => /^[-+](?![-+]{2} )|^rename|^Binary/.test(line))
      .map((line) => line.trimEnd());
  };
  const reset = () => git(folder, "reset", "--quiet", "--hard", "HEAD");

  /** The command and the hands have to leave the same files, with these lines changed, and nothing for the checks to find. Gives what the command said. */
  const change = async (args: string[], byHand: (hands: Hands) => void, lines: string[]): Promise<string> => {
    reset();
    byHand(hands);
    assert.deepEqual(listChanged(), lines, "by hand");
    const files = readTree(join(folder, "content"));
    reset();
    const { status, stdout, stderr } = runWaymark([...args, "--date", day], folder);
    assert.equal(`${status} ${stderr}`, "0 ", stdout);
    assert.deepEqual(listChanged(), lines, "by command");
    assert.deepEqual(readTree(join(folder, "content")), files);
    assert.deepEqual(await check(folder), []);
    return stdout;
  };
  return { folder, change };
}

// The typing error that one of the changes is about, and links to a page that is away for a while.
const expected = ["word-twice", "link-dated"];

/** What else the checks find. */
async function check(folder: string): Promise<string[]> {
  const before = process.cwd();
  process.chdir(folder);
  try {
    return (await findSiteProblems({ date: day }))
      .filter(({ rule }) => !expected.includes(rule))
      .map(({ file, line, message }) => `${file}:${line} ${message}`);
  } finally {
    process.chdir(before);
  }
}
