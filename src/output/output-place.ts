import { basename, dirname, join } from "node:path";

/** Name of the file that marks a folder as made by Waymark; only such a folder, or an empty one, is ever replaced. */
export const markerName = ".waymark";

/** What stands in the marker; the same for each build, so that two builds of one site are equal. */
export const markerText =
  "Waymark made this folder and replaces all of it at each build. Keep nothing of your own in here.\n";

/** The output folder and the neighbours that a build needs beside it, all in one folder so that they can be renamed. */
export interface OutputPlace {
  /** Absolute, symbolic links resolved. */
  target: string;
  parent: string;
  lock: string;
  /** Where the last output stands between the two renames, and at no other time. */
  aside: string;
  /** What the names of folders under work begin with; the id of their process follows. */
  workPrefix: string;
}

/** Builds the neighbours' paths of an output folder. */
export function buildOutputPlace(target: string): OutputPlace {
  const parent = dirname(target);
  const name = basename(target);
  return {
    target,
    parent,
    lock: join(parent, `.waymark-${name}.lock`),
    aside: join(parent, `.waymark-${name}.last`),
    workPrefix: `.waymark-${name}-`,
  };
}
