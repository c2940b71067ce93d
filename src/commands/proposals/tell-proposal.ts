import { countThings } from "../../problems/count-things.ts";
import { buildEditAddress } from "../../proposals/build-edit-address.ts";
import { commentMark, formatComment } from "../../proposals/format-comment.ts";
import { placeFindings } from "../../proposals/place-findings.ts";
import type { Proposal } from "../../proposals/proposal.ts";
import { findPull } from "./find-pull.ts";
import { GithubApi } from "./github-api.ts";
import { listFiles } from "./list-files.ts";
import { postComment } from "./post-comment.ts";
import { postSuggestions } from "./post-suggestions.ts";
import type { ProposalRun } from "./read-run.ts";

/** Tells on the pull request that a run was about what was found: suggestions at their lines and one comment. Returns what was done, in a sentence. */
export async function tellProposal(run: ProposalRun, proposal: Proposal): Promise<string> {
  const api = new GithubApi(run.access);
  const pull = await findPull(api, run, proposal.base);
  if (typeof pull === "string") return pull;
  const place = { repository: `/repos/${run.repository}`, number: pull.number };
  const files = await listFiles(api, place, run.head.commit);
  const { suggestions, rest } = placeFindings(proposal.findings, files);
  const { posted, standing, later, refused } = await postSuggestions(
    api,
    place,
    run.head.commit,
    suggestions,
  );
  const unposted = new Set([...rest, ...[...later, ...refused].flatMap(({ findings }) => findings)]);
  const body = formatComment(proposal, {
    rest: proposal.findings.filter((finding) => unposted.has(finding)),
    suggested: { findings: proposal.findings.length - unposted.size, more: later.length },
    touched: new Set(files.map(({ path }) => path)),
    run: `${run.address}#artifacts`,
    isFork: run.head.repository !== run.repository,
    edit: (file, line) => buildEditAddress(pull.branch, file, line),
  });
  await postComment(api, place, { mark: commentMark, body });
  return `Pull request ${pull.number}: ${countThings(posted, "new suggestion")}, ${standing} from before, and the comment.`;
}
