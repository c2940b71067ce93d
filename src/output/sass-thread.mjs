// A thread that compiles style sheets. It stands outside the program, so that it loads Sass and nothing else.
import { parentPort } from "node:worker_threads";
import { compile } from "sass";

parentPort.on("message", ({ entry, loadPaths }) => {
  try {
    const { css } = compile(entry, {
      loadPaths,
      fatalDeprecations: ["import", "global-builtin", "color-functions"],
      style: "expanded",
    });
    parentPort.postMessage({ css });
  } catch (error) {
    parentPort.postMessage({ error: error.message });
  }
});
