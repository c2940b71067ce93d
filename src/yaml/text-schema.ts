import * as z from "zod";

/** A text that says something: blanks at its ends do not count. */
export const textSchema = z.string().trim().min(1);
