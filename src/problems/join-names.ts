/** Nobody reads more, and a list of thousands is told again for each place that names none of them. */
const most = 30;

/** Names with commas between them; of very many the first ones, and how many more there are. */
export function joinNames(names: string[]): string {
  const rest = names.length - most;
  return `${names.slice(0, most).join(", ")}${rest > 0 ? ` … and ${rest} more` : ""}`;
}
