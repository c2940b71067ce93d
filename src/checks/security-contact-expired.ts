import { createProblem } from "../problems/create-problem.ts";
import type { Rule } from "./rule.ts";

const monthAhead = 30;

/** `.well-known/security.txt` that is out of date, or soon will be: people who find a fault then don't trust it. */
export const securityContactExpired: Rule = {
  id: "security-contact-expired",
  summary:
    "The contact for security faults (`security:` in site.yaml) is past its day, or will be within a month.",
  example: {
    wrong: "security:\n  contact: security@example.org\n  expires: 2026-01-31",
    right: "security:\n  contact: security@example.org\n  expires: 2027-01-31",
  },
  checkSite: ({ site }) => {
    const { security } = site.settings;
    if (!security) return [];
    const daysLeft = (Date.parse(security.expires) - Date.parse(site.today)) / 86_400_000;
    if (daysLeft > monthAhead) return [];
    const isPast = daysLeft < 0;
    return [
      createProblem(securityContactExpired, site.settingsFile.source.path, {
        level: isPast ? "error" : "notice",
        span: null,
        message: isPast
          ? `The contact for security faults was to be looked at again by ${security.expires}.`
          : `The contact for security faults is to be looked at again by ${security.expires}.`,
        hint: 'See that "contact:" below "security:" is still right, then set "expires:" to a day within a year.',
      }),
    ];
  },
};
