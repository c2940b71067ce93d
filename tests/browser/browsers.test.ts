import { describe } from "node:test";
import { browsers } from "../grid/grids/browsers.ts";
import { testSample } from "../grid/test-sample.ts";
import { findFirefox, noFirefox } from "../support/firefox/find-firefox.ts";

describe("in Firefox and Chromium", { skip: findFirefox() === null && noFirefox }, () => {
  testSample(browsers);
});
