import assert from "node:assert/strict";
import { existsSync, utimesSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { describe, test } from "node:test";
import { OutputError } from "../../../src/output/output-error.ts";
import { withLock } from "../../../src/output/with-lock.ts";
import { makeFolder } from "../../support/run-waymark.ts";

const folder = makeFolder();

/** Says that a file was changed so many hours from now; what is still to come stays new however slowly a test runs. */
function setTime(path: string, hours: number): void {
  utimesSync(path, new Date(), new Date(Date.now() + hours * 3_600_000));
}

describe("withLock", () => {
  test("lets one call work at a time and removes the lock", async () => {
    const path = join(folder, "a.lock");
    const events: string[] = [];
    const work = (name: string) => async () => {
      events.push(`${name} begins`);
      await new Promise(setImmediate);
      events.push(`${name} ends`);
    };
    await Promise.all([withLock(path, work("one")), withLock(path, work("two"))]);
    const first = events[0]?.startsWith("one") ? "one" : "two";
    const second = first === "one" ? "two" : "one";
    assert.deepEqual(events, [`${first} begins`, `${first} ends`, `${second} begins`, `${second} ends`]);
    assert.equal(existsSync(path), false);
  });

  test("hands on the fault of the work and removes the lock", async () => {
    const path = join(folder, "b.lock");
    await assert.rejects(
      withLock(path, async () => {
        throw new Error("no");
      }),
      { message: "no" },
    );
    assert.equal(existsSync(path), false);
  });

  test("says which file to delete when a living process or another machine does not let go", async () => {
    const path = join(folder, "c.lock");
    for (const owner of [`${process.ppid} ${hostname()} 1`, `1 another-machine 1`, ""]) {
      writeFileSync(path, owner);
      setTime(path, 1);
      await assert.rejects(
        withLock(path, async () => {}, 0),
        {
          name: "OutputError",
          message: `Another build holds the lock ${path}. Wait until it ends; if none is running, delete that file and build again.`,
        },
      );
    }
  });

  test("takes over a lock whose process died before it could write its name in it", async () => {
    const path = join(folder, "nameless.lock");
    writeFileSync(path, "");
    setTime(path, 1);
    await assert.rejects(
      withLock(path, async () => "worked", 30),
      OutputError,
    );
    setTime(path, -1);
    assert.equal(await withLock(path, async () => "worked", 30), "worked");
    assert.equal(existsSync(path), false);
  });

  test("takes over a lock that this process left under an id it got again", async () => {
    const path = join(folder, "d.lock");
    writeFileSync(path, `${process.pid} ${hostname()} from-before`);
    assert.equal(await withLock(path, async () => "done", 0), "done");
  });
});
