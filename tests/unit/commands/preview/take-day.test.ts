import assert from "node:assert/strict";
import type { IncomingMessage } from "node:http";
import { Readable } from "node:stream";
import { test } from "node:test";
import { takeDay } from "../../../../src/commands/preview/take-day.ts";

const own = { host: "127.0.0.1:8080", origin: "http://127.0.0.1:8080" };

/** What becomes of a request: its status, and the days that were shown. */
async function ask(body: string[], headers: object = own, method = "POST") {
  const shown: (string | null)[] = [];
  const request = Object.assign(Readable.from(body), { headers, method }) as unknown as IncomingMessage;
  const showDay = async (day: string | null) => void shown.push(day);
  const { status } = await takeDay(request, { showDay });
  return [status, ...shown];
}

test("a page of the preview asks for a day, and for today", async () => {
  assert.deepEqual(await ask(["2026-", "12-24"]), [204, "2026-12-24"]);
  assert.deepEqual(await ask([]), [204, null]);
});

test("what is no day is refused, however long it is", async () => {
  for (const body of ["2026-02-30", "tomorrow", "2026-12-24T00:00", " "])
    assert.deepEqual(await ask([body]), [400], body);
  assert.deepEqual(await ask(Array.from({ length: 1000 }, () => "2".repeat(1000))), [400]);
});

test("nobody else may ask: no other site, no page without an origin, and no link or picture", async () => {
  const { host } = own;
  assert.deepEqual(await ask(["2026-12-24"], { host, origin: "https://evil.example" }), [403]);
  assert.deepEqual(await ask(["2026-12-24"], { host, origin: "http://127.0.0.1:8081" }), [403]);
  assert.deepEqual(await ask(["2026-12-24"], { host, origin: "null" }), [403]);
  assert.deepEqual(await ask(["2026-12-24"], { host }), [403]);
  assert.deepEqual(await ask([], own, "GET"), [403]);
});
