import nunjucks, { type Environment } from "nunjucks";
import { didYouMean } from "../problems/did-you-mean.ts";
import type { PageView } from "./page-view.ts";

interface Runtime {
  memberLookup(object: unknown, key: unknown): unknown;
}

const runtime = nunjucks.runtime as unknown as Runtime;
const lookUp = runtime.memberLookup;
let rendered: PageView | null = null;

/**
 * Renders the layout of a view. Reading a key that the view does not have throws, naming layout and page, with a
 * did-you-mean: Nunjucks alone lets `{% if view.typo %}`, `{% for x in view.typo %}` and `{{ view.typo | safe }}` pass in
 * silence. Its one function that reads keys is replaced while a view is rendered, which costs nothing where a key exists.
 */
export function renderStrictly(environment: Environment, view: PageView): string {
  rendered = view;
  runtime.memberLookup = lookUpStrictly;
  try {
    return environment.render(view.layout, { view });
  } finally {
    runtime.memberLookup = lookUp;
    rendered = null;
  }
}

function lookUpStrictly(object: unknown, key: unknown): unknown {
  const value = lookUp(object, key);
  const isMissing = value === undefined && typeof object === "object" && object !== null;
  // A place in a list that is not filled is no misspelt key.
  if (!isMissing || !rendered || (Array.isArray(object) && Number.isInteger(Number(key)))) return value;
  const name = findName(rendered, object) ?? "it";
  const meant = didYouMean(String(key), Object.keys(object));
  const hint = meant ? ` Did you mean "${name}.${meant}"?` : "";
  throw new Error(
    `"${name}.${key}" does not exist (layout ${rendered.layout}, page ${rendered.url}).${hint}`,
  );
}

/** How a template reaches an object of the view, `view.breadcrumbs[]`; the shortest way. */
function findName(view: PageView, wanted: object): string | null {
  const seen = new Set<object>();
  let level: [string, object][] = [["view", view]];
  while (level.length > 0) {
    const next: [string, object][] = [];
    for (const [name, object] of level) {
      if (object === wanted) return name;
      if (seen.has(object)) continue;
      seen.add(object);
      for (const [key, value] of Object.entries(object))
        if (typeof value === "object" && value !== null)
          next.push([Array.isArray(object) ? `${name}[]` : `${name}.${key}`, value]);
    }
    level = next;
  }
  return null;
}
