import assert from "node:assert/strict";
import { test } from "node:test";
import { makeBody } from "../../../src/checks/make-body.ts";
import { makePage } from "../../support/make-page.ts";
import { makeSite } from "../../support/make-site.ts";

/** What is told of a block with these lines: the line that it is told at, what, and the line to write. */
function tell(name: string, ...lines: string[]): string[] {
  const text = `::: ${name}\n${lines.join("\n")}\n:::\n`;
  return makeBody(makePage({ url: "/page/", text }), makeSite())
    .problems.filter(({ rule }) => rule === "media-incomplete")
    .map(({ line, message, corrected }) => `${line} ${message}${corrected ? ` Write: ${corrected}` : ""}`);
}

const whole = ["file: film.mp4", "title: The attic", "captions: film.en.vtt"];

test("a whole film, a silent one, a recording and a way to another site stay silent", () => {
  assert.deepEqual(tell("video", ...whole, "length: 3:20", "date: 2026-03-01"), []);
  assert.deepEqual(tell("video", "file: film.webm", "title: The attic", "silent: yes"), []);
  assert.deepEqual(tell("audio", "file: talk.mp3", "title: A talk", "transcript: talk.md"), []);
  assert.deepEqual(tell("video", "link: https://www.youtube.com/watch?v=abcdefg", "title: The attic"), []);
});

const faults: [name: string, lines: string[], said: RegExp][] = [
  ["video", ["title: The attic"], /^1 The block does not say which film it shows\.$/],
  ["audio", [], /^1 The block does not say which recording it shows\.$/],
  ["video", [...whole, "link: https://films.example/"], /^5 The block has a file of its own and a link/],
  [
    "video",
    ["file: https://youtu.be/abcdefg", "title: The attic"],
    /^2 "https:\/\/youtu\.be\/abcdefg" is on another site.* Write: link: https:\/\/youtu\.be\/abcdefg$/,
  ],
  [
    "video",
    ["link: https://www.youtube.com/embed/abcdefg", "title: The attic"],
    /^2 This is the address of a frame.* Write: link: https:\/\/www\.youtube\.com\/watch\?v=abcdefg$/,
  ],
  [
    "video",
    ["link: film.mp4", "title: The attic"],
    /^2 "film\.mp4" is a file of this site.* Write: file: film\.mp4$/,
  ],
  [
    "video",
    ["link: films/attic.md", "title: The attic"],
    /^2 "films\/attic\.md" is no address of another site/,
  ],
  [
    "video",
    ["link: <https://youtu.be/abcdefg>", "title: The attic"],
    /^2 Here stands an address alone.* Write: link: https:\/\/youtu\.be\/abcdefg$/,
  ],
  [
    "video https://youtu.be/abcdefg",
    ["title: The attic"],
    /^1 "https:\/\/youtu\.be\/abcdefg" stands behind the name/,
  ],
  ["video", ["file: film.mp4", "title: The attic"], /^1 The film has no captions/],
  ["video", ["file: film.mp4", "captions: film.vtt"], /^1 The film has no title/],
  ["video", ["file: film.mp4", "title: A", "captions: film.srt"], /^4 "film\.srt" is no file of captions/],
  ["video", ["file: film.mp4", "title: A", "silent: true"], /^4 "silent" takes yes\. Write: silent: yes$/],
  ["video", ["file: film.mov", "title: A", "silent: yes"], /^2 "film\.mov" is no film that browsers play/],
  [
    "audio",
    ["file: film.mp4", "title: A", "transcript: a.md"],
    /^2 "film\.mp4" is no recording that browsers play/,
  ],
  ["audio", ["file: talk.mp3", "title: A"], /^1 What is said in the recording stands nowhere to read/],
  ["video", [...whole, "length: 3 min"], /^5 "3 min" is no length/],
  ["video", [...whole, "date: 1 March"], /^5 "1 March" is no day/],
];

for (const [name, lines, said] of faults) {
  test(`tells what is wrong with a block of ${name}: ${lines.join(", ")}`, () => {
    const told = tell(name, ...lines);
    assert.ok(
      told.some((one) => said.test(one)),
      told.join("\n"),
    );
    assert.ok(told.length <= 2, told.join("\n"));
  });
}

test("what embeds a film elsewhere, and other names of its address, are answered with the line to write", () => {
  const lines = (text: string) =>
    makeBody(makePage({ url: "/page/", text: `::: video\n${text}\ntitle: A\n:::\n` }), makeSite())
      .problems.filter(({ rule }) => rule === "block-setting")
      .map(({ corrected }) => corrected);
  const watch = "link: https://www.youtube.com/watch?v=abcdefg";
  assert.deepEqual(
    lines('<iframe width="9" src="https://www.youtube.com/embed/abcdefg?a=1&amp;b=2"></iframe>'),
    [watch],
  );
  assert.deepEqual(lines('<video src="film.mp4" controls></video>'), ["file: film.mp4"]);
  assert.deepEqual(lines("url: https://www.youtube.com/watch?v=abcdefg"), [watch]);
  assert.deepEqual(lines("src: film.mp4"), ["file: film.mp4"]);
  assert.deepEqual(lines("Look at this"), [null]);
});
