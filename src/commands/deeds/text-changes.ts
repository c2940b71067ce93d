import { EditFault } from "../../editing/edit-fault.ts";
import { applyEdits } from "../../problems/apply-edits.ts";
import type { Edit } from "../../problems/problem.ts";
import type { Deed } from "./deed.ts";

interface Changed {
  before: string | null;
  edits: Map<number, Edit>;
  steps: ((text: string) => string)[];
  removals: ((text: string) => string)[];
}

/** The texts that a deed changes: edits of what stands there first, then entries that go, the last of them first, so that the paths of the others hold; then all other changes. */
export class TextChanges {
  readonly #texts = new Map<string, Changed>();

  /** An edit of a text as it is; `text` is what the file holds. Links of one reference share the place of their address. */
  replace(path: string, text: string, edit: Edit): void {
    this.#of(path, text).edits.set(edit.start, edit);
  }

  /** Takes an entry out of a list; entries are told in their order. */
  remove(path: string, text: string, change: (text: string) => string): void {
    this.#of(path, text).removals.unshift(change);
  }

  /** Changes a text as it is by then; `text` is `null` where there is no file yet. */
  change(path: string, text: string | null, change: (text: string) => string): void {
    this.#of(path, text).steps.push(change);
  }

  /** What is otherwise than it was. A change that can't be made by editing is told with its file. */
  list(): Deed["writes"] {
    return [...this.#texts].flatMap(([path, { before, edits, removals, steps }]) => {
      const sorted = [...edits.values()].sort((a, b) => a.start - b.start);
      try {
        const edited = applyEdits(before ?? "", sorted);
        const after = [...removals, ...steps].reduce((text, change) => change(text), edited);
        return after === (before ?? "") ? [] : [{ path, before, after }];
      } catch (error) {
        if (!(error instanceof EditFault)) throw error;
        throw new Error(`${path}: ${error.message}`, { cause: error });
      }
    });
  }

  #of(path: string, before: string | null): Changed {
    const known = this.#texts.get(path) ?? { before, edits: new Map(), steps: [], removals: [] };
    this.#texts.set(path, known);
    return known;
  }
}
