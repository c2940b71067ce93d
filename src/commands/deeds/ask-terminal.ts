import { createInterface } from "node:readline/promises";

/** Where a person sits, or what stands in for that. */
interface Terminal {
  input: NodeJS.ReadableStream & { isTTY?: boolean };
  output: NodeJS.WritableStream & { isTTY?: boolean };
}

/** What a person at the terminal answers; `null` without one, and where the person leaves (Ctrl-C, Ctrl-D). */
export async function askTerminal(question: string, { input, output }: Terminal): Promise<string | null> {
  if (!input.isTTY || !output.isTTY) return null;
  const lines = createInterface({ input, output });
  const ended = new Promise<null>((resolve) => lines.once("close", () => resolve(null)));
  const answer = await Promise.race([lines.question(question).catch(() => null), ended]);
  lines.close();
  return answer;
}
