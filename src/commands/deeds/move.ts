import { CallError } from "../../site/call-error.ts";
import type { OptionValues } from "../command.ts";
import { openFacts } from "./open-facts.ts";
import { planMove } from "./plan-move.ts";
import { runDeed } from "./run-deed.ts";

/** `waymark move FROM TO`: moves a page, a folder or a file, and mends all that leads there. */
export async function move(options: OptionValues, paths: string[]): Promise<number> {
  const [from, to, ...others] = paths;
  if (from === undefined || to === undefined || others.length > 0)
    throw new CallError("Name what moves and where it goes: waymark move FROM TO");
  const facts = await openFacts(options);
  if (!facts) return 1;
  return runDeed(await planMove(facts, from, to), `move ${from} ${to}`, options);
}
