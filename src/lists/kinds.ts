import type { Kind } from "./kind.ts";

/** The kinds that every site knows, by name: a file of `data/` with that name is one. A new kind is a row here, and its component. */
export const kinds: Readonly<Record<string, Kind>> = {};
