import type { SiteFacts } from "../checks/rule.ts";
import type { Problem } from "../problems/problem.ts";
import type { OptionValues } from "./command.ts";
import { findReplaceable } from "./find-replaceable.ts";

/** What is known of a site from one time that it is built to the next, which is without the files of other languages than the first that have a mistake. */
export class BuildRun {
  /** Files with a mistake that are left out; their originals are shown, where they have any. */
  readonly replaced = new Set<string>();
  readonly #told = new Map<string, Problem>();

  /** All problems that were noted, each once. */
  told(): Problem[] {
    return [...this.#told.values()];
  }

  /** The mistakes of what is left out. */
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

  /** Sorts out what errors do to a build: nothing may be written, it runs again without further files, which are noted as replaced, or it goes on. */
  sort(problems: Problem[], facts: SiteFacts, options: OptionValues): "stop" | "again" | "go on" {
    const errors = problems.filter(({ level }) => level === "error");
    if (errors.length === 0 || options["no-check"]) return "go on";
    // Who asks for what is sound is told by the exit code that a page is missing.
    const files = findReplaceable(errors, facts, { hasOriginal: options["keep-going"] === true });
    if (!options["keep-going"] && errors.some(({ file }) => !files.includes(file))) return "stop";
    for (const file of files) this.replaced.add(file);
    return files.length > 0 ? "again" : "go on";
  }
}
