import { findOnPath, type ProgramPlaces, thesePlaces } from "../find-on-path.ts";

// The one of Ubuntu sees no folder for temporary files, so that it does not find the profile of a test.
const closedIn = "/snap/bin/firefox";
const application = "/Applications/Firefox.app/Contents/MacOS/firefox";

/** What is said where there is none. */
export const noFirefox = "There is no Firefox here: install firefox-esr, or set FIREFOX_PATH.";

/** The path of a Firefox to run the browser tests with, `null` where there is none. */
export function findFirefox(places: ProgramPlaces = thesePlaces): string | null {
  const { env, isProgram } = places;
  if (env.FIREFOX_PATH) {
    if (isProgram(env.FIREFOX_PATH)) return env.FIREFOX_PATH;
    throw new Error(`FIREFOX_PATH is set to ${env.FIREFOX_PATH}, but there is no program at that path.`);
  }
  const names = isProgram(closedIn) ? ["firefox-esr"] : ["firefox-esr", "firefox"];
  const candidates = [...names.map((name) => findOnPath(name, places)), application];
  return candidates.find((path) => path !== null && isProgram(path)) ?? null;
}
