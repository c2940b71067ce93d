import assert from "node:assert/strict";
import test from "node:test";
import { findChromium } from "../../support/find-chromium.ts";

interface Given {
  env?: NodeJS.ProcessEnv;
  programs?: string[];
  /** Commands that work here, and the program that each brings. */
  installs?: Record<string, string>;
}

function makeMachine({ env = {}, programs = [], installs = {} }: Given) {
  const here = new Set(programs);
  const commands: string[] = [];
  return {
    commands,
    env: { PATH: "/usr/local/bin:/usr/bin", ...env },
    isProgram: (path: string) => here.has(path),
    downloadedBrowser: "/home/ada/.cache/chrome",
    succeeds(command: string, args: string[]) {
      const line = [command, ...args].join(" ").replace(/^.*cli\.js/, "playwright");
      commands.push(line);
      const brings = installs[line];
      if (brings) here.add(brings);
      return brings !== undefined;
    },
  };
}

test("takes the browser that CHROMIUM_PATH names before any other", () => {
  const machine = makeMachine({
    env: { CHROMIUM_PATH: "/opt/chrome" },
    programs: ["/opt/chrome", "/usr/bin/chromium"],
  });
  assert.equal(findChromium(machine), "/opt/chrome");
});

test("does not fall back in silence when CHROMIUM_PATH is wrong", () => {
  const machine = makeMachine({ env: { CHROMIUM_PATH: "/opt/chrom" }, programs: ["/usr/bin/chromium"] });
  assert.throws(() => findChromium(machine), {
    message: "CHROMIUM_PATH is set to /opt/chrom, but there is no program at that path.",
  });
});

test("finds a browser on the PATH", () => {
  assert.equal(findChromium(makeMachine({ programs: ["/usr/bin/google-chrome"] })), "/usr/bin/google-chrome");
});

test("takes the browser without windows before the one with them", () => {
  const programs = ["/usr/bin/chromium", "/usr/bin/chromium-headless-shell"];
  assert.equal(findChromium(makeMachine({ programs })), "/usr/bin/chromium-headless-shell");
});

test("lets playwright download a browser when there is none", () => {
  const machine = makeMachine({ installs: { "playwright install chromium": "/home/ada/.cache/chrome" } });
  assert.equal(findChromium(machine), "/home/ada/.cache/chrome");
  assert.deepEqual(machine.commands, ["playwright install chromium"]);
});

test("takes Debian's package when playwright cannot download one", () => {
  const machine = makeMachine({
    programs: ["/usr/bin/apt-get"],
    installs: {
      "sudo -n apt-get update": "/var/lib/apt/lists",
      "sudo -n apt-get install --yes --no-install-recommends chromium": "/usr/bin/chromium",
    },
  });
  assert.equal(findChromium(machine), "/usr/bin/chromium");
});

test("says in one sentence how to get a browser when nothing works", () => {
  assert.throws(() => findChromium(makeMachine({})), {
    message:
      "The browser tests need Chromium: install it (on Debian and Ubuntu: sudo apt-get install chromium) or set CHROMIUM_PATH to a browser you have.",
  });
});
