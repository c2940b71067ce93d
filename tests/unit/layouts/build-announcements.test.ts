import assert from "node:assert/strict";
import { test } from "node:test";
import { parseData } from "../../../src/content/parse-data.ts";
import { buildAnnouncements } from "../../../src/layouts/build-announcements.ts";
import { buildNavigation } from "../../../src/navigation/build-navigation.ts";
import { english, makeContent, makeLanguage, makePage } from "../../support/make-page.ts";
import { makeSite } from "../../support/make-site.ts";

const spanish = makeLanguage("es", { name: "Español" });
const languages = [english, spanish];
const pages = [makePage({ url: "/en/visit/" }), makePage({ url: "/es/visit/", language: spanish })];

/** What pages of a language say on a day, with these files of data. */
function announce(files: Record<string, string>, today: string, language = english) {
  const site = makeSite({ languages, today });
  const sources = new Map(Object.entries(files).map(([id, text]) => [id, { path: `content/${id}`, text }]));
  const { data, ownData, problems } = parseData(sources, site);
  assert.deepEqual(problems, []);
  const content = { ...makeContent(pages), data, ownData };
  const navigation = buildNavigation(site, content);
  return buildAnnouncements({ language }, { site, content, navigation }, (to) => `/site${to}`);
}

const closed = `- text: Closed on Friday.
  link: /en/visit/
  words: What is open
  from: 2026-03-01
  until: 2026-03-06
`;

test("an announcement is there from its first day to its last", () => {
  const days = ["2026-02-28", "2026-03-01", "2026-03-06", "2026-03-07"];
  assert.deepEqual(
    days.map((day) => announce({ "data/announcements.yaml": closed }, day).length),
    [0, 1, 1, 0],
  );
  assert.equal(
    announce({ "data/announcements.yaml": "- text: The lift is out of order.\n" }, "2099-01-01").length,
    1,
  );
  assert.deepEqual(announce({}, "2026-03-01"), []);
});

test("its link leads where the reader's language has the page", () => {
  const files = { "data/announcements.yaml": closed };
  assert.deepEqual(announce(files, "2026-03-02"), [
    { text: "Closed on Friday.", link: { url: "/site/en/visit/", words: "What is open" }, language: null },
  ]);
  assert.deepEqual(announce(files, "2026-03-02", spanish), [
    {
      text: "Closed on Friday.",
      link: { url: "/site/es/visit/", words: "What is open" },
      language: { code: "en", dir: "ltr" },
    },
  ]);
});

test("a language says it in its own words, or says nothing of its own", () => {
  const files = {
    "data/announcements.yaml": closed,
    "es/data/announcements.yaml": "- text: Cerrado el viernes.\n",
  };
  assert.deepEqual(announce(files, "2026-03-02", spanish), [
    { text: "Cerrado el viernes.", link: null, language: null },
  ]);
  assert.deepEqual(announce({ ...files, "es/data/announcements.yaml": "[]\n" }, "2026-03-02", spanish), []);
});
