import type { RuleDoc } from "./rule-doc.ts";

/** The rules that a room reports itself, each by its id: `createProblem(yamlRules["yaml-tab"], source, fault)`. */
export function defineRules<Id extends string>(rules: Record<Id, Omit<RuleDoc, "id">>): Record<Id, RuleDoc> {
  const named = Object.entries<Omit<RuleDoc, "id">>(rules).map(([id, rule]) => [id, { id, ...rule }]);
  return Object.fromEntries(named);
}
