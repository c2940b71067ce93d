import { readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before } from "node:test";
import type { Page } from "puppeteer-core";
import { parse, stringify } from "yaml";
import { serveFormSite } from "../form-site.ts";
import { makeFolder, repository } from "../run-waymark.ts";
import { serveMuseum } from "../serve-museum.ts";
import type { ServedSite } from "../serve-site.ts";
import { type FormService, startFormService } from "../start-form-service.ts";
import { openFirefox, type Visit } from "./open-firefox.ts";

type Look = (page: Page) => Promise<unknown>;

/** What the first entry of the museum's menu leads to besides. */
export const below = "/en/visit/opening-hours/";

/** Starts a Firefox, the museum with a menu of two levels, and a site with a form, for a file of tests. */
export function serveJourneys(): {
  /** The museum's pages. */
  pages(): string[];
  service(): FormService;
  visit(url: string, visit: Visit, look: Look): Promise<void>;
  /** Opens the form. */
  visitForm(visit: Visit, look: Look): Promise<void>;
} {
  const firefox = openFirefox();
  const settings = parse(readFileSync(join(repository, "tests/fixtures/harbour/content/site.yaml"), "utf8"));
  const [first, ...others] = settings.navigation;
  const navigation = [{ ...first, items: [{ title: "Opening hours", link: below }] }, ...others];
  const museum = serveMuseum({ "site.yaml": stringify({ ...settings, navigation }) });

  // Made here, since a folder that is made in a hook is removed after it.
  const folder = makeFolder();
  let service: FormService;
  let site: ServedSite;
  before(async () => {
    service = await startFormService();
    site = await serveFormSite(folder, { address: service.address, answersScripts: true });
    service.thanks = `${site.origin}/en/thank-you/`;
  });
  after(() => Promise.all([service?.close(), site?.close()]));

  return {
    pages: museum.pages,
    service: () => service,
    visit: (url, visit, look) => firefox.visit(museum.served(), url, visit, look),
    visitForm: (visit, look) =>
      firefox.visit(site, "/en/join/", { ...visit, asks: new URL(service.address).origin }, look),
  };
}
