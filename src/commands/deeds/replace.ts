import { CallError } from "../../site/call-error.ts";
import type { OptionValues } from "../command.ts";
import { quoteWord } from "../new/format-call.ts";
import { openFacts } from "./open-facts.ts";
import { planReplace } from "./plan-replace.ts";
import { runDeed } from "./run-deed.ts";

/** `waymark replace FILE WITH`: puts another file in the place of a picture or a document, and mends what names it where its ending is another. */
export async function replace(options: OptionValues, paths: string[]): Promise<number> {
  const [file, other, ...others] = paths;
  if (file === undefined || other === undefined || others.length > 0)
    throw new CallError(
      "Name a picture or document of the site and the file for its place: waymark replace FILE WITH",
    );
  const facts = await openFacts(options);
  if (!facts) return 1;
  return runDeed(
    await planReplace(facts, file, other),
    ["replace", file, other].map(quoteWord).join(" "),
    options,
  );
}
