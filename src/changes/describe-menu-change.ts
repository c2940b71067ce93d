import { escapeMarkdown } from "../problems/escape-markdown.ts";
import type { MenuChange } from "./compare-menus.ts";

/** What became of an entry of a menu, as a sentence. */
export function describeMenuChange(change: MenuChange): string {
  return `${quote(change.menu)}: ${quote(change.title)} ${describe(change)}.`;
}

function describe(change: MenuChange): string {
  if (change.kind === "new") return `is new, ${describePlace(change)}`;
  if (change.kind === "moved") return `has moved, and is now ${describePlace(change)}`;
  if (change.kind === "gone") return "is gone";
  if (change.kind === "redirected") return "leads to another address";
  return `was called ${quote(change.before ?? "")} before`;
}

function describePlace({ below, after }: MenuChange): string {
  const place = after === null ? "in the first place" : `after ${quote(after)}`;
  return below === null ? place : `${place} below ${quote(below)}`;
}

function quote(words: string): string {
  return `“${escapeMarkdown(words)}”`;
}
