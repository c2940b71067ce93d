import * as z from "zod";
import type { ChangedFile } from "../../proposals/place-findings.ts";
import type { GithubApi, PullPlace } from "./github-api.ts";

const fileSchema = z.object({
  filename: z.string(),
  status: z.string(),
  contents_url: z.string(),
  patch: z.string().optional(),
});

/** The files that a pull request touches. Those that GitHub tells of another commit than this one, which came in between, have no difference to show. */
export async function listFiles(
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
