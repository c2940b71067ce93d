import { baseLanguage } from "../site/base-language.ts";
import { foldDigits } from "../site/fold-digits.ts";
import { perLanguage } from "../site/per-language.ts";
import { hasProse, matchProse } from "./match-prose.ts";
import type { Rule } from "./rule.ts";

// Where months have other names than those of the language by itself.
const regions: Record<string, string[]> = { ar: ["ar", "ar-SY", "ar-DZ", "ar-MA"], de: ["de", "de-AT"] };

// What asks the reader to act: only then is a date a deadline, and not history.
const calls: Record<string, string> = {
  ar: "[وف]?(?:سجّ?لوا?|(?:ال|لل|بال)?تسجيل|قدّ?موا?|(?:ال|لل)?تقديم|احجزوا?|أرسلوا?|آخر موعد|ينتهي|تنتهي)",
  de: "melde[nt]? (?:dich|euch|sie sich)|anmelde\\w{0,9}|bewerb\\w{0,9}|einsend\\w{0,9}",
  en: "sign(?:ing)? up|register|registration|apply|applications?|enrol\\w{0,9}|book (?:a|your)|submit|rsvp|deadline|closes?",
  es: "inscr[íi]b(?!i[óe]|ía)\\w{0,9}|apúnt\\w{0,9}|reg[íi]strat\\w{0,9}|solicit\\w{0,9}|envía\\w{0,9}",
  fr: "inscri\\w{0,9}|candidat\\w{0,9}|envoye\\w{0,9}|réserve\\w{0,9}",
};
const until: Record<string, string> = {
  ar: "قبل|حتى|بحلول|في موعد أقصاه|هو|يوم|في",
  de: "bis(?: zum)?|vor dem",
  en: "by|until|till|before|no later than|on|is|deadline:?",
  es: "antes del?|hasta el|el",
  fr: "avant le|jusqu['’]au|le",
};

/** A deadline in the text that has passed. */
export const datePassed: Rule = {
  id: "date-passed",
  level: "notice",
  reads: "prose",
  prose: /[\d٠-٩]{4}/,
  summary: "The text asks readers to do something by a day that has passed.",
  example: { wrong: "Sign up by 31 January 2016.", right: "Sign up by 31 January 2027." },
  checkPage: (page, body) => {
    const deadline = deadlinePattern(page.language.code);
    if (!deadline || !hasProse(body, deadline.date)) return [];
    return matchProse(body, deadline.pattern).flatMap(({ match, start, end }) => {
      const { day = "", month = "", monthFirst = "", dayLast = "", year = "" } = match.groups ?? {};
      const number = deadline.months.get((month || monthFirst).toLowerCase()) ?? 0;
      const [inYear, onDay] = [year, day || dayLast].map((digits) => Number(foldDigits(digits))) as [
        number,
        number,
      ];
      const date = `${inYear}-${String(number).padStart(2, "0")}-${String(onDay).padStart(2, "0")}`;
      if (isHistory(match)) return [];
      return {
        span: { start, end },
        message: `"${match[0]}" names a day that has passed.`,
        hint: "Write the new day, or say that it is over.",
        after: date,
        until: `${inYear + longAgo}-12-31`,
      };
    });
  },
};

// What tells that a sentence reports and does not ask.
const past =
  /(?<!\p{L})(?:was|were|began|started|opened|closed|ended|appeared|had|held|published|launched|took|went|war|waren|wurden?|begann(?:en)?|endeten?|fue(?:ron)?|empezó|comenzó|terminó|était|étaient|fut|furent|a été|ont été|كان|كانت|انتهى|انتهت|بدأ|بدأت|أقيم|أقيمت)(?!\p{L})/iu;
// Nobody calls to an event so long ago any more: years.
const longAgo = 15;

/** Whether a find speaks of what was, or of a thing that is called a register, and asks nobody to do anything. */
function isHistory({ 0: words, index, input }: RegExpExecArray): boolean {
  if (past.test(words)) return true;
  const before = input.slice(Math.max(0, index - 30), index);
  // « Quarante personnes se sont inscrites », “Die Gäste hatten sich”.
  if (
    /(?:sont|étaient|est|était|ont|avaient|hatten?|haben|انتهى|انتهت|بدأ|بدأت|أُ?غلق|كان|تم) (?:sich )?$/iu.test(
      before,
    )
  )
    return true;
  const isName = /^Register on /.test(words) && /[\p{L}\p{N}] $/u.test(before);
  return (
    isName ||
    (/^register on /.test(words) && /(?<!\p{L})(?:the|an?|this|that|our|its|their) $/iu.test(before))
  );
}

interface Deadline {
  /** The end of any date, which is looked for first. */
  date: RegExp;
  pattern: RegExp;
  /** Number of each month by its name in lower case. */
  months: Map<string, number>;
}

/** The pattern of a deadline in a language: a call, then within the sentence `by` and a full date. */
const deadlinePattern = perLanguage((language): Deadline | null => {
  const code = baseLanguage(language);
  const call = calls[code];
  return call === undefined ? null : createDeadline(code, call, until[code] as string);
});

function createDeadline(code: string, call: string, by: string): Deadline {
  const months = new Map<string, number>();
  for (const region of regions[code] ?? [code]) {
    const name = new Intl.DateTimeFormat(region, { month: "long", timeZone: "UTC", calendar: "gregory" });
    for (let month = 0; month < 12; month++)
      months.set(name.format(Date.UTC(2000, month)).toLowerCase(), month + 1);
  }
  const names = [...months.keys()].join("|");
  const digit = "[\\d٠-٩]";
  const date = `(?<day>${digit}{1,2})(?:st|nd|rd|th|\\.)? (?:de )?(?<month>${names})|(?<monthFirst>${names}) (?<dayLast>${digit}{1,2})(?:st|nd|rd|th)?,?`;
  const pattern = new RegExp(
    `(?<!\\p{L})(?:${call})(?!\\p{L})[^.!?؟\\n]{0,80}?(?<!\\p{L})(?:${by}) (?:\\p{L}+,? )?(?:${date}),? (?:de )?(?<year>${digit}{4})`,
    "giu",
  );
  const end = new RegExp(
    ` ${digit}{4}(?<=(?:${names},?|${digit}(?:st|nd|rd|th)?,?) (?:de )?${digit}{4})`,
    "i",
  );
  return { date: end, pattern, months };
}
