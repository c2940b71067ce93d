import type { Block } from "./block.ts";
import { button } from "./button.ts";
import { details } from "./details.ts";
import { facts } from "./facts.ts";
import { note } from "./note.ts";
import { part } from "./part.ts";
import { tip } from "./tip.ts";
import { traits } from "./traits.ts";
import { warning } from "./warning.ts";

/** Every block that authors can write. */
export const blocks: Block[] = [button, details, facts, note, part, tip, traits, warning];
