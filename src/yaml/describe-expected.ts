import type * as z from "zod";
import { didYouMean } from "../problems/did-you-mean.ts";
import { quoteValue } from "./quote-value.ts";

const kinds: Record<string, string> = {
  array: "takes a list: one item a line, each behind a hyphen.",
  boolean: "takes true or false.",
  number: "takes a number.",
  record: "takes names, each with what belongs to it indented below.",
  object: "takes settings of its own, indented below it.",
  string: "takes a text.",
};

const formats: Record<string, string> = {
  date: "takes a day that exists, written like 2026-03-01.",
  email: "takes an e-mail address, like name@example.org.",
  url: "takes a web address that begins with https://.",
  starts_with: "takes an address on this site, which begins with a slash.",
};

/** What a setting takes, for a value that does not fit: the rest of a sentence that begins with its name. */
export function describeExpected(issue: z.core.$ZodIssue, found: unknown): string {
  const shown = typeof found === "object" ? "" : ` "${found}" is none.`;
  if (issue.code === "invalid_type")
    return `${kinds[issue.expected] ?? "takes another kind of value."}${typeof found === "object" ? "" : ` ${describeFound(found)}`}`;
  if (issue.code === "invalid_format")
    return formats[issue.format]
      ? `${formats[issue.format]}${shown}`
      : `${issue.format === "regex" ? issue.message : "takes another form."} "${found}" does not fit.`;
  if (issue.code === "invalid_value") {
    const values = issue.values.map(String);
    const meant = didYouMean(String(found), values);
    return `takes one of ${values.join(", ")}.${meant ? ` Did you mean "${meant}"?` : shown}`;
  }
  if (issue.code === "too_small") return "is empty.";
  return issue.code === "custom" ? issue.message : "does not fit.";
}

function describeFound(found: unknown): string {
  if (typeof found === "string") return `"${found}" is a text.`;
  if (typeof found === "number") return `${found} is a number.`;
  return `${found} is neither text nor number.`;
}

const yes = /^(?:yes|on|y|ja|sí|oui|true)$/i;
const no = /^(?:no|off|n|nein|non|false)$/i;

/** A value as it should be written; `safe` where nothing else can be meant. */
export interface MendedValue {
  text: string;
  safe?: true;
}

/** The value as it should be written, where that shows; else `null`. `written` is its text in the source. */
export function repairValue(issue: z.core.$ZodIssue, found: unknown, written: string): MendedValue | null {
  const sure = repairSurely(issue, found, written);
  if (sure !== null) return { text: sure, safe: true };
  const values = issue.code === "invalid_value" ? issue.values.map(String) : (issue as Custom).params?.values;
  const meant = typeof found === "string" && values ? didYouMean(found, values) : null;
  return meant ? { text: meant } : null;
}

/** What a schema of ours may say of a value that it refuses: how to mend it, and words that could be meant. */
type Custom = { params?: { mend?: (written: string) => string | null; values?: string[] } };

function repairSurely(issue: z.core.$ZodIssue, found: unknown, written: string): string | null {
  if (issue.code === "invalid_format" && issue.format === "date") return repairDay(`${found}`);
  if (issue.code === "custom") return (issue as Custom).params?.mend?.(written) ?? null;
  if (issue.code !== "invalid_type") return null;
  if (issue.expected === "string" && (typeof found === "number" || typeof found === "boolean"))
    return quoteValue(written);
  if (issue.expected === "boolean" && typeof found === "string")
    return yes.test(found) ? "true" : no.test(found) ? "false" : null;
  const isNumber =
    issue.expected === "number" && typeof found === "string" && /^-?\d+(?:\.\d+)?$/.test(found.trim());
  return isNumber ? found.trim() : null;
}

const months = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

const weekdays = "sun mon tue wed thu fri sat".split(" ");

/** The day that somebody wrote, with its weekday before it or not; one that is another day of the week may be wrong in either. */
function repairDay(written: string): string | null {
  const [, weekday = "", rest = ""] = /^(?:(\p{L}{3,9}),? )?(.*)$/iu.exec(written.trim()) ?? [];
  const at = weekdays.indexOf(weekday.slice(0, 3).toLowerCase());
  if (at < 0) return readDay(written);
  const day = readDay(rest);
  return day !== null && new Date(day).getUTCDay() === at ? day : null;
}

/** `2027-03-03` of a day with the name of its month in English, or of numbers that tell day and month apart; `null` of any other. */
function readDay(written: string): string | null {
  const [, first = "", name = "", last = "", year = ""] =
    /^(?:(\d{1,2})(?:st|nd|rd|th)?\.? )?(\p{L}{3,9})\.?(?: (\d{1,2})(?:st|nd|rd|th)?)?,? (\d{4})$/u.exec(
      written.trim(),
    ) ?? [];
  const numbers = readNumbers(written.trim());
  const month = months.indexOf(name.slice(0, 3).toLowerCase()) + 1;
  const parts =
    numbers.length > 0 ? numbers : month > 0 && !(first && last) ? [year, `${month}`, first || last] : [];
  const day = parts.map((part) => part.padStart(2, "0")).join("-");
  return parts[2] && new Date(`${day}T00:00:00Z`).toJSON()?.startsWith(day) ? day : null;
}

/** Year, month and day of a day in numbers. With points the day stands first everywhere; else only a number that is no month tells. */
function readNumbers(written: string): string[] {
  const [, ...fromYear] = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(written) ?? [];
  if (fromYear.length > 0) return fromYear;
  const [, first = "", sign, second = "", year = ""] =
    /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/.exec(written) ?? [];
  if (sign === "." || Number(first) > 12) return [year, second, first];
  return Number(second) > 12 ? [year, first, second] : [];
}
