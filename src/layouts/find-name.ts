/** How a template reaches an object of the view, `view.breadcrumbs[]`; the shortest way. */
export function findName(view: object, wanted: object): string | null {
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
