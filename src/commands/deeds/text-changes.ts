import { EditFault } from "../../editing/edit-fault.ts";
import { applyEdits } from "../../problems/apply-edits.ts";
import type { Edit } from "../../problems/problem.ts";
import type { Deed } from "./deed.ts";

/** The texts that a deed changes, one change after the other. */
export class TextChanges {
  readonly #texts = new Map<string, { before: string | null; after: string }>();

  /** Changes a text as it is by now; `text` is what the file holds, `null` where there is none yet. A change that can't be made by editing is told with its file. */
  change(path: string, text: string | null, change: (text: string) => string): void {
    const known = this.#texts.get(path) ?? { before: text, after: text ?? "" };
    try {
      this.#texts.set(path, { ...known, after: change(known.after) });
    } catch (error) {
      if (!(error instanceof EditFault)) throw error;
      throw new Error(`${path}: ${error.message}`, { cause: error });
    }
  }

  /** Makes edits of a text that nothing has changed yet. */
  edit(path: string, text: string, edits: Edit[]): void {
    this.change(path, text, (now) => applyEdits(now, edits));
  }

  /** What is otherwise than it was. */
  list(): Deed["writes"] {
    return [...this.#texts]
      .filter(([, { before, after }]) => before !== after)
      .map(([path, texts]) => ({ path, ...texts }));
  }
}
