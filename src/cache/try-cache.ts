import { createProblem } from "../problems/create-problem.ts";
import { describeSystemError } from "../problems/describe-system-error.ts";
import type { Problem } from "../problems/problem.ts";
import { siteRules } from "../site/site-rules.ts";

const faults = new Map<string, Problem>();

/**
 * Works with a cache folder. A fault that the system reports, such as a full disk, stops no build: it is noted, and `otherwise`
 * is what comes of the work.
 */
export async function tryCache<T>(cacheDir: string, work: () => Promise<T>, otherwise: T): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const { code, syscall } = error as NodeJS.ErrnoException;
    if (code === undefined || syscall === undefined) throw error;
    if (!faults.has(cacheDir)) faults.set(cacheDir, describeFault(cacheDir, error));
    return otherwise;
  }
}

/** The fault that a cache folder has had since it was last asked for; one is enough to know. */
export function takeCacheFaults(cacheDir: string | null): Problem[] {
  const fault = cacheDir === null ? undefined : faults.get(cacheDir);
  faults.delete(cacheDir ?? "");
  return fault ? [fault] : [];
}

function describeFault(path: string, error: unknown): Problem {
  return createProblem(
    siteRules["cache-unusable"],
    { path, text: "" },
    {
      span: null,
      message: `What could be taken again next time can't be kept: ${describeSystemError(error)}.`,
      hint: "Nothing is missing from the site; the next build takes longer. Delete the folder, or make room for it.",
    },
  );
}
