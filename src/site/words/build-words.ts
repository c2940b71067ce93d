import { baseLanguage } from "../base-language.ts";
import { type InterfaceWords, interfaceMessages, interfaceWordKeys } from "../interface-words.ts";
import { compileMessage, type Message, type MessageLanguage } from "./compile-message.ts";
import { isolate } from "./isolate.ts";

/** Every key of the interface words. */
export const wordKeys = [...interfaceWordKeys, ...Object.keys(interfaceMessages)];

/** Words as one file gives them, and the language that they are in. */
export interface WordLayer {
  language: MessageLanguage;
  texts: Record<string, string>;
}

/** The words of a language: each from the first layer that has it. Texts have been checked (`checkMessage`). */
export function buildWords(layers: WordLayer[], { locale, dir }: MessageLanguage): InterfaceWords {
  const borrowed: InterfaceWords["borrowed"] = {};
  const words = wordKeys.map((key) => {
    const layer = layers.find(({ texts }) => texts[key] !== undefined);
    if (!layer) throw new Error(`No language has the word "${key}".`);
    const code = baseLanguage(layer.language.locale);
    if (code !== baseLanguage(locale)) borrowed[key] = { code, dir: layer.language.dir };
    const own = compileMessage<Record<string, string | number>>(layer.texts[key] as string, layer.language);
    const message = layer.language.dir === dir ? own : setApart(own, dir);
    return [key, key in interfaceMessages ? message : message({})];
  });
  return { ...Object.fromEntries(words), borrowed };
}

/** A message that was borrowed from a language of the other direction: else its last stop would stand before its first word. */
function setApart<Values extends object>(message: Message<Values>, dir: "ltr" | "rtl"): Message<Values> {
  return Object.assign((values: Values) => isolate(message(values), dir), {
    listForms: (name: keyof Values & string) =>
      Object.fromEntries(
        Object.entries(message.listForms(name)).map(([form, text]) => [form, isolate(text, dir)]),
      ),
    locale: message.locale,
    toJSON: () => message.toJSON(),
  });
}
