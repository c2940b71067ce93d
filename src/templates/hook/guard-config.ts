import { didYouMean } from "../../problems/did-you-mean.ts";
import { findRemedy } from "./find-remedy.ts";

type Call = (...args: never[]) => unknown;

/** Refuses what was asked for; never returns. */
export type Refuse = (message: string, remedy: string) => never;

/**
 * What takes the place of Eleventy's `UserConfig`: it has the calls that are passed on, and every other one is refused when it
 * is so much as read, since Eleventy would take it without an effect. `real` is what Eleventy offers.
 */
export function guardConfig(passedOn: Record<string, Call | string>, real: object, refuse: Refuse): object {
  const refuseName = (name: string): never => {
    if (name in real) return refuse(`"${name}" is not passed on to layouts.`, findRemedy(name));
    const meant = didYouMean(name, Object.keys(passedOn));
    return refuse(`Eleventy has no "${name}".`, meant ? `Did you mean "${meant}"?` : findRemedy(name));
  };
  return new Proxy(passedOn, {
    get: (_, name) => {
      // What is awaited or printed is asked for these.
      if (typeof name === "symbol" || name === "then" || name === "toJSON") return undefined;
      return Object.hasOwn(passedOn, name) ? passedOn[name] : refuseName(name);
    },
    set: (_, name) => refuse(`"${String(name)}" is set, which nobody reads.`, findRemedy(String(name))),
    defineProperty: (_, name) =>
      refuse(`"${String(name)}" is set, which nobody reads.`, findRemedy(String(name))),
    deleteProperty: (_, name) => refuse(`"${String(name)}" is taken away.`, findRemedy(String(name))),
  });
}
