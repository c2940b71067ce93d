import assert from "node:assert/strict";
import { test } from "node:test";
import { isolateText } from "../../../src/markdown/isolate-text.ts";

test("a text whose letters all run the other way has a direction of its own, with the sign at its end", () => {
  assert.equal(isolateText("Where to <begin>?", "rtl"), '<bdi dir="ltr">Where to &lt;begin&gt;?</bdi>');
  assert.equal(isolateText("أين نبدأ؟", "ltr"), '<bdi dir="rtl">أين نبدأ؟</bdi>');
});

test("a text in the language of the page keeps that of the page, whatever it begins with", () => {
  assert.equal(isolateText("Wi-Fi في المتحف!", "rtl"), "Wi-Fi في المتحف!");
  assert.equal(isolateText("متحف and more", "ltr"), "متحف and more");
  assert.equal(isolateText("Opening & closing", "ltr"), "Opening &amp; closing");
  assert.equal(isolateText("1826", "rtl"), "1826");
});

test("what would be turned round in it is held together", () => {
  assert.equal(isolateText("هاتف +49 30 123456", "rtl"), 'هاتف <bdi dir="ltr">+49 30 123456</bdi>');
  assert.equal(isolateText("+49 30 123456", "rtl"), '<bdi dir="ltr">+49 30 123456</bdi>');
  assert.equal(isolateText("The مركب, 5 & more", "ltr"), "The <bdi>مركب</bdi>, 5 &amp; more");
});
