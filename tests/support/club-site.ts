import assert from "node:assert/strict";
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readTree, writeTree } from "./file-tree.ts";
import { attribute, readPage } from "./read-page.ts";
import { makeFolder, runWaymark } from "./run-waymark.ts";

/** What the site says, by path in its content folder. */
export const clubPages = {
  "site.yaml": "title: Club\n",
  "redirects.yaml": "# Old addresses.\n",
  "en/index.md": "# Club\n\n[About](about.md), [fees](fees.md), [parties](parties/index.md).\n",
  "en/about.md":
    "---\ntitle: About us\n---\n\n## Who we are\n\nNeighbours.\n\n## Where we meet\n\nAt the library.\n",
  "en/fees.md":
    "---\ntitle: Fees\n---\n\n## For families\n\nHalf.\n\n## For students\n\nNothing. [The rules](rules.pdf).\n",
  "en/rules.pdf": "%PDF-1.4",
  "en/parties/index.md": "---\ntitle: Parties\n---\n\n[Summer](summer.md), [winter](winter.md).\n",
  "en/parties/summer.md": "---\ntitle: Summer party\n---\n\n## Bring a cake\n\nPlease.\n",
  "en/parties/winter.md": "---\ntitle: Winter party\n---\n\nPunch.\n",
};

/** Publishes a small site once, which remembers its addresses; gives what opens a copy of it for a test to change. */
export function publishClub(): () => Club {
  const folder = makeFolder();
  writeTree(join(folder, "content"), clubPages);
  const { status, stdout, stderr } = runWaymark(["remember"], folder);
  assert.equal(`${status} ${stdout}${stderr}`, "0 13 new lines in content/addresses.txt.\n");
  const published = readTree(join(folder, "content"));
  return () => openClub(published);
}

/** The published site in a folder of its own, with what a test does to it. */
export type Club = ReturnType<typeof openClub>;

function openClub(published: Record<string, string>) {
  const folder = makeFolder();
  const content = (path: string) => join(folder, "content", path);
  writeTree(join(folder, "content"), published);
  const edit = (path: string, change: (text: string) => string) =>
    writeFileSync(content(path), change(readFileSync(content(path), "utf8")));
  let report = "";
  const build = (...args: string[]) => {
    const run = runWaymark(["build", "--date", "2026-03-01", ...args], folder);
    report = run.stderr;
    return run;
  };
  return {
    folder,
    edit,
    build,
    write: (path: string, text: string) => writeTree(join(folder, "content"), { [path]: text }),
    move: (from: string, to: string) => renameSync(content(from), content(to)),
    remove: (path: string) => rmSync(content(path)),
    /** Lets the links of the first page lead elsewhere. */
    relink: (from: string, to: string) => edit("en/index.md", (text) => text.replace(from, to)),
    /** The build has to stop with these problems and nothing else. */
    stopsWith(...problems: string[]) {
      const { status, stderr } = build();
      const count = problems.length === 1 ? "1 error in 1 file" : `${problems.length} errors in 1 file`;
      assert.equal(
        stderr,
        `${problems.join("\n")}\n${count}.\nNothing was written; the site is as it was.\n`,
      );
      assert.equal(status, 1);
      assert.ok(!existsSync(join(folder, "_site")));
    },
    /** The line that the last report told to write. */
    told: () => /^ *│ Write: {2}(.*)$/m.exec(report)?.[1] as string,
    /** Makes the repair that the last report proposes at its first line. */
    mend() {
      const [place = ""] = /^\S+:\d+/.exec(report) ?? [];
      assert.equal(runWaymark(["fix", place, "--date", "2026-03-01"], folder).status, 0);
    },
    passes() {
      const { status, stderr } = build();
      assert.equal(stderr, "");
      assert.equal(status, 0);
    },
    /** Where the page at an old address forwards to on a plain host. */
    forwards: (address: string) => {
      const refresh = readPage(join(folder, "_site"), address)
        .elements("meta")
        .find((element) => attribute(element, "http-equiv") === "refresh");
      return refresh ? attribute(refresh, "content")?.replace("0; url=", "") : null;
    },
    ids: (address: string) =>
      readPage(join(folder, "_site"), address)
        .elements()
        .map((element) => attribute(element, "id")),
  };
}

/** Adds a line at the top of a page's settings. */
export const addSetting = (club: Club, file: string, line: string) =>
  club.edit(file, (text) => text.replace(/^---\n/, `---\n${line}\n`));
/** Adds a line to the list of redirects. */
export const addRedirect = (club: Club, line: string) =>
  club.edit("redirects.yaml", (text) => `${text}${line}\n`);
