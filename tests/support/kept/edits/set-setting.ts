import { join } from "node:path";
import { change } from "./change.ts";
import type { Edit } from "./edit.ts";

/** An edit that gives a setting of the site one of these values, or takes it out where that is empty. */
export const setSetting =
  (key: string, values: string[]): Edit =>
  (folder, random) => {
    const value = random.pick(values);
    change(join(folder, "content/site.yaml"), (text) => {
      const rest = text.replace(new RegExp(`^${key}: .*\n`, "m"), "");
      return value === "" ? rest : `${rest.replace(/\n?$/, "\n")}${key}: ${value}\n`;
    });
    return `${key}: ${value}`;
  };
