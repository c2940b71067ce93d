import { parse } from "yaml";
import { CallError } from "../../site/call-error.ts";

/**
 * What somebody wrote on the command line as a value: a number, `true`, something in quotes, a list or settings in brackets; settings may also
 * be without brackets, `title: Fees, link: /en/fees/`, where `isEntry`. All else is a text.
 */
export function readValue(written: string, isEntry: boolean): unknown {
  const text = written.trim();
  const isOpen = isEntry && /^[A-Za-z][\w-]*: /.test(text);
  if (!isOpen && !/^(?:[[{"']|(?:true|false|-?\d+(?:\.\d+)?)$)/.test(text)) return text;
  try {
    return parse(isOpen ? `{${text}}` : text);
  } catch (error) {
    throw new CallError(
      `"${text}" can't be read as a value: put what has a comma, a colon or a quote in it into quotes`,
      { cause: error },
    );
  }
}
