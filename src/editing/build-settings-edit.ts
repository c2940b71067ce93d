import type { Edit } from "../problems/problem.ts";
import { buildEdit } from "./build-edit.ts";
import { changeSettings } from "./change-settings.ts";
import { EditFault } from "./edit-fault.ts";
import type { YamlWish } from "./yaml-change.ts";

/** The edit of a page's text that makes changes of its settings one after the other; `null` where they change nothing, or can't be made by editing alone. */
export function buildSettingsEdit(text: string, changes: YamlWish[]): Edit | null {
  try {
    return buildEdit(text, changes.reduce(changeSettings, text));
  } catch (error) {
    if (error instanceof EditFault) return null;
    throw error;
  }
}
