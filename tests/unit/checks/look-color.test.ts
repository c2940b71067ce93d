import assert from "node:assert/strict";
import { test } from "node:test";
import { lookColor } from "../../../src/checks/look-color.ts";
import type { SiteFacts } from "../../../src/checks/rule.ts";
import type { Look } from "../../../src/site/look-schema.ts";
import { settingsSchema } from "../../../src/site/settings-schema.ts";
import { findColorChanges } from "../../../src/theme/colors/find-color-changes.ts";
import { makeSite } from "../../support/make-site.ts";

function tell(look: Look): string[] {
  const site = makeSite({ settings: settingsSchema.parse({ look }) });
  const facts = {
    site,
    look: { changes: findColorChanges(look), logos: [] },
  } as Partial<SiteFacts> as SiteFacts;
  return lookColor.checkSite?.(facts).map(({ message }) => message) ?? [];
}

test("a colour that can be read and written on is used as it is, and nothing said", () => {
  for (const look of [{}, { accent: "#7a1fa2" }, { accent: "navy", paper: "white" }, { paper: "#101820" }])
    assert.deepEqual(tell(look), [], JSON.stringify(look));
});

test("of a pale colour it is said what links are in, and its ground stays", () => {
  const [told = "", ...others] = tell({ accent: "#ffe600" });
  assert.deepEqual(others, []);
  assert.match(told, /read words in "#ffe600"\. Links are in #[0-9a-f]{6} instead/);
  assert.doesNotMatch(told, /poster/);
});

test("of a colour between light and dark both are said, and of a paper what it is", () => {
  assert.match(
    tell({ accent: "#e8590c" })[0] ?? "",
    /words in "#e8590c", or words on it\. Links are in #\w{6}, buttons and the poster are in #\w{6}/,
  );
  assert.match(tell({ second: "#ffe600" })[0] ?? "", /Figures and numbers are in #\w{6} instead/);
  assert.match(
    tell({ paper: "gray" })[0] ?? "",
    /Not everybody can read on "gray"\. The paper is #\w{6} instead/,
  );
});

test("what is used in the place of a colour is used as it is", () => {
  const [change] = findColorChanges({ accent: "#ffe600" });
  assert.deepEqual(findColorChanges({ accent: change?.used.text ?? "" }), []);
});
