/** The parts of the program that are loaded by name, and their sources. */
export const parts = {
  main: "src/commands/main.ts",
  runPageThread: "src/commands/threads/run-page-thread.ts",
};
