import assert from "node:assert/strict";
import { test } from "node:test";
import { drawMedia } from "../../../../src/layouts/blocks/draw-media.ts";
import { parseHtml } from "../../../../src/markdown/parse-html.ts";
import { readPassages } from "../../../../src/markdown/read-passages.ts";
import type { InterfaceWords } from "../../../../src/site/interface-words.ts";
import { english, makeLanguage } from "../../../support/make-page.ts";

const words = {
  ...english.words,
  borrowed: {},
  mediaDownload: "Download",
  mediaTranscript: "Transcript",
  mediaWatch: ({ site }: { site: string }) => `Watch on ${site}`,
  mediaListen: ({ site }: { site: string }) => `Listen on ${site}`,
} as unknown as InterfaceWords;

function draw(
  name: "audio" | "video",
  options: Record<string, string>,
  language = { ...english, words },
): string {
  return drawMedia(
    { name, words: "", options, places: {}, start: 0, end: 0 },
    {
      language,
      resolve: (href) => (href.startsWith("http") ? href : `/site/${href}`),
      describe: (href) => (href.endsWith(".mp4") ? "(MP4, 12 MB)" : ""),
      picture: (src) => `<img src="/site/${src}" alt="">`,
      poster: (src) => ({ url: `/site/${src}`, width: 1600, height: 900 }),
    },
  );
}

const say = (html: string) => readPassages(parseHtml(html).tree, () => false).join(" ");

test("a film of the site has the browser's controls, its captions and a name, and loads nothing before it is wanted", () => {
  const html = draw("video", {
    file: "attic.mp4",
    title: "The attic",
    poster: "stairs.webp",
    captions: "attic.es.vtt",
    length: "6:05",
  });
  assert.equal(
    html.split("\n")[0],
    '<video class="media__player" controls src="/site/attic.mp4" preload="none" poster="/site/stairs.webp" width="1600" height="900" aria-label="The attic">' +
      '<track kind="captions" src="/site/attic.es.vtt" srclang="es" label="Spanish" default></video>',
  );
  assert.match(html, /<time class="media__length" datetime="PT6M5S">6:05<\/time>/);
  assert.equal(say(html), "The attic 6:05 Download (MP4, 12 MB)");
});

test("captions without a language in their name are in that of the page", () => {
  assert.match(draw("video", { file: "a.mp4", captions: "a.vtt" }), /srclang="en" label="English"/);
  assert.match(draw("video", { file: "a.mp4", captions: "a-final.vtt" }), /srclang="en"/);
});

test("a recording has controls, and a way to read what is said", () => {
  const html = draw("audio", { file: "talk.mp3", title: "A talk", transcript: "talk.md", poster: "a.webp" });
  assert.match(
    html,
    /^<audio class="media__player" controls src="\/site\/talk\.mp3" preload="metadata" aria-label="A talk"><\/audio>/,
  );
  assert.match(html, /<a href="\/site\/talk\.md">Transcript<\/a>/);
});

test("a film of another site is a poster that leads there, with the name of that site and its length", () => {
  const html = draw("video", {
    link: "https://youtu.be/abcdefg",
    title: "The attic",
    poster: "stairs.webp",
    length: "1:02:45",
    transcript: "attic.md",
  });
  assert.equal(say(html), "The attic Watch on YouTube 1:02:45 Transcript");
  assert.match(
    html,
    /^<a class="media__link" href="https:\/\/youtu\.be\/abcdefg" rel="noopener"><span class="media__still"><img src="\/site\/stairs\.webp" alt="">/,
  );
  assert.doesNotMatch(html, /<(?:iframe|script|video)/);
});

test("the name of a site that no address tells can be said, and a recording is listened to", () => {
  assert.equal(say(draw("video", { link: "https://films.example/1" })), "Watch on films.example");
  assert.equal(
    say(draw("video", { link: "https://films.example/1", site: "City Archive" })),
    "Watch on City Archive",
  );
  assert.equal(say(draw("audio", { link: "https://soundcloud.com/a/b" })), "Listen on SoundCloud");
});

test("a length is written in the digits of the language", () => {
  const arabic = makeLanguage("ar", { locale: "ar-EG", dir: "rtl", words });
  assert.match(draw("video", { link: "https://films.example/1", length: "3:20" }, arabic), />٣:٢٠<\/time>/);
});

test("words that are borrowed from another language are marked as being in it", () => {
  const borrowed = {
    mediaWatch: { code: "en", dir: "ltr" as const },
    mediaDownload: { code: "en", dir: "ltr" as const },
  };
  const italian = makeLanguage("it", { words: { ...words, borrowed } });
  assert.match(
    draw("video", { link: "https://films.example/1" }, italian),
    /outside-mark" lang="en">Watch on/,
  );
  assert.match(draw("video", { file: "a.mp4" }, italian), /download><span lang="en">Download<\/span> \(MP4/);
});

test("a block that names nothing shows nothing", () => {
  assert.equal(draw("video", { title: "The attic" }), "");
});
