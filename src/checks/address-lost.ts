import type { Page } from "../content/page.ts";
import { buildSettingsEdit } from "../editing/build-settings-edit.ts";
import { addDays } from "../lists/days.ts";
import { resolveLink } from "../navigation/resolve-link.ts";
import { countThings } from "../problems/count-things.ts";
import { createProblem } from "../problems/create-problem.ts";
import type { Problem } from "../problems/problem.ts";
import type { Ledger, RememberedAddress } from "../redirects/ledger/ledger.ts";
import { showInput } from "../site/show-path.ts";
import { type Fate, findFates } from "./ledger/find-fates.ts";
import { findToldDrafts } from "./ledger/find-told-drafts.ts";
import { formatRedirectLine } from "./ledger/format-redirect-line.ts";
import { type LostReport, reportLost } from "./ledger/report-lost.ts";
import { type Rule, reportRule, type SiteFacts } from "./rule.ts";

/** An address that visitors may have kept, and at which nothing is any more. */
export const addressLost: Rule = {
  id: "address-lost",
  summary:
    "A page or file was on the site and is no longer at its address, so links and bookmarks that lead there are dead.",
  example: {
    wrong: "about.md, renamed to who-we-are.md",
    right: "aliases: [/en/about/] (in the settings of who-we-are.md)",
  },
  checkSite: (facts) => {
    const { site, ledger } = facts;
    if (!ledger) return [];
    const file = showInput("redirects.yaml", site);
    const fates = findFates(facts);
    const lost = fates.filter(([, { kind }]) => kind === "lost" || kind === "astray");
    const unlinked = fates.flatMap(([known, fate]) => reportUnlinked(known, fate, file));
    return [
      ...[...findToldDrafts(facts)].map(([page, addresses]) => reportDraft(page, addresses, facts, file)),
      ...[...unlinked, ...(lost.length > 0 ? reportLost(lost, facts, file) : [])].map((report) =>
        reportInLedger(report, ledger),
      ),
    ];
  },
};

/** A page that was on the site and became a draft, and all links to it. */
function reportDraft(page: Page, addresses: string[], facts: SiteFacts, file: string): Problem {
  const { site, content, bodies, navigation } = facts;
  const links = content.pages
    .flatMap((from) =>
      (bodies.get(from.id)?.links ?? []).map(({ href }) => resolveLink(href, from, navigation.index)),
    )
    .filter((target) => target.kind === "withheld" && target.page === page).length;
  const names = addresses.map((address) => `"${address}"`).join(" and ");
  const dead = links === 0 ? "" : `, and ${countThings(links, "link")} would lead nowhere`;
  const day = addDays(site.today, 30);
  const edit = buildSettingsEdit(page.source.text, [{ kind: "set", path: ["publish"], value: day }]);
  const problem = reportRule(addressLost, page, {
    span: page.spans.draft?.value ?? null,
    message: `${names} ${addresses.length === 1 ? "is" : "are"} on the site; as a draft nothing would be there${dead}.`,
    hint: `Take this setting out. If the page comes back, add the line below to its settings, with the day: until then links to it wait. If it is to go, write “${formatRedirectLine(addresses[0] as string, null)}” into ${file}.`,
    repair: edit && { edits: [edit] },
  });
  return { ...problem, corrected: `publish: ${day}` };
}

function reportUnlinked(known: RememberedAddress, fate: Fate, file: string): LostReport[] {
  if (fate.kind !== "unlinked") return [];
  const { address } = known;
  const message = `"${address}" was on the site; the file is there, but as no page links to it any more, it is not published.`;
  const hint = `Link to it again. If it is to go, delete it and add this line to ${file}.`;
  return [{ known, message, hint, line: formatRedirectLine(address, null), repair: null }];
}

function reportInLedger({ known, message, hint, line, repair }: LostReport, ledger: Ledger): Problem {
  const problem = createProblem(addressLost, ledger.source, { span: known.span, message, hint, repair });
  return { ...problem, corrected: line };
}
