import { CallError } from "../../site/call-error.ts";
import type { OptionValues } from "../command.ts";
import { askTerminal } from "./ask-terminal.ts";
import { openFacts } from "./open-facts.ts";
import { planNewPage } from "./plan-new-page.ts";
import { runDeed } from "./run-deed.ts";

/** `waymark new-page`: writes the file of a page, of what is asked at the terminal or told by options. */
export async function newPage(options: OptionValues): Promise<number> {
  const terminal = { input: process.stdin, output: process.stdout };
  const facts = await openFacts(options);
  if (!facts) return 1;
  const title = readOption(options, "title") ?? (await askTerminal("What is the page called? ", terminal));
  if (!title?.trim()) throw new CallError("Say what the page is called: --title");
  const section =
    readOption(options, "section") ??
    (await askTerminal("In which folder does it stand, such as visit (none: the top)? ", terminal));
  const page = {
    title: title.trim().replace(/\s+/g, " "),
    section: section?.trim() ?? "",
    language: readOption(options, "language"),
    layout: readOption(options, "layout"),
  };
  const given = Object.entries(page).filter(([, value]) => value);
  const call = ["new-page", ...given.map(([name, value]) => `--${name} ${JSON.stringify(value)}`)].join(" ");
  return runDeed(planNewPage(facts, page), call, options);
}

function readOption(options: OptionValues, name: string): string | null {
  const value = options[name];
  return typeof value === "string" ? value : null;
}
