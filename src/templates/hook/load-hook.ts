import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { layoutRules } from "../../layouts/layout-rules.ts";
import { createProblem } from "../../problems/create-problem.ts";
import { FaultError } from "../../problems/fault-error.ts";
import { lineStarts } from "../../problems/source-text.ts";
import { showPath } from "../../site/show-path.ts";
import type { Site } from "../../site/site.ts";
import { readCompilerFault } from "../../sources/read-compiler-fault.ts";
import { bundleHook } from "./bundle-hook.ts";
import { findOwnPlace } from "./find-own-place.ts";

/** A site's own settings of Eleventy. */
export interface EleventyHook {
  /** Its absolute path. */
  file: string;
  /** Of all that it is made of; pages that were laid out with another one are laid out anew. */
  digest: string;
  /** Runs it. Throws what it throws. */
  run(config: object): Promise<void>;
  /** An error at the place of the site's own code that another one came from, or that calls now. */
  explain(message: string, hint: string | null, from: Error): FaultError;
}

const names = ["eleventy.ts", "eleventy.mjs", "eleventy.js"];
// A name that no other code has, so that a place in a trace is known to be one of ours.
const mark = "waymark-eleventy-hook";

/** Reads `eleventy.ts` (or `.mjs`, `.js`) of a site's assets without running it; `null` where there is none. Throws a `FaultError`. */
export async function loadHook({
  assetsDirs,
  workingDir,
}: Pick<Site, "assetsDirs" | "workingDir">): Promise<EleventyHook | null> {
  const [file, second] = assetsDirs
    .flatMap((dir) => names.map((name) => join(dir, name)))
    .filter((path) => existsSync(path));
  if (file === undefined) return null;
  const folder = dirname(file);
  const at = (path: string, line: number, column: number, length: number) => {
    const source = { path: showPath(path, workingDir), text: readFileSync(path, "utf8") };
    const start = (lineStarts(source)[line] ?? 0) + column;
    return { source, span: { start, end: start + length } };
  };
  const name = showPath(file, workingDir);
  if (second)
    throw fail(
      { source: { path: name, text: "" }, span: null },
      `${showPath(second, workingDir)} says the same once more.`,
      "Keep one of them.",
    );
  const bundle = await bundleHook(file).catch((error) => {
    throw readCompilerFault(error, file, workingDir, "eleventy-settings");
  });
  const explain = (message: string, hint: string | null, from: Error) => {
    const place = findOwnPlace(from, mark, bundle.map);
    return fail(
      place
        ? at(join(folder, place.file), place.line, place.column, 1)
        : { source: { path: name, text: "" }, span: null },
      message,
      hint,
      from,
    );
  };
  return {
    file,
    digest: bundle.digest,
    explain,
    run: async (config) => {
      const code = `${bundle.code}\n//# sourceURL=${mark}`;
      const module = await import(`data:text/javascript;base64,${Buffer.from(code).toString("base64")}`);
      const others = Object.keys(module).filter((key) => key !== "default");
      if (typeof module.default !== "function" || others.length > 0)
        throw explain(
          others.length > 0 ? `It exports "${others[0]}" too.` : "It exports no function.",
          "Let it have one export: export default function (eleventyConfig) { … }",
          new Error(),
        );
      if ((await module.default(config)) !== undefined)
        throw explain("It returns settings.", "Nobody reads them: leave the return out.", new Error());
    },
  };
}

type Place = Pick<Parameters<typeof createProblem>[2], "span"> & {
  source: Parameters<typeof createProblem>[1];
};

function fail({ source, span }: Place, message: string, hint: string | null, cause?: unknown): FaultError {
  return new FaultError(
    createProblem(layoutRules["eleventy-settings"], source, { span, message, hint }),
    cause,
  );
}
