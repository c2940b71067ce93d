const ends = ".,:;!?…»”)。！？؟،";

/** Passages as one text, told apart by a dot where no other sign does. */
export function joinPassages(passages: string[]): string {
  let joined = "";
  for (const passage of passages) {
    if (joined !== "") joined += ends.includes(joined.at(-1) as string) ? " " : " · ";
    joined += passage;
  }
  return joined;
}
