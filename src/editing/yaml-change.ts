import type { YamlPath } from "../yaml/parsed-yaml.ts";

/** A change of one thing in YAML. A path leads through keys and places in lists, counted from 0; `[]` is the whole. What is `isShort` stands on one line, in brackets. */
export type YamlChange =
  /** Gives what stands at `path` another value; a setting that is not there yet comes to the end of the settings around it. */
  | { kind: "set"; path: YamlPath; value: unknown; isShort?: boolean }
  /** Puts an item into the list at `path`, so that it stands at the place `at`; at the end where that is left out. */
  | { kind: "insert"; path: YamlPath; value: unknown; at?: number; isShort?: boolean }
  /** Takes the setting or the item at `path` out. */
  | { kind: "remove"; path: YamlPath }
  /** Gives the item of a list, or the setting, at `path` the place `to` among those beside it. */
  | { kind: "move"; path: YamlPath; to: number };

/** A change, or what tells it from the value as it is by then. */
export type YamlWish = YamlChange | ((value: unknown) => YamlChange);
