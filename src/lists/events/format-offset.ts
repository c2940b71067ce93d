/** How far clocks are ahead of UTC, of minutes: `+0100`, with a sign between hours and minutes if one is given. */
export function formatOffset(minutes: number, between = ""): string {
  const size = Math.abs(minutes);
  const parts = [Math.floor(size / 60), size % 60].map((part) => String(part).padStart(2, "0"));
  return `${minutes < 0 ? "-" : "+"}${parts.join(between)}`;
}
