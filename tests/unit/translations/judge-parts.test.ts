import assert from "node:assert/strict";
import { test } from "node:test";
import { judgeParts } from "../../../src/translations/judge-parts.ts";
import { renewStamps } from "../../../src/translations/renew-stamps.ts";
import type { Stamp } from "../../../src/translations/stamp.ts";
import { makeParts } from "../../support/make-parts.ts";

const english = "# Home\n\nHello.\n\n## When\n\nEvery [Tuesday](days.md), at six.\n\n## Where\n\nAt home.\n";
const french =
  "# Accueil\n\nBonjour.\n\n## Quand\n\nChaque [mardi](days.md), à six.\n\n## Où\n\nÀ la maison.\n";

const judge = (source: string, own: string, stamps: Stamp[]) =>
  judgeParts(makeParts(source), makeParts(own), stamps);
/** What is remembered after a translation was published. */
const remember = (source: string, own: string, stamps: Stamp[] = []) =>
  renewStamps(judge(source, own, stamps), (text) => text);
/** What is not right, as `verdict key`. */
const open = (source: string, own: string, stamps: Stamp[]) =>
  judge(source, own, stamps)
    .parts.filter(({ verdict }) => verdict !== "right")
    .map((part) => `${part.verdict} ${(part.own ?? part.source)?.key}`);

const stamps = remember(english, french);

test("a translation that nobody knows yet is new, and made from the original as it is", () => {
  assert.deepEqual(open(english, french, []), ["new @", "new #", "new #quand", "new #où"]);
  assert.deepEqual(open(english, french, stamps), []);
  assert.deepEqual(remember(english, french, stamps), stamps);
});

test("other words in the original make exactly their part stale, and back again they are right", () => {
  assert.deepEqual(open(english.replace("Tuesday", "Monday"), french, stamps), ["changed #quand"]);
  assert.deepEqual(open(english.replace("# Home", "# Our home"), french, stamps), ["changed @"]);
  const behind = remember(english.replace("Tuesday", "Monday"), french, stamps);
  assert.deepEqual(behind, stamps);
  assert.deepEqual(open(english, french, behind), []);
});

test("another link or comma is to be looked at", () => {
  assert.deepEqual(open(english.replace("days.md", "hours.md"), french, stamps), ["form #quand"]);
  assert.deepEqual(open(english.replace("), at", ") at"), french, stamps), ["form #quand"]);
});

test("a link to a page that is there no more had to lead elsewhere, and is remembered as it is now", () => {
  const renamed = [makeParts(english.replace("days.md", "opening.md")), makeParts(french)] as const;
  const isThere = (target: string) => target !== "days.md";
  const verdicts = ({ parts }: ReturnType<typeof judgeParts>) => parts.map(({ verdict }) => verdict);
  const judged = judgeParts(...renamed, stamps, { isThere });
  assert.deepEqual(verdicts(judged), ["right", "right", "right", "right"]);
  const after = renewStamps(judged, (text) => text);
  assert.deepEqual(verdicts(judgeParts(...renamed, after)), ["right", "right", "right", "right"]);
  assert.deepEqual(open(english.replace("days.md", "hours.md"), french, after), ["form #quand"]);
});

test("a form that is not known is taken for what it is now", () => {
  const old = stamps.map((stamp) => ({ ...stamp, form: "" }));
  assert.deepEqual(open(english.replace("days.md", "hours.md"), french, old), []);
  assert.deepEqual(remember(english, french, old), stamps);
});

test("an edit of the translation alone changes nothing and clears nothing", () => {
  const edited = french.replace("mardi", "lundi").replace("## Où", "## Le lieu");
  assert.deepEqual(open(english, edited, stamps), []);
  const behind = english.replace("Tuesday", "Monday");
  assert.deepEqual(open(behind, edited, stamps), ["changed #quand"]);
  assert.deepEqual(open(behind, edited, remember(behind, edited, stamps)), ["changed #quand"]);
});

test("new words in a heading of the original make its part stale, and so it stays when the translation follows", () => {
  const renamed = english.replace("## When", "## Days");
  assert.deepEqual(open(renamed, french, stamps), ["changed #quand"]);
  const after = remember(renamed, french, stamps);
  assert.deepEqual(open(renamed, french.replace("## Quand", "## Les jours"), after), ["changed #les-jours"]);
  // Both at once, and then nothing tells what it was made from.
  assert.deepEqual(open(renamed, french.replace("## Quand", "## Les jours"), stamps), ["renamed #les-jours"]);
});

