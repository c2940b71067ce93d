import { createInterface } from "node:readline/promises";
import type { Question } from "./questions.ts";

/** Texts by the name of the question, each as it is taken. */
export type Given = Partial<Record<Question["name"], string>>;

/** Where questions are asked. */
interface Terminal {
  input: NodeJS.ReadableStream;
  output: NodeJS.WritableStream;
}

/**
 * Asks on a terminal for what is not given yet. A wrong answer is asked again with the reason; nothing takes what is suggested. Gives
 * `null` where the person ends it (Ctrl-C, Ctrl-D).
 */
export async function askAnswers(
  questions: Question[],
  given: Given,
  folder: string,
  { input, output }: Terminal,
): Promise<Given | null> {
  const answers = { ...given };
  const lines = createInterface({ input, output });
  const ended = new Promise<null>((resolve) => lines.once("close", () => resolve(null)));
  const ask = (text: string) => Promise.race([lines.question(text).catch(() => null), ended]);
  try {
    for (const question of questions.filter(({ name }) => answers[name] === undefined)) {
      const suggested = question.suggest(folder);
      let words = question.ask;
      while (answers[question.name] === undefined) {
        const answer = await ask(`${words}${suggested && ` [${suggested}]`} `);
        if (answer === null) return null;
        const taken = question.take(answer.trim() || suggested);
        if ("text" in taken) answers[question.name] = taken.text;
        else output.write(`${taken.fault}\n`);
        // What there is to choose from stands above.
        words = words.split("\n").at(-1) as string;
      }
      output.write("\n");
    }
    return answers;
  } finally {
    lines.close();
  }
}
