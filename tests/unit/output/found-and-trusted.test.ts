import assert from "node:assert/strict";
import test from "node:test";
import type { SiteFacts } from "../../../src/checks/rule.ts";
import { securityContactExpired } from "../../../src/checks/security-contact-expired.ts";
import { buildRobots } from "../../../src/output/build-robots.ts";
import { buildSecurityTxt } from "../../../src/output/build-security-txt.ts";
import { settingsSchema } from "../../../src/site/settings-schema.ts";
import { makeSite } from "../../support/make-site.ts";

const url = "https://example.org/";
const security = { contact: "security@example.org", expires: "2026-12-31" };

test("lets search engines read everything, and names the sitemap", () => {
  const settings = settingsSchema.parse({ url });
  assert.deepEqual(buildRobots({ mode: "build", settings }), {
    path: "robots.txt",
    content: "User-agent: *\nAllow: /\n\nSitemap: https://example.org/sitemap.xml\n",
  });
});

test("keeps search engines out of a preview", () => {
  const settings = settingsSchema.parse({ url });
  assert.equal(buildRobots({ mode: "preview", settings }).content, "User-agent: *\nDisallow: /\n");
});

test("writes security.txt as RFC 9116 has it, and none without a contact", () => {
  const site = makeSite({ settings: settingsSchema.parse({ url, security }) });
  assert.deepEqual(buildSecurityTxt(site), {
    path: ".well-known/security.txt",
    content:
      "Contact: mailto:security@example.org\nExpires: 2026-12-31T23:59:59Z\nPreferred-Languages: en\n" +
      "Canonical: https://example.org/.well-known/security.txt\n",
  });
  assert.equal(buildSecurityTxt(makeSite()), null);
});

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
