import assert from "node:assert/strict";
import { test } from "node:test";
import { drawEvent } from "../../../../src/layouts/blocks/draw-event.ts";
import { countDays } from "../../../../src/lists/days.ts";
import type { Entry } from "../../../../src/lists/list.ts";
import { makeEntries } from "../../../support/make-entries.ts";
import { makeListContext } from "../../../support/make-list-context.ts";

test("each link of an event says by itself which event it is of, and none is left of one that is cancelled", () => {
  const links = (more: Record<string, unknown>) => {
    const [entry] = makeEntries({ title: "Story hour", day: "2026-12-01", link: "/en/join/", ...more });
    const context = { ...makeListContext(), linkCalendar: (html: string) => `<a href="a.ics">${html}</a>` };
    const html = drawEvent(entry as Entry, countDays("2026-11-30"), context);
    return [...html.matchAll(/<a [^>]*>(.*?)<\/a>/g)].map(([, words = ""]) => words.replace(/<[^>]*>/g, ""));
  };
  assert.deepEqual(links({}), ["eventSignUp: Story hour", "eventCalendar: Story hour"]);
  assert.deepEqual(links({ cancelled: true }), []);
});
