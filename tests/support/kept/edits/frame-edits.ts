import { existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import { change } from "./change.ts";
import type { Edit } from "./edit.ts";

/** What happens to what stands around pages: layouts, partials, styles. */
export const frameEdits: Edit[] = [
  (folder, random) => {
    change(
      join(folder, "assets/layouts/exhibit.njk"),
      // What stands in no block is a fault.
      (text) =>
        text
          .replace(/<!-- \d+ -->/g, "")
          .replace(/(?=\{%-? endblock %\}\s*$)/, `<!-- ${random.below(9)} -->`),
    );
    return "layout changed";
  },
  (folder, random) => {
    const path = join(folder, "assets/breadcrumbs/breadcrumbs.njk");
    if (existsSync(path)) rmSync(path);
    else
      change(
        path,
        () =>
          `{% macro breadcrumbs(items, words) %}<p>${random.below(9)}{{ items.length }}</p>{% endmacro %}`,
      );
    return "partial hidden or shown";
  },
  (folder, random) => {
    change(
      join(folder, "assets/styles/main.scss"),
      (text) => `${text}\n.a { width: ${random.below(99)}px; }\n`,
    );
    return "style changed";
  },
];
