import assert from "node:assert/strict";
import { test } from "node:test";
import { findMeantPath } from "../../../../src/checks/ledger/find-meant-path.ts";
import type { Page } from "../../../../src/content/page.ts";
import { parseLedger } from "../../../../src/redirects/ledger/parse-ledger.ts";
import { settingsSchema } from "../../../../src/site/settings-schema.ts";
import { checkPages } from "../../../support/check-pages.ts";
import { makePage } from "../../../support/make-page.ts";
import { makeSite } from "../../../support/make-site.ts";

const remember = (text: string) => parseLedger({ path: "content/addresses.txt", text: `${text}\n` });

test("what was on the site is not taken for what was beside it, and may be called almost as before", () => {
  const facts = { site: makeSite(), ledger: remember("/en/door.webp\n/en/doors.webp\n/en/boats/") };
  assert.equal(findMeantPath("/en/door.webp", ["/en/doors.webp"], facts), undefined);
  assert.equal(findMeantPath("/en/door.webp", ["/en/doors.webp", "/en/dooor.webp"], facts), "/en/dooor.webp");
  assert.equal(findMeantPath("/en/boat/", ["/en/boats/"], facts), "/en/boats/");
});

/** What checks say where a page or picture of the first address was deleted, without what they say of the ledger. */
function told(pages: Page[], ledger: string, files: string[] = []): string[] {
  return checkPages(
    pages,
    { files: files.map((id) => ({ id, absolutePath: `/site/content/${id}`, size: 1 })) },
    {
      settings: settingsSchema.parse({ navigation: [{ title: "Rooms", link: "/en/rooms/" }] }),
    },
    { ledger: remember(ledger) },
  )
    .filter(({ rule }) => /missing/.test(rule))
    .map(({ rule, repair }) => `${rule} ${repair?.edits[0]?.text ?? "nothing to write"}`);
}

test("no check leads what led to a deleted page to the one that is called almost alike", () => {
  const home = makePage({ url: "/en/", text: "[Our rooms](rooms.md) and [one](room.md) [more](/en/rooms/)" });
  const room = makePage({ url: "/en/room/", title: "A bed for the night" });
  assert.deepEqual(told([home, room], "/en/\n/en/room/\n/en/rooms/"), [
    "link-missing-page nothing to write",
    "link-missing-page nothing to write",
    "site-link-missing nothing to write",
  ]);
});

test("no other picture is shown with the words for a deleted one", () => {
  const home = makePage({ url: "/", text: "![An open door](door.webp) ![Two doors](doors.webp)" });
  const rooms = makePage({ url: "/en/rooms/", text: "[Home](../index.md)" });
  assert.deepEqual(told([home, rooms], "/door.webp\n/doors.webp", ["doors.webp"]), [
    "image-missing nothing to write",
  ]);
});
