import { createReadStream } from "node:fs";
import { lstat } from "node:fs/promises";
import { largestProposal } from "../../proposals/format-proposal.ts";
import { parseProposal } from "../../proposals/parse-proposal.ts";
import { CallError } from "../../site/call-error.ts";
import type { OptionValues } from "../command.ts";
import { readRun } from "./read-run.ts";
import { tellProposal } from "./tell-proposal.ts";

/** `waymark suggest FILE`: tells on a pull request what was found on it, with the repairs as suggestions. For a workflow of GitHub only. */
export async function suggest(_options: OptionValues, files: string[]): Promise<number> {
  const [file, ...others] = files;
  if (file === undefined || others.length > 0)
    throw new CallError("Name one file, which `proposal` has written.");
  const run = await readRun(process.env);
  if (typeof run === "string") {
    process.stdout.write(`${run}\n`);
    return 0;
  }
  const proposal = parseProposal(await readReport(file));
  process.stdout.write(`${await tellProposal(run, proposal)}\n`);
  return 0;
}

/** What a run of strangers has made: a plain file, of which no more is read than it takes to see that it is too large. */
async function readReport(file: string): Promise<Uint8Array> {
  if (!(await lstat(file)).isFile()) throw new Error(`${file} is no file.`);
  return Buffer.concat(await createReadStream(file, { end: largestProposal }).toArray());
}
