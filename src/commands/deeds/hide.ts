import type { SiteFacts } from "../../checks/rule.ts";
import type { Page } from "../../content/page.ts";
import { changeSettings } from "../../editing/change-settings.ts";
import { addDays } from "../../lists/days.ts";
import { CallError } from "../../site/call-error.ts";
import type { OptionValues } from "../command.ts";
import type { Deed } from "./deed.ts";
import { findLeaving, openFacts } from "./open-facts.ts";
import { runDeed } from "./run-deed.ts";

/** Days. */
const month = 30;

/** `waymark hide PAGE`: takes a page off the site for a while; links to it wait. */
export async function hide(options: OptionValues, names: string[]): Promise<number> {
  const [name, ...others] = names;
  if (name === undefined || others.length > 0) throw new CallError("Name one page: waymark hide PAGE");
  const facts = await openFacts(options);
  if (!facts) return 1;
  const { today } = facts.site;
  const until = typeof options.until === "string" ? options.until : null;
  if (until !== null && !(isDay(until) && until > today))
    throw new CallError(`--until takes a day after today, such as ${addDays(today, month)}, not "${until}"`);
  const page = findLeaving(facts, name);
  const form = findThanked(facts, page);
  if (form !== undefined)
    throw new CallError(
      `${form} leads to it when the form was sent. Say first, with thanks: there, where it leads meanwhile`,
    );
  const call = `hide ${page.source.path}${until ? ` --until ${until}` : ""}`;
  return runDeed(planHiding(page, today, until), call, options);
}

/** The file of a form that leads to a page when it was sent: people would not know whether it was. */
function findThanked({ content }: Pick<SiteFacts, "content">, { url }: Page): string | undefined {
  const all = [content.data, ...content.ownData.values()].flatMap(({ forms }) => [...forms.values()]);
  return all.find((file) => file?.form.thanks === url)?.source.path;
}

/** With a day the page comes back by itself; without one it stays away until somebody publishes it, and in a month the checks ask. */
function planHiding(page: Page, today: string, until: string | null): Deed {
  const { path, text } = page.source;
  const from = page.settings.publish;
  const isHidden = from !== undefined && from > today;
  if (isHidden && (until === null || (until === from && !page.settings.draft)))
    throw new CallError(
      `${path} is hidden already: it is published on ${from}. Another day is told with --until`,
    );
  const day = until ?? addDays(today, month);
  let after = changeSettings(text, { kind: "set", path: ["publish"], value: day });
  if (until === null) after = changeSettings(after, { kind: "set", path: ["draft"], value: true });
  else if (page.settings.draft) after = changeSettings(after, { kind: "remove", path: ["draft"] });
  return {
    writes: [{ path, before: text, after }],
    told: [
      isHidden
        ? `${page.url} stays off the site.`
        : `${page.url} leaves the site with the next build, with its places in menus. Links to it are left out until it is back; their words stay.`,
      until === null
        ? `It is back when you take “draft: true” out. From ${day} on, checks ask what is to become of it.`
        : `It is back by itself on ${day}.`,
    ],
  };
}

function isDay(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text));
}
