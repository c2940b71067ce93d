import { type InterfaceWords, interfaceMessages, interfaceWordKeys } from "../interface-words.ts";
import { compileMessage, type MessageLanguage } from "./compile-message.ts";

/** Every key of the interface words. */
export const wordKeys = [...interfaceWordKeys, ...Object.keys(interfaceMessages)];

/** Words as one file gives them, and the language that they are in. */
export interface WordLayer {
  language: MessageLanguage;
  texts: Record<string, string>;
}

/** The words of a language: each from the first layer that has it. Texts have been checked (`checkMessage`). */
export function buildWords(layers: WordLayer[]): InterfaceWords {
  const words = wordKeys.map((key) => {
    const layer = layers.find(({ texts }) => texts[key] !== undefined);
    if (!layer) throw new Error(`No language has the word "${key}".`);
    const message = compileMessage(layer.texts[key] as string, layer.language);
    return [key, key in interfaceMessages ? message : message({})];
  });
  return Object.fromEntries(words);
}
