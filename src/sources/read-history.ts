import { addTo } from "../problems/add-to.ts";
import { isShallow, logDays, readRefusal, runGit, runGitForBytes } from "./run-git.ts";

/** A version of a file that git has. */
export interface Version {
  blob: string;
  /** The day of its commit, `YYYY-MM-DD`, in the site's time zone. */
  day: string;
}

/** What git knows of the files of a folder. */
export interface History {
  /** The versions of each file by its path below the folder, the newest first, under whatever names it had. */
  versions: Map<string, Version[]>;
  /** The texts of versions, in one call. */
  read(versions: Version[]): Promise<Map<Version, string>>;
}

/** Reads the history of a folder, in one call; without one, or with a part of it only, the reason in a sentence. */
export async function readHistory(dir: string, timezone: string): Promise<History | { missing: string }> {
  try {
    if (await isShallow(dir, timezone))
      return { missing: "Git has only a part of the history here (a shallow clone)." };
    const changes = ["--raw", "-M", "--no-abbrev", "-z", "--relative", "--", "."];
    const versions = parseLog(await runGit(dir, timezone, ["log", ...logDays, ...changes]));
    return { versions, read: (wanted) => readBlobs(dir, wanted) };
  } catch (error) {
    const refusal = readRefusal(error);
    if (refusal === null) return { missing: "There is no history of git here." };
    return { missing: `Git does not tell the history: “${refusal}”.` };
  }
}

/** What `git cat-file --batch` answers: a line with the length of each text in bytes, then the text. */
async function readBlobs(dir: string, wanted: Version[]): Promise<Map<Version, string>> {
  const texts = new Map<Version, string>();
  if (wanted.length === 0) return texts;
  const input = wanted.map(({ blob }) => `${blob}\n`).join("");
  const bytes = await runGitForBytes(dir, ["cat-file", "--batch"], input);
  let at = 0;
  for (const version of wanted) {
    const feed = bytes.indexOf(0x0a, at);
    const size = / blob (\d+)$/.exec(bytes.toString("latin1", at, feed))?.[1];
    at = feed + 1;
    if (size === undefined) continue;
    texts.set(version, bytes.toString("utf8", at, at + Number(size)));
    at += Number(size) + 1;
  }
  return texts;
}

/** Reads `git log --raw -z`: a commit's day, then for each file what was done to it, its name, and for a renamed one its new name. */
function parseLog(log: string): Map<string, Version[]> {
  const versions = new Map<string, Version[]>();
  /** Today's name of a file by the one that it had. */
  const names = new Map<string, string>();
  const parts = log.split("\0").map((part) => part.replace(/^\n+/, ""));
  let day = "";
  for (let at = 0; at < parts.length; at++) {
    const part = parts[at] as string;
    if (/^\d{4}-\d\d-\d\d$/.test(part)) day = part;
    const change = /^:\d+ \d+ \w+ (\w+) ([A-Z])\d*$/.exec(part);
    if (!change) continue;
    const [, blob = "", kind] = change;
    const old = (parts[++at] as string).normalize("NFC");
    const path = kind === "R" || kind === "C" ? (parts[++at] as string).normalize("NFC") : old;
    const name = names.get(path) ?? path;
    if (kind === "R") names.set(old, name);
    if (kind === "D") continue;
    addTo(versions, name, { blob, day });
  }
  return versions;
}
