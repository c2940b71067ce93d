import { createProblem } from "../problems/create-problem.ts";
import type { Problem } from "../problems/problem.ts";
import type { Ledger, RememberedAddress } from "../redirects/ledger/ledger.ts";
import { showPath } from "../site/show-path.ts";
import { type Fate, findFates } from "./ledger/find-fates.ts";
import { formatRedirectLine } from "./ledger/format-redirect-line.ts";
import { type LostReport, reportLost } from "./ledger/report-lost.ts";
import { type Rule, reportRule } from "./rule.ts";

/** An address that visitors may have kept, and at which nothing is any more. */
export const addressLost: Rule = {
  id: "address-lost",
  level: "error",
  summary:
    "A page or file was on the site and is no longer at its address, so links and bookmarks that lead there are dead.",
  example: {
    wrong: "about.md, renamed to who-we-are.md",
    right: "aliases: [/en/about/] (in the settings of who-we-are.md)",
  },
  checkSite: (facts) => {
    const { site, ledger } = facts;
    if (!ledger) return [];
    const file = showPath(`${site.inputDir}/redirects.yaml`, site.workingDir);
    const fates = findFates(facts);
    const lost = fates.filter(([, { kind }]) => kind === "lost" || kind === "astray");
    const unlinked = fates.flatMap(([known, fate]) => reportUnlinked(known, fate, file));
    return [
      ...fates.flatMap(([known, fate]) => reportDraft(known, fate, file)),
      ...[...unlinked, ...(lost.length > 0 ? reportLost(lost, facts, file) : [])].map((report) =>
        reportInLedger(report, ledger),
      ),
    ];
  },
};

function reportDraft({ address }: RememberedAddress, fate: Fate, file: string): Problem[] {
  if (fate.kind !== "draft") return [];
  const problem = reportRule(addressLost, fate.page, {
    span: fate.page.spans.draft?.value ?? null,
    message: `"${address}" is on the site; as a draft nothing would be there.`,
    hint: `Take this setting out. If the page is to go, add this line to ${file}.`,
  });
  return [{ ...problem, corrected: formatRedirectLine(address, null) }];
}

function reportUnlinked(known: RememberedAddress, fate: Fate, file: string): LostReport[] {
  if (fate.kind !== "unlinked") return [];
  const { address } = known;
  const message = `"${address}" was on the site; the file is there, but as no page links to it any more, it is not published.`;
  const hint = `Link to it again. If it is to go, delete it and add this line to ${file}.`;
  return [{ known, message, hint, line: formatRedirectLine(address, null) }];
}

function reportInLedger({ known, message, hint, line }: LostReport, ledger: Ledger): Problem {
  const problem = createProblem(addressLost, ledger.source, { span: known.span, message, hint });
  return { ...problem, corrected: line };
}
