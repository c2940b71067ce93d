import { chooseEntries } from "../../lists/choose-entries.ts";
import type { Entry, List } from "../../lists/list.ts";
import { drawEntries, type ListLook } from "./draw-entries.ts";
import type { ListContext } from "./list-context.ts";

/** Draws the entries of a kind. */
type DrawKind = (entries: Entry[], context: ListContext) => string;

/** The components of the kinds, by name; a kind without one looks like any list. */
const components: Readonly<Record<string, DrawKind>> = {};

/** A list of `data/` as HTML: the entries that its block asks for, as the component of its kind draws them, or in the look that the block names. */
export function drawList({ kind, entries }: List, context: ListContext): string {
  const { as: look = "", where = "", sort = "", first = "" } = context.options;
  const fields = context.fields.map(({ name }) => name);
  const known = { fields, today: context.today, locale: context.language.locale };
  const chosen = chooseEntries(entries, { where, sort, first }, known);
  // A choice that can't be followed is told by a check.
  if (chosen.fault || chosen.entries.length === 0) return "";
  const component = look === "" && kind !== null ? components[kind] : undefined;
  return component
    ? component(chosen.entries, context)
    : drawEntries((look || chooseLook(context)) as ListLook, chosen.entries, context);
}

/** How a list looks where nobody said it. */
function chooseLook({ fields }: ListContext): ListLook {
  const has = (type: string) => fields.some((field) => field.type === type);
  if (has("image")) return "cards";
  return fields.length > 3 && !has("markdown") ? "table" : "definitions";
}
