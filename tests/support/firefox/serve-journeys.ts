import { readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before } from "node:test";
import type { Page } from "puppeteer-core";
import { parse, stringify } from "yaml";
import { everyBlock, everyBlockData } from "../every-block.ts";
import { serveFormSite } from "../form-site.ts";
import { makeFolder, repository } from "../run-waymark.ts";
import { serveMuseum } from "../serve-museum.ts";
import type { ServedSite } from "../serve-site.ts";
import { type FormService, startFormService } from "../start-form-service.ts";
import { openFirefox, type Visit } from "./open-firefox.ts";

type Look = (page: Page) => Promise<unknown>;

/** What the first entry of the museum's menu leads to besides. */
export const below = "/en/visit/opening-hours/";

// Smaller than the room that a gallery has for it.
const ring =
  '<svg xmlns="http://www.w3.org/2000/svg" width="90" height="90" viewBox="0 0 9 9"><circle cx="4.5" cy="4.5" r="3"/></svg>';
const gallery =
  '\n::: gallery\n![A ring](ring.svg "In the morning")\n![The ring once more](ring.svg "At noon")\n:::\n\nThe end.\n';

/** Starts a Firefox, the museum with a menu of two levels and a page of blocks, and a site with a form, for a file of tests. */
export function serveJourneys(): {
  service(): FormService;
  /** Opens a page of the museum. */
  visit(url: string, visit: Visit, look: Look): Promise<void>;
  /** Opens the form. */
  visitForm(visit: Visit, look: Look): Promise<void>;
} {
  const firefox = openFirefox();
  const settings = parse(readFileSync(join(repository, "tests/fixtures/harbour/content/site.yaml"), "utf8"));
  const [first, ...others] = settings.navigation;
  const navigation = [{ ...first, items: [{ title: "Opening hours", link: below }] }, ...others];
  const museum = serveMuseum({
    ...Object.fromEntries(
      Object.entries(everyBlockData).map(([path, text]) => [path.replace("content/", ""), text]),
    ),
    "site.yaml": stringify({ ...settings, navigation }),
    "en/learn/blocks.md": `# Every block\n\n${everyBlock}${gallery}`,
    "en/learn/ring.svg": ring,
  });

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
    service: () => service,
    visit: (url, visit, look) => firefox.visit(museum.served(), url, visit, look),
    visitForm: (visit, look) =>
      firefox.visit(site, "/en/join/", { ...visit, asks: new URL(service.address).origin }, look),
  };
}
