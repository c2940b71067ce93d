import { join } from "node:path";
import type { SiteFacts } from "../../checks/rule.ts";
import { settingsFiles } from "../../content/kind-of-file.ts";
import { isData } from "../../content/parse-data.ts";
import { changeSettings } from "../../editing/change-settings.ts";
import { changeYaml } from "../../editing/change-yaml.ts";
import { EditFault } from "../../editing/edit-fault.ts";
import type { YamlWish } from "../../editing/yaml-change.ts";
import type { Problem } from "../../problems/problem.ts";
import { CallError } from "../../site/call-error.ts";
import { showPath } from "../../site/show-path.ts";
import { readText } from "../../sources/read-text.ts";
import { valueAt } from "../../yaml/value-at.ts";
import type { Deed } from "./deed.ts";
import { findSetting } from "./find-setting.ts";
import { listFaults } from "./list-faults.ts";
import { findPage } from "./open-facts.ts";
import { readId } from "./read-id.ts";

/** What is to be changed in one file. */
export interface Wish {
  /** A page, or a file of settings or data. */
  file: string;
  /** Steps with a slash between them; empty for the whole of a list. */
  setting: string;
  /** What its value is to be; of several the first that fits, one like that which was there before others. */
  values?: unknown[];
  /** An entry for the list. */
  entry?: unknown;
  /** The place that it gets, counted from 1. */
  place?: number;
}

/** What it takes that a setting is otherwise, or an entry of a list; and what would be wrong with the file then that is not wrong with it now. */
export async function planSet(facts: SiteFacts, wish: Wish): Promise<{ deed: Deed; faults: Problem[] }> {
  const { path, text, place } = await readTarget(facts, wish.file);
  const before = text ?? "";
  const told = new Set(listFaults(facts.site, { path, text: before }, place).map(keyOf));
  const tries = listChanges(wish).map((change) => {
    const after = makeChange(before, change, place ? changeSettings : changeYaml, path);
    const faults = listFaults(facts.site, { path, text: after }, place).filter(
      (problem) => !told.has(keyOf(problem)),
    );
    return { after, faults };
  });
  const { after, faults } = tries.find((one) => one.faults.length === 0) ?? (tries[0] as (typeof tries)[0]);
  const writes = after === before ? [] : [{ path, before: text, after }];
  const what = wish.setting === "" ? path : `"${wish.setting}" in ${path}`;
  const done = writes.length === 0 ? "is as it was: it says that already" : "is changed";
  return { deed: { writes, told: [`${what} ${done}.`] }, faults };
}

/** The file that somebody names, with its place where it is a page; `text` is `null` where it is new. */
async function readTarget(facts: SiteFacts, name: string) {
  const { inputDir, workingDir, languages } = facts.site;
  const folder = showPath(inputDir, workingDir);
  const id = readId(name, folder);
  if (!/\.ya?ml$/.test(id)) {
    const { source, filePath } = findPage(facts, name);
    return { path: source.path, text: source.text, place: { path: filePath, order: null } };
  }
  const file = join(inputDir, id);
  const source = await readText(file, workingDir);
  if (!settingsFiles.test(id) && !isData(id, languages))
    throw new CallError(`"${name}" is no file of settings or data in ${folder}`);
  return { path: showPath(file, workingDir), text: source?.text ?? null, place: null };
}

/** The changes that a wish may mean, the likeliest first. */
function listChanges({ setting, values = [undefined], entry, place }: Wish): YamlWish[] {
  return values.map((_, n) => (whole) => {
    const path = findSetting(whole, setting);
    if (entry !== undefined)
      return { kind: "insert", path, value: entry, ...(place === undefined ? {} : { at: place - 1 }) };
    if (place !== undefined) return { kind: "move", path, to: place - 1 };
    if (values[n] === undefined) return { kind: "remove", path };
    const old = valueAt(whole, path);
    // Nobody writes brackets by chance.
    const isLikely = (value: unknown) => Number(typeof value === "object" || typeof value === typeof old);
    return { kind: "set", path, value: values.toSorted((a, b) => isLikely(b) - isLikely(a))[n] };
  });
}

function makeChange(text: string, change: YamlWish, make: typeof changeSettings, path: string): string {
  try {
    return make(text, change);
  } catch (error) {
    if (error instanceof EditFault || error instanceof RangeError)
      throw new CallError(`${path}: ${error.message}${hintAtValue(path, error)}`, { cause: error });
    throw error;
  }
}

/** A value of the site may be written with what is known of it, which takes its place as a whole. */
function hintAtValue(path: string, error: Error): string {
  const [, name = ""] = /^"(.+)" is a value and holds no settings/.exec(error.message) ?? [];
  return name !== "" && /(?:^|\/)data\/values\.yaml$/.test(path)
    ? ` Write both together: waymark set data/values.yaml ${name} "{value: …, reviewBy: …}"`
    : "";
}

function keyOf({ rule, message }: Problem): string {
  return `${rule} ${message}`;
}
