/** Tells whoever waits for a long run how far it is. */
export interface Progress {
  /** `done` of `total` things are done, in a stage that is named in words such as `Laying out pages`. */
  tell(stage: string, done: number, total: number): void;
  /** Takes back what is shown on a terminal, before something else is printed. */
  end(): void;
}

// Milliseconds until the first word, and from one to the next. In a log each is a line of its own, and nobody sits before it.
const pauses = { terminal: { first: 2000, next: 100 }, log: { first: 30_000, next: 30_000 } };

/** Progress on a stream, from now on: one line that changes on a terminal, a line now and then in a log. */
export function createProgress(
  stream: Pick<NodeJS.WriteStream, "write" | "isTTY">,
  now: () => number = () => performance.now(),
): Progress {
  const { first, next } = pauses[stream.isTTY ? "terminal" : "log"];
  let due = now() + first;
  let isShown = false;
  return {
    tell(stage, done, total) {
      if (now() < due) return;
      due = now() + next;
      const words = `${stage}: ${done.toLocaleString("en")} of ${total.toLocaleString("en")}`;
      // Back to the start of the line, and away with what stands there (ECMA-48: CR, EL).
      stream.write(stream.isTTY ? `\r\x1b[K${words}` : `${words}\n`);
      isShown = stream.isTTY;
    },
    end() {
      if (isShown) stream.write("\r\x1b[K");
      isShown = false;
    },
  };
}