test("a part that keeps its words is known under whatever names", () => {
  const moved = english.replace("## Where", "## Where {#place}");
  assert.deepEqual(open(moved, french.replace("## Où", "## Où {#place}"), stamps), ["form #place"]);
});

test("a new part of the original is missing, also between others, and new once it is translated", () => {
  const longer = english.replace("## Where", "## Who\n\nWe.\n\n## Where");
  assert.deepEqual(open(longer, french, stamps), ["lacking #who"]);
  const translated = french.replace("## Où", "## Qui\n\nNous.\n\n## Où");
  assert.deepEqual(open(longer, translated, remember(longer, french, stamps)), ["new #qui"]);
});

test("a part whose original is gone is orphaned; one that never had any is to be looked at", () => {
  const shorter = english.replace(/## Where[\s\S]*/, "");
  assert.deepEqual(open(shorter, french, stamps), ["gone #où"]);
  assert.deepEqual(open(english, `${french}\n## De plus\n`, stamps), ["beside #de-plus"]);
  // Gone from both, it is forgotten.
  const both = remember(shorter, french.replace(/## Où[\s\S]*/, ""), stamps);
  assert.deepEqual(
    both.map(({ own }) => own),
    ["@", "#", "#quand"],
  );
});

test("a translated part that is taken out and put back is as far behind as it was", () => {
  const behind = english.replace("At home", "At the library");
  const without = french.replace(/## Où[\s\S]*/, "");
  const after = remember(behind, without, stamps);
  assert.deepEqual(open(behind, without, after), ["lacking #where"]);
  assert.deepEqual(open(behind, french, after), ["changed #où"]);
});

test("parts with the same heading are known by their words, for each new one changes the ids of those below", () => {
  const notes = "# T\n\n## Notes\n\nOne.\n\n## Notes\n\nTwo.\n";
  const translated = "# T\n\n## Notes\n\nUn.\n\n## Notes\n\nDeux.\n";
  const known = remember(notes, translated);
  const more = notes.replace("## Notes", "## Notes\n\nNone.\n\n## Notes");
  assert.deepEqual(open(more, translated, known), ["lacking #notes"]);
  assert.deepEqual(open(more.replace("Two", "2"), translated, known), ["lacking #notes", "changed #notes-2"]);
  const all = translated.replace("## Notes", "## Notes\n\nRien.\n\n## Notes");
  assert.deepEqual(open(more.replace("Two", "2"), all, known), ["new #notes", "changed #notes-3"]);
});

test("what is left out on purpose and then gone from the original is forgotten, and new parts are new", () => {
  const annex = `${english}\n## Annex\n`;
  const accepted = renewStamps(
    judge(annex, french, stamps),
    (text) => text,
    () => true,
  );
  assert.deepEqual(open(annex, french, accepted), []);
  const [source, own] = [`${english}\n## New\n`, `${french}\n## Nouveau\n`];
  assert.deepEqual(open(source, own, accepted), ["new #nouveau"]);
});

test("of two stamps for one part, as a merge leaves them, either may be right", () => {
  const twice = [...stamps, ...remember(english.replace("Tuesday", "Monday"), french)];
  assert.deepEqual(open(english, french, twice), []);
  assert.deepEqual(open(english.replace("Tuesday", "Monday"), french, twice), []);
  assert.deepEqual(open(english.replace("Tuesday", "Friday"), french, twice), ["changed #quand"]);
  assert.deepEqual(remember(english, french, twice), stamps);
});

test("what somebody said is right is right, whatever it lacks or has beside", () => {
  const uneven = `${french.replace(/## Où[\s\S]*/, "")}\n## De plus\n\n### Encore\n`;
  const judged = judge(english.replace("Tuesday", "Monday"), uneven, stamps);
  const accepted = renewStamps(
    judged,
    (text) => text,
    () => true,
  );
  assert.deepEqual(open(english.replace("Tuesday", "Monday"), uneven, accepted), []);
  assert.deepEqual(open(english, uneven, accepted), ["changed #quand"]);
});
