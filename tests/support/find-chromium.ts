import { execFileSync } from "node:child_process";
import { createRequire } from "node:module";
import { join } from "node:path";
import { chromium } from "playwright";
import { findOnPath, type ProgramPlaces, thesePlaces } from "./find-on-path.ts";

// First the one without windows: it opens a page in half the time, and the tests open hundreds.
const names = [
  "chromium-headless-shell",
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
];
const applications = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];
const adviceToInstall =
  "The browser tests need Chromium: install it (on Debian and Ubuntu: sudo apt-get install chromium) or set CHROMIUM_PATH to a browser you have.";

interface Machine extends ProgramPlaces {
  /** Runs a command to its end; false if it failed or took longer than five minutes. */
  succeeds(command: string, args: string[]): boolean;
  /** Where playwright would keep a browser of its own. */
  downloadedBrowser: string;
}

/** The path of a Chromium to run the browser tests with, installed first if need be. Throws a sentence that says how to install one. */
export function findChromium(machine: Machine = thisMachine): string {
  const { CHROMIUM_PATH } = machine.env;
  if (CHROMIUM_PATH) {
    if (machine.isProgram(CHROMIUM_PATH)) return CHROMIUM_PATH;
    throw new Error(`CHROMIUM_PATH is set to ${CHROMIUM_PATH}, but there is no program at that path.`);
  }
  const found = lookForChromium(machine);
  if (found) return found;

  const installers = [
    () => machine.succeeds(process.execPath, [playwrightCommand(), "install", "chromium"]),
    () => installWithApt(machine),
  ];
  for (const install of installers) {
    const installed = install() ? lookForChromium(machine) : null;
    if (installed) return installed;
  }
  throw new Error(adviceToInstall);
}

function lookForChromium(machine: Machine): string | null {
  const onPath = names.map((name) => findOnPath(name, machine));
  const candidates = [...onPath, ...applications, machine.downloadedBrowser];
  return candidates.find((path) => path !== null && machine.isProgram(path)) ?? null;
}

function installWithApt(machine: Machine): boolean {
  if (!findOnPath("apt-get", machine)) return false;
  const asRoot = machine.succeeds("test", ["-w", "/var/lib/dpkg"]) ? [] : ["sudo", "-n"];
  const aptGet = (...args: string[]) => {
    const [command = "apt-get", ...rest] = [...asRoot, "apt-get", ...args];
    return machine.succeeds(command, rest);
  };
  return aptGet("update") && aptGet("install", "--yes", "--no-install-recommends", "chromium");
}

function playwrightCommand(): string {
  return join(createRequire(import.meta.url).resolve("playwright/package.json"), "../cli.js");
}

const thisMachine: Machine = {
  ...thesePlaces,
  succeeds(command, args) {
    try {
      execFileSync(command, args, { stdio: ["ignore", "inherit", "inherit"], timeout: 300_000 });
      return true;
    } catch {
      return false;
    }
  },
  get downloadedBrowser() {
    return chromium.executablePath();
  },
};
