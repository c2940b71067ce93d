import { readFileSync } from "node:fs";
import { SourceMap } from "node:module";
import { dirname, join } from "node:path";
import { keepText } from "../cache/keep-text.ts";
import { didYouMean } from "../problems/did-you-mean.ts";
import type { FaultError } from "../problems/fault-error.ts";
import { formatReason } from "../problems/format-reason.ts";
import type { Site } from "../site/site.ts";
import { type CompilerFault, readCompilerFault } from "../sources/read-compiler-fault.ts";
import { findOwnPlace } from "../templates/hook/find-own-place.ts";
import { bundleModule } from "./bundle-module.ts";
import { listOwnAssets } from "./find-asset.ts";
import { hashAssets } from "./hash-assets.ts";

/** A module of a site's own assets that has run. */
interface AssetModule<Export> {
  /** Its absolute path. */
  file: string;
  /** What it exports under the name that was asked for. */
  exported: Export;
  /** An error at the place of the site's own code that another one came from, else where `word` is exported: the name that was asked for, if nothing is said. */
  fail(message: string, hint: string | null, from: unknown, word?: string): FaultError;
}

/**
 * Runs a module of the site's own assets, compiled once for what the modules there say, for what it exports as `name`: a thing of the
 * kind `kind`, which is written as `form`. `null` where there is no such file. Throws a `FaultError`.
 */
export async function loadAssetModule<Export>(
  site: Pick<Site, "assetsDirs" | "cacheDir" | "workingDir">,
  path: string,
  { name, kind, form }: { name: string; kind: "function" | "object"; form: string },
): Promise<AssetModule<Export> | null> {
  const { assetsDirs, workingDir } = site;
  const file = listOwnAssets(assetsDirs, "").get(path);
  if (!file) return null;
  const modules = hashAssets(assetsDirs, (asset) => asset.endsWith(".ts"));
  const code = await keepText(site, "modules", [file, modules], () =>
    bundleModule(assetsDirs, file, "program"),
  ).catch((error) => {
    throw readCompilerFault(error, file, workingDir);
  });
  const [, map = ""] = /\/\/# sourceMappingURL=data:application\/json;base64,(\S+)\s*$/.exec(code) ?? [];
  // A name that no other code has, so that a place in a trace is known to be one of this module.
  const mark = `waymark-asset-${path}`;
  const fail: AssetModule<Export>["fail"] = (message, hint, from, word = name) => {
    const sources = new SourceMap(JSON.parse(Buffer.from(map, "base64").toString()));
    const place = from instanceof Error ? findOwnPlace(from, mark, sources) : null;
    const location = place
      ? { ...place, file: join(dirname(file), place.file), line: place.line + 1, length: 1 }
      : locateWord(file, word);
    const error = { message, hint, cause: from, errors: [{ text: message, location }] };
    return readCompilerFault(Object.assign(new Error(message), error), file, workingDir);
  };
  const module = await run(`${code}\n//# sourceURL=${mark}`).catch((error) => {
    throw fail(formatReason(error), null, error);
  });
  const exported = module[name];
  if (typeof exported === kind && exported !== null) return { file, exported: exported as Export, fail };
  const meant = didYouMean(name, Object.keys(module)) ?? Object.keys(module)[0];
  throw fail(
    exported === undefined
      ? `It exports no "${name}"${meant ? `, but "${meant}"` : ""}`
      : `What it exports as "${name}" is not ${kind === "function" ? "a function" : "an object"}`,
    `Write: ${form}`,
    null,
    exported === undefined ? meant : name,
  );
}

/** The first place where a word stands in an export of a file, as compilers tell it; `null` where there is none. */
function locateWord(file: string, word = ""): CompilerFault["location"] {
  const text = readFileSync(file, "utf8");
  const found = new RegExp(`^export\\b.*?\\b(?=${word.replace(/\W/g, "")}\\b)`, "m").exec(text);
  if (!found || word === "") return null;
  const before = text.slice(0, found.index + found[0].length).split("\n");
  return { file, line: before.length, column: before.at(-1)?.length ?? 0, length: word.length };
}

function run(code: string): Promise<Record<string, unknown>> {
  return import(`data:text/javascript;base64,${Buffer.from(code).toString("base64")}`);
}
