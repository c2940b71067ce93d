import { join } from "node:path";
import type { Problem } from "../problems/problem.ts";
import { showPath } from "../site/show-path.ts";
import type { SiteOptions } from "../site/site-options.ts";
import { parseValues, type WrittenValue } from "../site/values/parse-values.ts";
import { readText } from "./read-text.ts";

/** What `data/values.yaml` says, by the code of the language in whose folder it lies, `""` for the one at the top. */
interface ReadValues {
  values: ReadonlyMap<string, ReadonlyMap<string, WrittenValue>>;
  problems: Problem[];
}

/** Reads the values in the folders of languages, by their codes; `""` is the top. */
export async function readValues(
  codes: string[],
  inputDir: string,
  { workingDir, replaced }: Pick<SiteOptions, "workingDir" | "replaced">,
): Promise<ReadValues> {
  const read = await Promise.all(
    codes.map(async (code) => {
      const file = join(inputDir, code, "data/values.yaml");
      const source = replaced.has(showPath(file, workingDir)) ? null : await readText(file, workingDir);
      return source && { code, ...parseValues(source) };
    }),
  );
  const found = read.filter((one) => one !== null);
  return {
    values: new Map(found.map(({ code, values }) => [code, values])),
    problems: found.flatMap(({ problems }) => problems),
  };
}
