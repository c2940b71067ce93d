import { parse, type Token } from "acorn";
import { transform } from "esbuild";
import { readSources } from "../../support/read-sources.ts";
import { repository } from "../../support/run-waymark.ts";

/** A regular expression of the program, with the file in which it stands, by its path from the top of the repository. */
export interface Expression {
  source: string;
  flags: string;
  path: string;
}

/** The literal regular expressions of `src`, once for each file. */
export async function listLiterals(): Promise<Expression[]> {
  const sources = readSources(repository, "src", [".ts", ".mjs"]).filter(
    ({ path }) => !path.endsWith(".d.ts"),
  );
  const found = await Promise.all(
    sources.map(async ({ path, text }) => {
      const { code } = await transform(text, { loader: "ts" });
      const literals = new Map<string, Expression>();
      const onToken = ({ type, value }: Token & { value?: { pattern: string; flags: string } }) => {
        if (type.label !== "regexp" || !value) return;
        const { pattern: source, flags } = value;
        literals.set(`/${source}/${flags}`, { source, flags, path });
      };
      parse(code, { ecmaVersion: "latest", sourceType: "module", onToken });
      return [...literals.values()];
    }),
  );
  return found.flat();
}
