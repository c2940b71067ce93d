import { basename, resolve } from "node:path";
import { CallError } from "../../site/call-error.ts";
import { findDay } from "../../site/find-day.ts";
import type { OptionValues } from "../command.ts";
import { addStyleGuide, hasSite } from "./add-style-guide.ts";
import type { Answers } from "./answers.ts";
import { askAnswers, type Given } from "./ask-answers.ts";
import { findCall } from "./find-call.ts";
import { findClashes } from "./find-clashes.ts";
import { formatCall } from "./format-call.ts";
import { formatDone } from "./format-done.ts";
import { formatTaken } from "./format-taken.ts";
import { placeOwnPages } from "./place-own-pages.ts";
import { placeStyleGuide } from "./place-style-guide.ts";
import { planSite } from "./plan-site.ts";
import { questions } from "./questions.ts";
import { readDependency } from "./read-dependency.ts";
import { readFolder } from "./read-folder.ts";
import { readStarter } from "./read-starter.ts";
import { renewEditorFiles } from "./renew-editor-files.ts";
import { describeUnwritten, writeFiles } from "./write-files.ts";

/**
 * `waymark new`: makes a site in a folder, with what is asked on a terminal or said by options. All is decided before the first file
 * is written. Exit code 1 where something is in the way, 2 where answers are missing or wrong.
 */
export async function newSite(options: OptionValues, operands: string[]): Promise<number> {
  if (operands.length > 1)
    throw new CallError(
      `A site is made in one folder, and these are ${operands.length}: put a name with blanks in quotes`,
    );
  const [named] = operands;
  if (named === "") throw new CallError("The name of the folder is empty");
  const folder = resolve(named ?? ".");
  const withStyleGuide = options["style-guide"] === true;
  const added = withStyleGuide && hasSite(folder) ? addStyleGuide(folder) : null;
  const told = options["editor-files"] === true ? await renewEditorFiles(folder) : added;
  if (told) {
    process[told.code === 0 ? "stdout" : "stderr"].write(told.text);
    return told.code;
  }
  const found = readFolder(folder);
  const given = readOptions(options);
  if (given.faults.length > 0) return refuse([...given.faults, `Write: ${writeCall(given, named, folder)}`]);
  if (options.yes !== true && !(process.stdin.isTTY && process.stdout.isTTY))
    return refuse([
      "There is no terminal to ask on, so say it all in one line, with what you want otherwise:",
      `  ${writeCall(given, named, folder)}`,
    ]);
  // Before anybody answers for nothing.
  const { taken } = findClashes(folder, ["package.json"]);
  if (taken.length > 0) return refuseFolder(folder, taken);
  const terminal = { input: process.stdin, output: process.stdout };
  const answered =
    options.yes === true
      ? suggestRest(given.texts, folder)
      : await askAnswers(questions, given.texts, basename(folder), terminal);
  if (answered === null) return refuse(["\nNothing was written."], 1);
  return make(folder, named, { ...readAnswers(answered), withStyleGuide }, found);
}

function make(
  folder: string,
  named: string | undefined,
  answers: Answers & { withStyleGuide: boolean },
  found: string[],
): number {
  const own = placeOwnPages(found, answers.languages);
  const dependency = readDependency();
  const timezone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  // A contact for faults in security is good for a year at most.
  const securityDay = findDay(new Date(Date.now() + 360 * 86_400_000), "UTC");
  const plan = planSite(answers, { ...readStarter(answers.kind), dependency, timezone, securityDay, own });
  const content = new Map(plan.files.map(({ path, contents }) => [path.replace(/^content\//, ""), contents]));
  const planned = [
    ...plan.files,
    ...(answers.withStyleGuide ? placeStyleGuide(answers.languages, content) : []),
  ];
  const clashes = findClashes(
    folder,
    planned.map(({ path }) => path),
  );
  if (clashes.taken.length > 0) return refuseFolder(folder, clashes.taken);
  const files = planned.filter(({ path }) => !clashes.kept.includes(path));
  try {
    writeFiles(folder, files, own);
  } catch (error) {
    return refuse([describeUnwritten(error, folder)], 1);
  }
  process.stdout.write(
    formatDone({
      named,
      answers,
      own,
      kept: clashes.kept,
      leftOut: plan.leftOut,
      isBorrowed: plan.isBorrowed,
    }),
  );
  return 0;
}

interface Read {
  texts: Given;
  faults: string[];
}

/** What the options say, and what is wrong with them: all of it at once. */
function readOptions(options: OptionValues): Read {
  const read: Read = { texts: {}, faults: [] };
  for (const { name, take } of questions) {
    const value = options[name];
    if (typeof value !== "string") continue;
    const taken = take(value);
    if ("text" in taken) read.texts[name] = taken.text;
    else read.faults.push(`--${name}: ${taken.fault}`);
  }
  return read;
}

function suggestRest(given: Given, folder: string): Given {
  const rest = questions.filter(({ name }) => given[name] === undefined);
  const suggested = rest.map(({ name, suggest }) => [name, suggest(basename(folder))]);
  return { ...given, ...Object.fromEntries(suggested) };
}

function writeCall({ texts }: Read, named: string | undefined, folder: string): string {
  return formatCall(findCall(readDependency()), named, questions, suggestRest(texts, folder));
}

function readAnswers(texts: Given): Answers {
  const { kind = "", name = "", languages = "", url = "", host = "", accent } = texts;
  return {
    kind,
    name,
    languages: languages.split(",") as Answers["languages"],
    url,
    host,
    accent: accent || null,
  };
}

function refuseFolder(folder: string, taken: string[]): number {
  return refuse([formatTaken(folder, taken, findCall(readDependency()), hasSite(folder))], 1);
}

function refuse(lines: string[], code = 2): number {
  process.stderr.write(`${lines.join("\n")}\n`);
  return code;
}
