declare const WAYMARK_PROGRAM: string | undefined;

/**
 * A name for the program and all its packages, part of every key in the cache, so that nothing is taken from it that another
 * version made. `null` while the sources themselves run: then nothing is kept that depends on them.
 */
export const programVersion: string | null = typeof WAYMARK_PROGRAM === "string" ? WAYMARK_PROGRAM : null;
