/** A length as people write it, `3:20` or `1:02:45`, as a duration of ISO 8601, `PT3M20S`; `null` for all else. */
export function parseLength(text: string): string | null {
  const [, hours, minutes = "", seconds = ""] =
    /^(?:(\d{1,2}):(?=\d\d:))?(\d{1,3}):([0-5]\d)$/.exec(text.trim()) ?? [];
  if (minutes === "") return null;
  return `PT${hours ? `${Number(hours)}H` : ""}${Number(minutes)}M${Number(seconds)}S`;
}
