/** How many items two lists or texts share at their beginning (`head`), and how many of the others at their end (`tail`). */
export function countShared<Item>(
  one: ArrayLike<Item>,
  other: ArrayLike<Item>,
  isSame: (a: Item, b: Item) => boolean = Object.is,
): { head: number; tail: number } {
  const shorter = Math.min(one.length, other.length);
  let head = 0;
  while (head < shorter && isSame(one[head] as Item, other[head] as Item)) head++;
  let tail = 0;
  const isSameEnd = () => isSame(one[one.length - 1 - tail] as Item, other[other.length - 1 - tail] as Item);
  while (tail < shorter - head && isSameEnd()) tail++;
  return { head, tail };
}
