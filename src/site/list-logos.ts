import type { YamlPath } from "../yaml/parsed-yaml.ts";
import type { Look } from "./look-schema.ts";

/** The files of the logo that a look names: where in `site.yaml`, and their path below the folder of the content. */
export function listLogos({ logo }: Look): { file: string; path: YamlPath; isDark: boolean }[] {
  if (logo === undefined) return [];
  if (typeof logo === "string") return [{ file: logo, path: ["look", "logo"], isDark: false }];
  return (["file", "dark"] as const).flatMap((key) => {
    const file = logo[key];
    return file === undefined ? [] : [{ file, path: ["look", "logo", key], isDark: key === "dark" }];
  });
}
