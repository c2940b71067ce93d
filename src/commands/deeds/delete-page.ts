import type { SiteFacts } from "../../checks/rule.ts";
import { isOutside } from "../../navigation/resolve-link.ts";
import { CallError } from "../../site/call-error.ts";
import type { OptionValues } from "../command.ts";
import type { Heir } from "./lead-links.ts";
import { findLeaving, findPage, openFacts } from "./open-facts.ts";
import { planDelete } from "./plan-delete.ts";
import { runDeed } from "./run-deed.ts";

/** `waymark delete PAGE`: takes a page away for good, with the links that lead to it, and says what whoever asks for it is told. */
export async function deletePage(options: OptionValues, names: string[]): Promise<number> {
  const [name, ...others] = names;
  const { to, gone } = options;
  if (name === undefined || others.length > 0) throw new CallError("Name one page: waymark delete PAGE");
  if ((typeof to === "string") === (gone === true))
    throw new CallError(
      "Say what becomes of its address: --to and the page that helps its readers now, or --gone",
    );
  const facts = await openFacts(options);
  if (!facts) return 1;
  const page = findLeaving(facts, name);
  const call = `delete ${page.source.path} ${typeof to === "string" ? `--to ${to}` : "--gone"}`;
  return runDeed(planDelete(facts, page, typeof to === "string" ? findHeir(facts, to) : null), call, options);
}

function findHeir(facts: SiteFacts, to: string): Heir {
  return isOutside(to) ? to : findPage(facts, to);
}
