import assert from "node:assert/strict";
import { after, before, beforeEach } from "node:test";
import type { BrowserContextOptions, Page } from "playwright";
import { serveFormSite } from "./form-site.ts";
import { openBrowser } from "./open-browser.ts";
import { makeFolder } from "./run-waymark.ts";
import type { ServedSite } from "./serve-site.ts";
import { type FormService, startFormService } from "./start-form-service.ts";

/** The site for a service that answers scripts, and the one for a service that does not. */
export type FormSite = "talking" | "silent";

/** A form service, and the form of each site that sends to it. */
export interface ServedForm {
  service(): FormService;
  /** Opens the form in a tab of its own, for the length of `visit`; whatever it does, the policy of the site allows it. */
  visit(site: FormSite, visit: (page: Page) => Promise<void>, options?: BrowserContextOptions): Promise<void>;
}

/** Starts the service, the sites and a Chromium for a file of tests; each test finds a service that accepts and has received nothing. */
export function serveForm(): ServedForm {
  const browser = openBrowser();
  // Made here, since a folder that is made in a hook is removed after it.
  const folders = { talking: makeFolder(), silent: makeFolder() };
  let service: FormService;
  const sites: Partial<Record<FormSite, ServedSite>> = {};

  before(async () => {
    service = await startFormService();
    const { address } = service;
    sites.talking = await serveFormSite(folders.talking, { address, answersScripts: true });
    sites.silent = await serveFormSite(folders.silent, { address, answersScripts: false });
  });
  after(() => Promise.all([service, sites.talking, sites.silent].map((server) => server?.close())));
  beforeEach(() => {
    Object.assign(service, { behaviour: "accept", received: [] });
  });

  return {
    service: () => service,
    async visit(name, visit, options = {}) {
      const site = sites[name] as ServedSite;
      service.thanks = `${site.origin}/en/thank-you/`;
      const context = await browser.context(options);
      const page = await context.newPage();
      try {
        await page.goto(`${site.origin}/en/join/`);
        await visit(page);
      } finally {
        await context.close();
      }
      assert.deepEqual(site.reports.splice(0), []);
    },
  };
}
