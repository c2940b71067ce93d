import assert from "node:assert/strict";
import test from "node:test";
import { findFirefox } from "../../../support/firefox/find-firefox.ts";

function makePlaces(programs: string[], env: NodeJS.ProcessEnv = {}) {
  return {
    env: { PATH: "/usr/local/bin:/usr/bin", ...env },
    isProgram: (path: string) => programs.includes(path),
  };
}

test("takes the Firefox that FIREFOX_PATH names, and does not fall back in silence when there is none", () => {
  const env = { FIREFOX_PATH: "/opt/firefox" };
  assert.equal(findFirefox(makePlaces(["/opt/firefox", "/usr/bin/firefox"], env)), "/opt/firefox");
  assert.throws(() => findFirefox(makePlaces(["/usr/bin/firefox"], env)), {
    message: "FIREFOX_PATH is set to /opt/firefox, but there is no program at that path.",
  });
});

test("takes Debian's before another one, and says that there is none", () => {
  assert.equal(findFirefox(makePlaces(["/usr/bin/firefox", "/usr/bin/firefox-esr"])), "/usr/bin/firefox-esr");
  assert.equal(findFirefox(makePlaces(["/usr/bin/firefox"])), "/usr/bin/firefox");
  assert.equal(findFirefox(makePlaces([])), null);
});

test("takes none that is shut into a box of its own, where it does not see the profile of a test", () => {
  assert.equal(findFirefox(makePlaces(["/snap/bin/firefox", "/usr/bin/firefox"])), null);
  assert.equal(
    findFirefox(makePlaces(["/snap/bin/firefox", "/usr/bin/firefox-esr"])),
    "/usr/bin/firefox-esr",
  );
});
