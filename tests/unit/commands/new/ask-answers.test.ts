import assert from "node:assert/strict";
import { PassThrough } from "node:stream";
import { test } from "node:test";
import { askAnswers, type Given } from "../../../../src/commands/new/ask-answers.ts";
import { questions } from "../../../../src/commands/new/questions.ts";

/** Asks somebody who types these lines, one for each question, and then leaves. */
async function ask(given: Given, ...typed: string[]) {
  const input = new PassThrough();
  const output = new PassThrough();
  let shown = "";
  output.on("data", (data: Buffer) => {
    shown += data;
    // A question ends with a blank.
    if (!`${data}`.endsWith(" ")) return;
    const line = typed.shift();
    if (line === undefined) input.end();
    else input.write(`${line}\n`);
  });
  return { answers: await askAnswers(questions, given, "food-bank", { input, output }), shown };
}

test("what is not given is asked for, and nothing takes what is suggested", async () => {
  const { answers, shown } = await ask({ host: "s3" }, "", "place", "en,es", "https://a.example", "teal");
  const expected = {
    name: "Food bank",
    kind: "place",
    languages: "en,es",
    url: "https://a.example",
    host: "s3",
    accent: "teal",
  };
  assert.deepEqual(answers, expected);
  assert.match(shown, /What is the site called\? \[Food bank\] /);
  assert.doesNotMatch(shown, /Who will publish/);
});

test("a wrong answer is asked again, with the reason", async () => {
  const { answers, shown } = await ask(
    { name: "A", kind: "place", url: "https://a.example", host: "s3" },
    "english",
    "en",
    "",
  );
  assert.equal(answers?.languages, "en");
  assert.match(shown, /"english" is no code of a language\. Did you mean en\?\n[\s\S]*Languages \[en\] /);
});

test("who leaves in the middle gets nothing", async () => {
  assert.equal((await ask({}, "Name")).answers, null);
});
