import * as z from "zod";
import { countThings } from "../../problems/count-things.ts";
import { buildEditAddress } from "../../proposals/build-edit-address.ts";
import { commentMark, formatComment } from "../../proposals/format-comment.ts";
import { type ChangedFile, placeFindings } from "../../proposals/place-findings.ts";
import type { Proposal } from "../../proposals/proposal.ts";
import { findPull } from "./find-pull.ts";
import { GithubApi, type PullPlace } from "./github-api.ts";
import { authorSchema, isOwn } from "./is-own.ts";
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

const commentSchema = z.object({ id: z.int().positive(), user: authorSchema, body: z.string().optional() });

/** Posts a comment, or puts it in the place of the one of a former run, which begins with the mark. */
async function postComment(
  api: GithubApi,
  { repository, number }: PullPlace,
  { mark, body }: { mark: string; body: string },
): Promise<void> {
  const path = `${repository}/issues/${number}/comments`;
  const former = (await api.list(path, {}, commentSchema)).find(
    (comment) => isOwn(comment.user) && comment.body?.startsWith(mark),
  );
  if (former?.body === body) return;
  if (former) await api.send("PATCH", `${repository}/issues/comments/${former.id}`, { body });
  else await api.send("POST", path, { body });
}

const fileSchema = z.object({
  filename: z.string(),
  status: z.string(),
  contents_url: z.string(),
  patch: z.string().optional(),
});

/** The files that a pull request touches. Those that GitHub tells of another commit than this one, which came in between, have no difference to show. */
async function listFiles(
  api: GithubApi,
  { repository, number }: PullPlace,
  commit: string,
): Promise<ChangedFile[]> {
  const files = await api.list(`${repository}/pulls/${number}/files`, {}, fileSchema);
  return files.map(({ filename, status, contents_url, patch }) => ({
    path: filename,
    status,
    patch: contents_url.endsWith(`?ref=${commit}`) ? patch : undefined,
  }));
}
