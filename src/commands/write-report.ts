import { writeFile } from "node:fs/promises";
import { describeSystemError } from "../problems/describe-system-error.ts";

/** Writes a report to the file that `--report` names. Throws an error in words, with the file, where that can't be. */
export async function writeReport(file: string, report: string): Promise<void> {
  try {
    await writeFile(file, report);
  } catch (error) {
    throw new Error(`The report can't be written to ${file}: ${describeSystemError(error)}.`, {
      cause: error,
    });
  }
}
