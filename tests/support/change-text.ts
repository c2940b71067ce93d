import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { repository } from "./run-waymark.ts";

/** A file of a fixture with one text in the place of another, which has to be there. */
export function changeText(fixture: string, path: string, from: string, to: string): Record<string, string> {
  const text = readFileSync(join(repository, fixture, path), "utf8");
  assert.ok(text.includes(from), `${path} has no ${from}`);
  return { [path]: text.replace(from, () => to) };
}
