import type { StrictEnvironment } from "../../layouts/strict-environment.ts";
import { oncePer } from "../../problems/once-per.ts";

/** A filter or shortcode of a site. */
export type Callback = (...args: unknown[]) => unknown;

/** Calls a filter or shortcode for the view that is rendered. Throws when it doesn't give its result at once. */
export function callInView(environment: StrictEnvironment, callback: Callback, args: unknown[]): unknown {
  const { rendered } = environment;
  const result = callback.apply(scopeOf(rendered), args);
  if (typeof result === "object" && result !== null && "then" in result)
    throw new Error(
      "It gives a promise, and layouts are laid out without waiting. Give them what it finds with addGlobalData.",
    );
  return result;
}

/** What `this` is in it, by the view that is rendered: two of the keys that Eleventy gives. */
const scopeOf = oncePer((view: object): object => {
  const url = "url" in view ? view.url : null;
  return new Proxy({ ctx: { view }, page: { url } } as Record<string | symbol, unknown>, {
    get: (scope, name) => {
      if (typeof name === "symbol" || Object.hasOwn(scope, name)) return scope[name];
      throw new Error(`There is no "this.${name}": it finds the page in this.ctx.view.`);
    },
  });
});
