import type { YamlWish } from "../../editing/yaml-change.ts";
import type { YamlPath } from "../../yaml/parsed-yaml.ts";
import { valueAt } from "../../yaml/value-at.ts";

/**
 * Takes a link out, with what has nothing left to say without it: lists and settings that would be empty, and in a menu the entry that
 * would neither lead somewhere nor have others below it.
 */
export function planRemoval(link: YamlPath, isMenu: boolean): YamlWish {
  return (value) => {
    let path = link;
    for (;;) {
      const rest = Object.keys(valueAt(value, path.slice(0, -1)) ?? {}).filter(
        (key) => key !== String(path.at(-1)),
      );
      const isEntry = isMenu && (typeof path.at(-2) === "number" || path.join() === "action,link");
      const goes = rest.length === 0 || (isEntry && !rest.some((key) => key === "link" || key === "items"));
      if (path.length === 1 || !goes) return { kind: "remove", path };
      path = path.slice(0, -1);
    }
  };
}
