import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type ProgramRun, runProgram } from "./run-program.ts";

/** A script of npm that ends in a call of this program, so that options behind it are options of the build. */
const ownBuild = /\bwaymark(?:\.mjs)?["']? build\b[^&|;]*$/;

/**
 * Builds the site of a folder as its people do: by its own `npm run build`, which knows their options and the version of the program that they have,
 * or by this program where it has no such script.
 */
export async function buildIn(
  folder: string,
  options: string[],
  env: NodeJS.ProcessEnv,
  signal: AbortSignal,
): Promise<ProgramRun> {
  const own = [process.execPath, process.argv[1] as string, "build"] as const;
  const script = readBuildScript(folder);
  if (script instanceof Error) return { ok: false, told: `package.json can't be read: ${script.message}\n` };
  const call = ownBuild.test(script) ? (["npm", "run", "--silent", "build", "--"] as const) : own;
  return runProgram([...call, ...options], folder, { ...process.env, ...env }, signal);
}

/** What `npm run build` runs; empty without such a script, the error where nobody can tell. */
function readBuildScript(folder: string): string | Error {
  const file = join(folder, "package.json");
  if (!existsSync(file)) return "";
  try {
    const { scripts } = Object(JSON.parse(readFileSync(file, "utf8"))) as {
      scripts?: Record<string, string>;
    };
    return scripts?.build ?? "";
  } catch (error) {
    return error as Error;
  }
}
