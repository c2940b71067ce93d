import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

/** What is looked at to find a program. */
export interface ProgramPlaces {
  env: NodeJS.ProcessEnv;
  isProgram(path: string): boolean;
}

/** The path of a program in the folders of PATH, `null` where none has it. */
export function findOnPath(name: string, { env, isProgram }: ProgramPlaces): string | null {
  const folders = (env.PATH ?? "").split(delimiter).filter(Boolean);
  return folders.map((folder) => join(folder, name)).find(isProgram) ?? null;
}

/** The places of this computer. */
export const thesePlaces: ProgramPlaces = {
  env: process.env,
  isProgram(path) {
    try {
      accessSync(path, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  },
};
