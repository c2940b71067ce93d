import * as z from "zod";
import type { GithubApi, PullPlace } from "./github-api.ts";
import { authorSchema, isOwn } from "./is-own.ts";

const commentSchema = z.object({ id: z.int().positive(), user: authorSchema, body: z.string().optional() });

/** Posts a comment, or puts it in the place of the one of a former run, which begins with the mark. */
export async function postComment(
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
