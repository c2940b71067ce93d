// So many are enough for whoever types, and no query keeps the browser busy.
const most = 24;
// A beginning of fewer letters says nothing yet of the word that it will be.
const enough = 4;

/** What a query (folded words with one space between them) may be read as, itself first: with the words of a group in the place of others of it. */
export function listReadings(query: string, groups: string[][]): string[] {
  let readings = [query];
  for (const group of groups)
    if (readings.length < most)
      readings = [...readings, ...readings.flatMap((reading) => replaceByOthers(reading, group))];
  return readings.slice(0, most);
}

function replaceByOthers(reading: string, group: string[]): string[] {
  const whole = group.find((words) => ` ${reading} `.includes(` ${words} `));
  const words = whole ?? group.find((words) => findBeginning(reading, words));
  if (words === undefined) return [];
  const part = whole ?? findBeginning(reading, words);
  const start = whole ? ` ${reading} `.indexOf(` ${words} `) : reading.length - part.length;
  return group
    .filter((other) => other !== words)
    .map((other) => reading.slice(0, start) + other + reading.slice(start + part.length));
}

/** The end of a reading that may become `words`, which are not finished yet; empty where there is none. */
function findBeginning(reading: string, words: string): string {
  const typed = reading.split(" ").slice(-words.split(" ").length);
  const ends = typed.map((_, from) => typed.slice(from).join(" "));
  return ends.find((end) => end.length >= enough && words.startsWith(end)) ?? "";
}
