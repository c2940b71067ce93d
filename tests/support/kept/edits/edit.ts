import type { createRandom } from "../../create-random.ts";

/** What edits choose by, the same for the same seed. */
export type Random = ReturnType<typeof createRandom>;

/** What happens to a site between two builds; returns a few words on it. */
export type Edit = (folder: string, random: Random) => string;
