const known = new Map<string, string>();

/** A text with the digits of any script as those from 0 to 9. */
export function foldDigits(text: string): string {
  return /[^\P{Nd}0-9]/u.test(text) ? text.replace(/[^\P{Nd}0-9]/gu, readDigit) : text;
}

/** Unicode has the digits of each script in a row from 0 to 9. */
function readDigit(digit: string): string {
  let value = known.get(digit);
  if (value === undefined) {
    let zero = digit.codePointAt(0) as number;
    while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
    value = String(((digit.codePointAt(0) as number) - zero) % 10);
    known.set(digit, value);
  }
  return value;
}
