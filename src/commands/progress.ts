/** Tells whoever waits for a long run how far it is. */
export interface Progress {
  /** `done` of `total` things are done, in a stage that is named in words such as `Laying out pages`. */
  tell(stage: string, done: number, total: number): void;
  /** Takes back what is shown on a terminal, before something else is printed. */
  end(): void;
}

// Milliseconds: until the first word, and from one to the next (in a log, where each is a line of its own, it is longer).
const firstAfter = 2000;
const nextAfter = { terminal: 100, log: 10_000 };

/** Progress on a stream, from now on: one line that changes on a terminal, a line now and then in a log. */
export function createProgress(
  stream: Pick<NodeJS.WriteStream, "write" | "isTTY">,
  now: () => number = () => performance.now(),
): Progress {
  const pause = stream.isTTY ? nextAfter.terminal : nextAfter.log;
  let due = now() + firstAfter;
  let isShown = false;
  return {
    tell(stage, done, total) {
      if (now() < due) return;
      due = now() + pause;
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

/** No progress, for who shows none. */
export const noProgress: Progress = { tell() {}, end() {} };
