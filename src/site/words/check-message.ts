import { MessageSyntaxError, type Model, parseMessage, validate, visit } from "messageformat";
import { DefaultFunctions } from "messageformat/functions";
import { didYouMean } from "../../problems/did-you-mean.ts";
import { formatReason } from "../../problems/format-reason.ts";
import { checkForms } from "./check-forms.ts";
import { compileMessage } from "./compile-message.ts";
import { describeSyntax } from "./describe-syntax.ts";
import { nameVariables } from "./name-variables.ts";
import type { WordRuleId } from "./word-rules.ts";

/** What is wrong with a message. */
export interface MessageFault {
  rule: WordRuleId;
  /** The part of the text that is at fault, from its beginning; `null`: all of it. */
  piece: string | null;
  /** What to write in the place of the piece, where that can be told. */
  right?: string;
  message: string;
  hint: string | null;
}

/** Holds the text of a message against the values that it is given and the plural forms of its language. */
export function checkMessage(
  text: string,
  values: Record<string, "text" | "number">,
  code: string,
): MessageFault[] {
  try {
    const model = parseMessage(nameVariables(text));
    const { functions, variables } = validate(model);
    const unknown = checkFunctions(functions);
    if (unknown.length > 0) return unknown;
    const faults = [
      ...checkValues(model, variables, values, text),
      ...checkParts(model, values),
      ...(model.type === "select" ? checkForms(model, code) : []),
    ];
    return faults.length > 0 ? faults : tryOut(text, values, code);
  } catch (error) {
    if (!(error instanceof MessageSyntaxError)) throw error;
    return [describeSyntax(text, error)];
  }
}

function checkFunctions(used: Set<string>): MessageFault[] {
  const known = Object.keys(DefaultFunctions);
  return [...used]
    .filter((name) => !known.includes(name))
    .map((name) => {
      const meant = didYouMean(name, known);
      return {
        rule: "words-syntax" as const,
        piece: `:${name}`,
        ...(meant ? { right: `:${meant}` } : {}),
        message: `":${name}" is not known here.${meant ? ` Did you mean ":${meant}"?` : ""}`,
        hint: meant ? null : `Known are: ${known.map((each) => `:${each}`).join(", ")}.`,
      };
    });
}

function checkValues(
  model: Model.Message,
  variables: Set<string>,
  values: Record<string, unknown>,
  text: string,
): MessageFault[] {
  const local = model.declarations.filter(({ type }) => type === "local").map(({ name }) => name);
  const given = Object.keys(values);
  const unknown = [...variables].filter((name) => !given.includes(name) && !local.includes(name));
  const missing = given.filter((name) => !variables.has(name));
  return [
    ...unknown.map((name) => {
      const meant = didYouMean(name, missing.length > 0 ? missing : given);
      const written = [`{${name}`, `$${name}`].find((form) => text.includes(form)) ?? null;
      return {
        rule: "words-unknown-value" as const,
        piece: written,
        ...(meant && written ? { right: written.slice(0, -name.length) + meant } : {}),
        message: `"{${name}}" is no value of these words.${meant ? ` Did you mean "{${meant}}"?` : ""}`,
        hint: meant
          ? null
          : given.length > 0
            ? `They have: ${given.map((each) => `{${each}}`).join(", ")}.`
            : `They have none. Where the braces themselves are meant, write \\{${name}\\}.`,
      };
    }),
    ...(unknown.length > 0 ? [] : missing).map((name) => ({
      rule: "words-value-left-out" as const,
      piece: null,
      message: `The words leave out "{${name}}", so they say less than in the other languages.`,
      hint: `Write {${name}} where it belongs in the sentence.`,
    })),
  ];
}

/** Functions for numbers on values that are text, and marks, which would not be seen. */
function checkParts(model: Model.Message, values: Record<string, "text" | "number">): MessageFault[] {
  const faults: MessageFault[] = [];
  visit(model, {
    markup({ name, kind }) {
      const piece = `{${kind === "close" ? "/" : "#"}${name}`;
      const message = `Marks such as "${piece}}" are not shown: these words are plain text.`;
      faults.push({ rule: "words-syntax", piece, message, hint: "Delete the mark." });
    },
    expression({ arg, functionRef }) {
      if (arg?.type !== "variable" || !functionRef || functionRef.name === "string") return;
      if (values[arg.name] !== "text") return;
      faults.push({
        rule: "words-syntax",
        piece: `:${functionRef.name}`,
        right: ":string",
        message: `"{${arg.name}}" is a text, and ":${functionRef.name}" is for numbers.`,
        hint: null,
      });
    },
  });
  return faults;
}

/** What only shows when a value is put in, such as an option that a function does not take. */
function tryOut(text: string, values: Record<string, "text" | "number">, locale: string): MessageFault[] {
  const message = compileMessage(text, { locale, dir: "ltr" });
  try {
    for (const number of [0, 1, 2.5, 1_000_000])
      message(
        Object.fromEntries(
          Object.entries(values).map(([name, kind]) => [name, kind === "text" ? "A" : number]),
        ),
      );
    return [];
  } catch (error) {
    const said = formatReason(error);
    const hint = "Take out what stands behind the function, such as an option.";
    return [{ rule: "words-syntax", piece: null, message: `The message can't be used (${said}).`, hint }];
  }
}
