/** A count with commas, e.g. `10,000`. */
export function formatCount(count: number): string {
  return count.toLocaleString("en");
}

/** Milliseconds in words: `85 ms`, `1.52 s`. */
export function formatTime(ms: number): string {
  return ms < 1000 ? `${Math.round(ms)} ms` : `${(ms / 1000).toFixed(2)} s`;
}

/** Kilobytes of memory in words, `–` where they are not known. */
export function formatMemory(kb: number | null): string {
  return kb === null ? "–" : `${formatCount(Math.round(kb / 1024))} MB`;
}
