import * as z from "zod";

/** Who wrote something at GitHub. */
export const authorSchema = z.object({ login: z.string(), type: z.string() }).nullable();

/** Whether a workflow of this repository wrote it, as this one does. Nobody else can have this name, which has signs that no account may have. */
export function isOwn(author: z.infer<typeof authorSchema>): boolean {
  return author?.login === "github-actions[bot]" && author.type === "Bot";
}
