#!/usr/bin/env node
// Says whether a build differs from what is published, so that a publication which changes nothing is left out.
//
//   node .github/scripts/manifest-changed.mjs _site/manifest.json --against FILE_OR_ADDRESS [--against …]
//
// The build is unchanged only if it equals each of the named manifests; one that can't be read counts as different, since
// publishing once too often does no harm. In a workflow the answer is the output `changed`, and a line of the summary.
import { appendFile, readFile } from "node:fs/promises";
import { parseArgs } from "node:util";

const most = 10;
const patience = 20_000;

const { values, positionals } = parseArgs({
  options: { against: { type: "string", multiple: true } },
  allowPositionals: true,
});
const [built] = positionals;
if (!built || !values.against) {
  console.error("Usage: manifest-changed.mjs MANIFEST --against FILE_OR_ADDRESS");
  process.exit(2);
}

const now = parse(await readFile(built, "utf8"), built);
const answers = await Promise.all(values.against.map((place) => compare(place)));
const changed = answers.some((answer) => answer !== null);
const text = changed
  ? `To be published. ${[...new Set(answers.filter((answer) => answer !== null))].join(" ")}\n`
  : "Nothing to publish: the site is up to date, file by file.\n";
process.stdout.write(text);
if (process.env.GITHUB_OUTPUT) await appendFile(process.env.GITHUB_OUTPUT, `changed=${changed}\n`);
if (process.env.GITHUB_STEP_SUMMARY) await appendFile(process.env.GITHUB_STEP_SUMMARY, text);

/** What differs from a published manifest, in a sentence; `null` where nothing does. */
async function compare(place) {
  let published;
  try {
    published = parse(await read(place), place);
  } catch (error) {
    if (error.code === "ENOENT") return "There is no record of the last publication.";
    return `What was published last can't be read (${error.message}).`;
  }
  const paths = [...new Set([...now.keys(), ...published.keys()])].sort();
  const different = paths.filter((path) => now.get(path) !== published.get(path));
  if (different.length === 0) return null;
  const rest = different.length - most;
  const named = `${different.slice(0, most).join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`;
  return `${different.length === 1 ? "1 file is" : `${different.length} files are`} different: ${named}.`;
}

async function read(place) {
  if (!/^https?:/.test(place)) return readFile(place, "utf8");
  // A query of its own, so that no cache on the way answers with an older publication.
  const answer = await fetch(`${place}?${Date.now()}`, {
    headers: { "cache-control": "no-cache" },
    signal: AbortSignal.timeout(patience),
  });
  if (!answer.ok) throw new Error(`${place} answers ${answer.status}`);
  return answer.text();
}

/** Digests by path. */
function parse(text, place) {
  const { version, files } = JSON.parse(text);
  if (version !== 1 || !Array.isArray(files)) throw new Error(`${place} is no manifest`);
  return new Map(files.map(({ path, sha256 }) => [path, sha256]));
}
