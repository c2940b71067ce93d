/** Whether to colour what is written to a stream: only on a terminal, and not with NO_COLOR (no-color.org). */
export function usesColor(stream: NodeJS.WriteStream): boolean {
  return stream.isTTY === true && !process.env.NO_COLOR;
}
