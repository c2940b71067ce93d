import assert from "node:assert/strict";
import test from "node:test";
import type { SiteFacts } from "../../../src/checks/rule.ts";
import { securityContactExpired } from "../../../src/checks/security-contact-expired.ts";
import { settingsSchema } from "../../../src/site/settings-schema.ts";
import { makeSite } from "../../support/make-site.ts";

const security = { contact: "security@example.org", expires: "2026-12-31" };

test("warns a month before the security contact is out of date, and stops the build when it is", () => {
  const check = (today: string) => {
    const site = makeSite({ today, settings: settingsSchema.parse({ security }) });
    const problems = securityContactExpired.checkSite?.({ site } as SiteFacts) ?? [];
    return problems.map(({ level, message }) => `${level}: ${message}`);
  };
  assert.deepEqual(check("2026-11-30"), []);
  assert.deepEqual(check("2026-12-01"), [
    "notice: The contact for security faults is to be looked at again by 2026-12-31.",
  ]);
  assert.deepEqual(check("2027-01-01"), [
    "error: The contact for security faults was to be looked at again by 2026-12-31.",
  ]);
});
