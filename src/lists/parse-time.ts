/** The minutes since midnight that a time such as `9:00` or `18:30` says, to `24:00`; `null` for other words. */
export function parseTime(text: string): number | null {
  const [, hours = "", minutes = ""] = /^(\d{1,2}):([0-5]\d)$/.exec(text.trim()) ?? [];
  const time = 60 * Number(hours) + Number(minutes);
  return hours !== "" && time <= 24 * 60 ? time : null;
}

/** A time as it should be written, of words such as `6 pm`, `18.30` or `18h30`; `null` where it does not show. */
export function mendTime(text: string): string | null {
  const [, hours, minutes = "00", half] =
    /^(\d{1,2})(?:[:.h](\d{1,2}))?(?::00)? ?([ap])?\.?(?:m\.?|h|uhr|o'clock)?$/i.exec(text.trim()) ?? [];
  if (hours === undefined) return null;
  const hour = half ? (Number(hours) % 12) + (half.toLowerCase() === "p" ? 12 : 0) : Number(hours);
  // 18.3 is what YAML reads of 18.30.
  const time = `${String(hour).padStart(2, "0")}:${minutes.padEnd(2, "0")}`;
  return parseTime(time) === null ? null : time;
}

/** `09:30`, of minutes since midnight. */
export function formatTime(minutes: number): string {
  return [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, "0")).join(":");
}
