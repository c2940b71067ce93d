/** What was changed in a file, line by line: `-` the old lines, `+` the new ones, with the number of the first. Unchanged lines are left out. */
export function formatDiff(path: string, before: string, after: string): string {
  const olds = before.split("\n");
  const news = after.split("\n");
  const hunks: string[] = [];
  let i = 0;
  let j = 0;
  while (i < olds.length || j < news.length) {
    if (i < olds.length && olds[i] === news[j]) {
      i++;
      j++;
      continue;
    }
    const [skipOld, skipNew] = findNextSame(olds, news, i, j);
    const removed = olds.slice(i, i + skipOld).map((line) => `- ${line.replace(/\r$/, "")}\n`);
    const added = news.slice(j, j + skipNew).map((line) => `+ ${line.replace(/\r$/, "")}\n`);
    hunks.push(`${path}:${i + 1}\n${removed.join("")}${added.join("")}`);
    i += skipOld;
    j += skipNew;
  }
  return hunks.join("\n");
}

/** How many lines to skip on each side until both have the same line again; the nearest such place. */
function findNextSame(olds: string[], news: string[], i: number, j: number): [number, number] {
  const restOld = olds.length - i;
  const restNew = news.length - j;
  for (let distance = 1; distance <= restOld + restNew; distance++) {
    for (let skipOld = Math.max(0, distance - restNew); skipOld <= Math.min(distance, restOld); skipOld++) {
      const skipNew = distance - skipOld;
      if (skipOld < restOld && skipNew < restNew && olds[i + skipOld] === news[j + skipNew])
        return [skipOld, skipNew];
    }
  }
  return [restOld, restNew];
}
