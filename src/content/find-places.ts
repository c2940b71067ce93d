/** What the path of a page's file says of it. */
export interface FilePlace {
  /** The path without its ending and without numbers that are places in menus: `tour/01-cellar.md` → `tour/cellar`. */
  path: string;
  /** The number of the file, for an `index.md` that of its folder, where it is a place in menus. */
  order: number | null;
}

const numbered = /^(\d{1,3})[-_. ]+(?=\D)/;
// In most folders no name begins with a number.
const digits = /(?:^|\/)\d/;
const ending = /\.(?:md|markdown|html?)$/i;

/**
 * Tells the place of each page's file by its id, from the files and folders that stand beside it: numbers before their names are places
 * only where they form an order. `2023-report.md`, `911-calls.md` and a single `3-d-printing.md` keep their names.
 */
export function findPlaces(ids: string[]): Map<string, FilePlace> {
  const names = new Map<string, Set<string>>();
  for (const id of ids) {
    if (!digits.test(id)) continue;
    const steps = id.replace(ending, "").split("/");
    for (const [at, name] of steps.entries()) {
      const folder = steps.slice(0, at).join("/");
      const beside = names.get(folder);
      if (beside) beside.add(name);
      else names.set(folder, new Set([name]));
    }
  }
  const ordered = new Map([...names].map(([folder, beside]) => [folder, findOrdered([...beside])]));
  return new Map(
    ids.map((id) => [
      id,
      digits.test(id) ? placeOf(id, ordered) : { path: id.replace(ending, ""), order: null },
    ]),
  );
}

function placeOf(id: string, ordered: Map<string, ReadonlySet<string>>): FilePlace {
  const steps = id.replace(ending, "").split("/");
  const numbers = steps.map((name, at) => {
    const isPlace = ordered.get(steps.slice(0, at).join("/"))?.has(name) ?? false;
    return isPlace ? (numbered.exec(name) as RegExpExecArray) : null;
  });
  const path = steps.map((name, at) => name.slice(numbers[at]?.[0].length ?? 0)).join("/");
  const own = isIndex(steps.at(-1) as string) ? numbers.at(-2) : numbers.at(-1);
  return { path, order: own ? Number(own[1]) : null };
}

/** Those names of one folder whose numbers form an order. */
function findOrdered(names: string[]): ReadonlySet<string> {
  const found = names.flatMap((name) => {
    const number = numbered.exec(name)?.[1];
    return number === undefined ? [] : [{ name, number }];
  });
  if (found.length === 0) return none;
  // Nobody writes a zero before a number that is part of a name; those of its length belong to it.
  const widths = new Set(
    found.filter(({ number }) => number.startsWith("0")).map(({ number }) => number.length),
  );
  const padded = found.filter(({ number }) => widths.has(number.length));
  const members =
    padded.length > 0 ? padded : isCounted(found.map(({ number }) => Number(number))) ? found : [];
  return new Set(members.map(({ name }) => name));
}

const none: ReadonlySet<string> = new Set();

/** Whether numbers count something: from 0 or 1 on, in tens or hundreds, or at least three of them from 2 on (1 may be the page above). */
function isCounted(numbers: number[]): boolean {
  const different = new Set(numbers).size;
  const first = Math.min(...numbers);
  const steps = [10, 100].some((step) => first === step && numbers.every((number) => number % step === 0));
  return different > 1 && (first <= 1 || steps || (first === 2 && different > 2));
}

/** Whether a file stands for its folder. */
export function isIndex(name: string): boolean {
  return /^(?:index|readme)$/i.test(name);
}
