import { compileMessage, type Message, type MessageLanguage } from "../../src/site/words/compile-message.ts";

/** A message of English, or of the given language. */
export function makeMessage<Values extends object = Record<string, string | number>>(
  text: string,
  language: MessageLanguage = { locale: "en", dir: "ltr" },
): Message<Values> {
  return compileMessage(text, language);
}
