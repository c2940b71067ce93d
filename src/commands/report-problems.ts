import { exampleWords } from "../checks/example-words.ts";
import { formatTerminal } from "../problems/format-terminal.ts";
import type { Problem } from "../problems/problem.ts";
import { usesColor } from "./uses-color.ts";

/** Prints problems to a terminal or file, in colour on a terminal only; prints nothing where there are none. */
export function reportProblems(problems: Problem[], stream: NodeJS.WriteStream): void {
  if (problems.length > 0)
    stream.write(formatTerminal(problems, { color: usesColor(stream), brief: exampleWords.id }));
}
