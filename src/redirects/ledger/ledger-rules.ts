import { createReporter, type RuleDoc } from "../../problems/rule-doc.ts";

const rules = {
  "ledger-form": {
    level: "error",
    summary: "A line of the list of known addresses (`addresses.txt`) is no address.",
    example: { wrong: "en/about/ #team", right: "/en/about/#team" },
  },
} satisfies Record<string, Omit<RuleDoc, "id">>;

/** Reports a fault in the ledger itself. */
export const reportLedger = createReporter(rules);

/** What can be wrong with the lines of the ledger. */
export const ledgerRules: RuleDoc[] = Object.entries(rules).map(([id, rule]) => ({ id, ...rule }));
