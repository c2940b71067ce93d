/** How a setting is called now, and since which version. */
interface Renamed {
  now: string;
  since: string;
}

/**
 * Settings that had another name once, so that who comes from an older version is told the line to write: by what they are settings of,
 * and by that name, with the names of what it stands in before it (`look/accent`). None was renamed yet; a row would be
 * `"a setting of a page": { weight: { now: "order", since: "0.2.0" } }`.
 */
export const renamedSettings: Record<string, Record<string, Renamed>> = {};
