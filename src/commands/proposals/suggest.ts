import { lstat, readFile } from "node:fs/promises";
import { formatBytes } from "../../changes/format-bytes.ts";
import { buildEditAddress } from "../../proposals/build-edit-address.ts";
import { commentMark, formatComment } from "../../proposals/format-comment.ts";
import { largestProposal } from "../../proposals/format-proposal.ts";
import { parseProposal } from "../../proposals/parse-proposal.ts";
import { placeFindings } from "../../proposals/place-findings.ts";
import type { Proposal } from "../../proposals/proposal.ts";
import { CallError } from "../../site/call-error.ts";
import type { OptionValues } from "../command.ts";
import { findPull, type Pull } from "./find-pull.ts";
import { GithubApi } from "./github-api.ts";
import { listFiles } from "./list-files.ts";
import { postComment } from "./post-comment.ts";
import { postSuggestions } from "./post-suggestions.ts";
import { type ProposalRun, readRun } from "./read-run.ts";

/** `waymark suggest FILE`: tells on a pull request what was found on it, with the repairs as suggestions. For a workflow of GitHub only. */
export async function suggest(_options: OptionValues, files: string[]): Promise<number> {
  const [file, ...others] = files;
  if (file === undefined || others.length > 0)
    throw new CallError("Name one file, which `proposal` has written.");
  const run = await readRun(process.env);
  if (run.event !== "pull_request") {
    process.stdout.write("The run was about no pull request.\n");
    return 0;
  }
  const proposal = parseProposal(await readReport(file));
  const api = new GithubApi(run.access);
  const pull = await findPull(api, run);
  process.stdout.write(typeof pull === "string" ? `${pull}\n` : await tell(api, run, pull, proposal));
  return 0;
}

/** What a run of strangers has made: a plain file, and no more of it than is read. */
async function readReport(file: string): Promise<Uint8Array> {
  const found = await lstat(file);
  if (!found.isFile()) throw new Error(`${file} is no file.`);
  if (found.size > largestProposal)
    throw new Error(
      `${file} has ${formatBytes(found.size)}; at most ${formatBytes(largestProposal)} are read.`,
    );
  return readFile(file);
}

/** Posts suggestions and the comment. Returns what was done, in a line. */
async function tell(api: GithubApi, run: ProposalRun, pull: Pull, proposal: Proposal): Promise<string> {
  const path = `/repos/${run.repository}`;
  const files = await listFiles(api, `${path}/pulls/${pull.number}`, run.head.commit);
  const { suggestions, rest } = placeFindings(proposal.findings, files);
  const { posted, standing, later, refused } = await postSuggestions(
    api,
    `${path}/pulls/${pull.number}`,
    run.head.commit,
    suggestions,
  );
  const unposted = new Set([...rest, ...[...later, ...refused].flatMap(({ findings }) => findings)]);
  const body = formatComment(proposal, {
    rest: proposal.findings.filter((finding) => unposted.has(finding)),
    suggested: { findings: proposal.findings.length - unposted.size, more: later.length },
    touched: new Set(files.map(({ path }) => path)),
    run: `${run.address}#artifacts`,
    edit: (file, line) => buildEditAddress(pull.branch, file, line),
  });
  await postComment(api, path, pull.number, { mark: commentMark, body });
  return `Pull request ${pull.number}: ${posted} new suggestions, ${standing} from before, and the comment.\n`;
}
