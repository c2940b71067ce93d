import type { SiteFacts } from "../checks/rule.ts";
import { listShown } from "../content/content.ts";
import type { UnlaidPage } from "../layouts/renderer.ts";
import type { Problem } from "../problems/problem.ts";
import type { OptionValues } from "./command.ts";
import { findReplaceable } from "./find-replaceable.ts";
import type { Unlaid } from "./leave-out.ts";

/** What is known of a site from one time that it is built to the next, which is without some files and pages that have a mistake. */
export class BuildRun {
  /** Files of other languages than the first with a mistake; their originals are shown, where they have any. */
  readonly replaced = new Set<string>();
  /** What could not be laid out. */
  readonly unlaid: Unlaid = { files: new Set(), standIns: new Set() };
  readonly #told = new Map<string, Problem>();

  /** All problems that were noted, each once. */
  told(): Problem[] {
    return [...this.#told.values()];
  }

  /** Whether there are mistakes beside those for which something else is shown. */
  isFaulty(): boolean {
    return this.told().some(({ file, level }) => level === "error" && !this.replaced.has(file));
  }

  /** The mistakes of what is replaced. */
  ofReplaced(): Problem[] {
    return this.told().filter(({ file, level }) => level === "error" && this.replaced.has(file));
  }

  /** Notes problems, without those of files that are replaced, whose faults are known; returns them. */
  note(problems: Problem[]): Problem[] {
    const fresh = problems.filter(({ file }) => !this.replaced.has(file));
    for (const problem of fresh) {
      const { file, line, column, rule, message } = problem;
      const key = `${file}:${line}:${column} ${rule} ${message}`;
      if (!this.#told.has(key)) this.#told.set(key, problem);
    }
    return fresh;
  }

  /**
   * Sorts out what errors do to a build: nothing may be written, it runs again without further files, which are noted as replaced or unlaid,
   * or it goes on.
   */
  sort(
    problems: Problem[],
    facts: SiteFacts,
    options: OptionValues,
    unlaid: UnlaidPage[] = [],
  ): "stop" | "again" | "go on" {
    const errors = problems.filter(({ level }) => level === "error");
    const isLenient = options["no-check"] === true;
    if (errors.length === 0 || (isLenient && unlaid.length === 0)) return "go on";
    // Who asks for what is sound is told by the exit code that a page is missing.
    const hasOriginal = options["keep-going"] === true;
    const files = isLenient ? [] : findReplaceable(errors, facts, { hasOriginal });
    if (!isLenient && !hasOriginal && errors.some(({ file }) => !files.includes(file))) return "stop";
    const before = this.#countLeftOut();
    for (const file of files) this.replaced.add(file);
    const urls = new Set(unlaid.map(({ url }) => url));
    for (const { url, original, source } of listShown(facts.content))
      if (urls.has(url)) original ? this.unlaid.standIns.add(url) : this.unlaid.files.add(source.path);
    if (this.#countLeftOut() > before) return "again";
    return unlaid.length > 0 ? "stop" : "go on";
  }

  #countLeftOut(): number {
    return this.replaced.size + this.unlaid.files.size + this.unlaid.standIns.size;
  }
}
