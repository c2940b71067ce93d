import { defineRules } from "../../problems/define-rules.ts";

/** What can be wrong with the lines of the ledger. */
export const ledgerRules = defineRules({
  "ledger-form": {
    summary: "A line of the list of known addresses (`addresses.txt`) is no address.",
    example: { wrong: "en/about/ #team", right: "/en/about/#team" },
  },
});
