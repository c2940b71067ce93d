import * as z from "zod";

const day = z.iso.date();

/** The day that the name of a page's file begins with, `news/2026-03-01-boats`; `null` where it begins with none. */
export function readNamedDay(path: string): string | null {
  return day.safeParse(/(?:^|\/)(\d{4}-\d\d-\d\d)(?=[-_. ]|$)[^/]*$/.exec(path)?.[1]).data ?? null;
}
