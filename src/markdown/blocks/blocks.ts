import type { Block } from "./block.ts";
import { button } from "./button.ts";
import { details } from "./details.ts";
import { note } from "./note.ts";
import { tip } from "./tip.ts";
import { warning } from "./warning.ts";

/** Every block that authors can write. */
export const blocks: Block[] = [button, details, note, tip, warning];
