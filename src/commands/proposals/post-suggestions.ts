import * as z from "zod";
import { formatSuggestion, suggestionMark } from "../../proposals/format-suggestion.ts";
import type { Suggestion } from "../../proposals/place-findings.ts";
import { ApiError, type GithubApi, type PullPlace } from "./github-api.ts";
import { authorSchema, isOwn } from "./is-own.ts";

/** More at once nobody reads. */
const most = 30;

const commentSchema = z.object({
  id: z.int().positive(),
  in_reply_to_id: z.int().optional(),
  user: authorSchema,
  path: z.string(),
  line: z.int().nullish(),
  body: z.string(),
});

type Placed = Pick<z.infer<typeof commentSchema>, "path" | "line" | "body">;

/** What became of suggestions: how many are new, how many stand from a former run, and those that are for later or refused. */
interface Posted {
  posted: number;
  standing: number;
  later: Suggestion[];
  refused: Suggestion[];
}

/**
 * Posts suggestions at the lines of a commit, in one review, without those that stand there from a former run. One of those that mends
 * nothing any more is withdrawn, unless somebody has answered it.
 */
export async function postSuggestions(
  api: GithubApi,
  { repository, number }: PullPlace,
  commit: string,
  suggestions: Suggestion[],
): Promise<Posted> {
  const all = await api.list(`${repository}/pulls/${number}/comments`, {}, commentSchema);
  const former = all.filter(({ user, body }) => isOwn(user) && body.startsWith(suggestionMark));
  const written = suggestions.map((suggestion) => ({ suggestion, comment: writeComment(suggestion) }));
  const isSame = (one: Placed, other: Placed) =>
    one.path === other.path && one.line === other.line && one.body === other.body;
  const answered = new Set(all.map(({ in_reply_to_id }) => in_reply_to_id));
  // Without a line it is shown as outdated already.
  for (const known of former)
    if (known.line && !answered.has(known.id) && !written.some(({ comment }) => isSame(known, comment)))
      await api.send("DELETE", `${repository}/pulls/comments/${known.id}`);
  const fresh = written.filter(({ comment }) => !former.some((known) => isSame(known, comment)));
  const standing = written.length - fresh.length;
  const chosen = fresh.slice(0, Math.max(0, most - standing));
  const later = fresh.slice(chosen.length).map(({ suggestion }) => suggestion);
  if (chosen.length === 0) return { posted: 0, standing, later, refused: [] };
  try {
    await api.send("POST", `${repository}/pulls/${number}/reviews`, {
      commit_id: commit,
      event: "COMMENT",
      body: "These repairs can be put into the text by one click each.",
      comments: chosen.map(({ comment }) => comment),
    });
    return { posted: chosen.length, standing, later, refused: [] };
  } catch (error) {
    // It finds a line in no difference, e.g. since the proposal has gone on: then they are told in the comment.
    if (!(error instanceof ApiError) || error.status !== 422) throw error;
    process.stderr.write(`${error.message}\n`);
    return { posted: 0, standing, later: [], refused: fresh.map(({ suggestion }) => suggestion) };
  }
}

/** A comment of a review as GitHub takes it: at the last of its lines, on the side of the new text. */
function writeComment(suggestion: Suggestion) {
  const { file, line: first, before } = suggestion;
  const line = first + before.length - 1;
  const start = first === line ? {} : { start_line: first, start_side: "RIGHT" };
  return { path: file, ...start, line, side: "RIGHT", body: formatSuggestion(suggestion) };
}
