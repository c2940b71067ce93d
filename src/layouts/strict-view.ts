import { didYouMean } from "../problems/did-you-mean.ts";
import type { PageView } from "./page-view.ts";

// Nunjucks and Promise resolution ask any value for these.
const passThrough = new Set<string | symbol>(["then", "toJSON", "constructor", "length", "inspect"]);
const wrapped = new WeakMap<object, object>();

/**
 * Wraps a view so that reading a key that it does not have throws, naming layout and page, with a did-you-mean. Nunjucks
 * alone lets `{% if view.typo %}`, `{% for x in view.typo %}` and `{{ view.typo | safe }}` pass in silence.
 */
export function strictView(view: PageView): PageView {
  return wrap(view, "view", `layout ${view.layout}, page ${view.url}`);
}

function wrap<T extends object>(object: T, name: string, place: string): T {
  const known = wrapped.get(object);
  if (known) return known as T;
  const proxy = new Proxy(object, {
    get(target, key, receiver) {
      const value = Reflect.get(target, key, receiver);
      const isList = Array.isArray(target);
      const isPlace = isList && /^\d+$/.test(String(key));
      if (value === undefined && typeof key === "string" && !isPlace && !passThrough.has(key)) {
        const meant = didYouMean(key, Object.keys(target));
        const hint = meant ? ` Did you mean "${name}.${meant}"?` : "";
        throw new Error(`"${name}.${key}" does not exist (${place}).${hint}`);
      }
      if (typeof value !== "object" || value === null) return value;
      return wrap(value, isList ? `${name}[]` : `${name}.${String(key)}`, place);
    },
  });
  wrapped.set(object, proxy);
  return proxy;
}
