import type { LocatedStamp } from "./locate-stamps.ts";
import type { Part } from "./part.ts";
import type { Stamp } from "./stamp.ts";

/** Hands out stamps, each once. */
export class StampFinder {
  readonly #located: Set<LocatedStamp>;

  constructor(located: LocatedStamp[]) {
    this.#located = new Set(located);
  }

  /** Those of a pair, else of one of the two of which the other one is gone. */
  take(source: Part | null, own: Part | null): Stamp[] {
    const tests: ((found: LocatedStamp) => boolean)[] = [
      (found) => found.source === source && found.own === own,
      (found) => own !== null && found.own === own && found.source === undefined,
      (found) => source !== null && found.source === source && found.own === undefined,
    ];
    for (const test of tests) {
      const found = [...this.#located].filter(test);
      for (const one of found) this.#located.delete(one);
      if (found.length > 0) return found.map(({ stamp }) => stamp);
    }
    return [];
  }

  /** Those of which both parts are gone. */
  left(): Stamp[] {
    return [...this.#located].flatMap(({ stamp, source, own }) =>
      source === undefined && own === undefined ? stamp : [],
    );
  }
}
