/** Whether there is a font for each letter: one that no font has is passed over in silence, so each is asked for by itself. */
export function hasLetters(text: string, ink: (text: string) => number | null): boolean {
  const letters = new Set(text.replace(/[\s\p{M}\p{Cf}]/gu, ""));
  return [...letters].every((letter) => ink(letter) !== null);
}
