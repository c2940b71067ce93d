import { action } from "./action.ts";
import { banner } from "./banner.ts";
import type { Block } from "./block.ts";
import { button } from "./button.ts";
import { cards } from "./cards.ts";
import { details } from "./details.ts";
import { download } from "./download.ts";
import { facts } from "./facts.ts";
import { form } from "./form.ts";
import { note } from "./note.ts";
import { part } from "./part.ts";
import { quote } from "./quote.ts";
import { resources } from "./resources.ts";
import { steps } from "./steps.ts";
import { timeline } from "./timeline.ts";
import { tip } from "./tip.ts";
import { traits } from "./traits.ts";
import { warning } from "./warning.ts";

/** Every block that authors can write. */
export const blocks: Block[] = [
  action,
  banner,
  button,
  cards,
  details,
  download,
  facts,
  form,
  note,
  part,
  quote,
  resources,
  steps,
  timeline,
  tip,
  traits,
  warning,
];
