import type { Budget } from "./budgets.ts";
import type { LoadedFile } from "./measure-view.ts";

/** Where a page goes over the budgets, as sentences that name each file and its weight, the heaviest first. `made` says what a built file is made of. */
export function findBudgetFaults(
  url: string,
  layout: string,
  files: LoadedFile[],
  budget: Budget,
  made: Record<string, string> = {},
): string[] {
  const own = files.filter(({ isForeign }) => !isForeign);
  const ofKind = (...kinds: LoadedFile["kind"][]) => own.filter(({ kind }) => kinds.includes(kind));
  const describe = ({ name, bytes }: LoadedFile) =>
    `${name} ${formatKilobytes(bytes)}${made[name] ? ` (${made[name]})` : ""}`;
  const list = (heavy: LoadedFile[]) =>
    [...heavy]
      .sort((one, other) => other.bytes - one.bytes)
      .map(describe)
      .join(", ");
  const weigh = (what: string, heavy: LoadedFile[], limit: number): string[] => {
    const sum = heavy.reduce((total, { bytes }) => total + bytes, 0);
    if (sum <= limit) return [];
    return [
      `${url} loads ${formatKilobytes(sum)} of ${what}, ${formatKilobytes(sum - limit)} over the budget of ` +
        `${formatKilobytes(limit)}: ${list(heavy)}`,
    ];
  };

  const most = budget.requests[layout];
  const foreign = files.filter(({ isForeign }) => isForeign).map(({ name }) => name);
  return [
    ...weigh("page, style and script", ofKind("page", "style", "script"), budget.page),
    ...weigh("script", ofKind("script"), budget.script),
    ...weigh("fonts", ofKind("font"), budget.fonts),
    ...weigh("images", ofKind("image", "other"), budget.images),
    ...(most === undefined ? [`${url} has the layout "${layout}", for which there is no budget`] : []),
    ...(own.length > (most ?? own.length)
      ? [`${url} asks for ${own.length} files; the budget of the layout "${layout}" is ${most}: ${list(own)}`]
      : []),
    ...(foreign.length > 0 ? [`${url} asks other hosts: ${foreign.join(", ")}`] : []),
  ];
}

/** `12345` as `12.3 kB`. */
export function formatKilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
