import assert from "node:assert/strict";
import { test } from "node:test";
import type { FeedFacts } from "../../../../src/output/feeds/feed-facts.ts";
import { formatAtom } from "../../../../src/output/feeds/format-atom.ts";
import { formatJsonFeed } from "../../../../src/output/feeds/format-json-feed.ts";

const facts: FeedFacts = {
  home: "https://museum.example/en/news/",
  language: "en",
  title: "News",
  about: null,
  author: "Harbour museum",
  atom: "https://museum.example/en/news/feed.xml",
  json: "https://museum.example/en/news/feed.json",
  entries: [],
};
const entry = {
  id: "https://museum.example/old/",
  url: "https://museum.example/en/news/boats/",
  title: "Boats",
  about: "A lead.",
  date: "2026-03-01",
  updated: "2026-03-04",
  html: "<p>Text</p>",
};

test("a hostile title stays text, and no sign is written that XML can't hold", () => {
  const title = 'A "quote" ]]> <script>&\u0000\u0007\ud800 \u{1F6A2}';
  const xml = formatAtom({ ...facts, entries: [{ ...entry, title }] });
  assert.match(xml, /<title>A &quot;quote&quot; \]\]&gt; &lt;script&gt;&amp; \u{1F6A2}<\/title>/u);
  assert.equal(
    JSON.parse(formatJsonFeed({ ...facts, entries: [{ ...entry, title }] })).items[0].title,
    title,
  );
});

test("a feed and each entry has what RFC 4287 asks for, its days from the content", () => {
  const xml = formatAtom({ ...facts, entries: [entry, { ...entry, updated: "2026-01-01" }] });
  for (const part of [
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">\n<id>https://museum.example/en/news/</id>',
    "<updated>2026-03-04T12:00:00Z</updated>\n<link rel",
    '<link rel="self" type="application/atom+xml" href="https://museum.example/en/news/feed.xml"/>',
    "<author><name>Harbour museum</name>",
    "<entry>\n<id>https://museum.example/old/</id>",
    "<published>2026-03-01T12:00:00Z</published>",
    "<summary>A lead.</summary>",
    '<content type="html">&lt;p&gt;Text&lt;/p&gt;</content>',
  ])
    assert.ok(xml.includes(part), part);
  assert.match(formatAtom(facts), /<updated>1970-01-01T12:00:00Z<\/updated>/);
});

test("the same as JSON Feed 1.1", () => {
  const feed = JSON.parse(formatJsonFeed({ ...facts, entries: [entry] }));
  assert.equal(feed.version, "https://jsonfeed.org/version/1.1");
  assert.deepEqual(feed.items[0], {
    id: entry.id,
    url: entry.url,
    title: "Boats",
    summary: "A lead.",
    content_html: "<p>Text</p>",
    date_published: "2026-03-01T12:00:00Z",
    date_modified: "2026-03-04T12:00:00Z",
  });
});
