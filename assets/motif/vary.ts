/** A number from 0 up to 1 that is always the same for the same seed and place. */
export function vary(seed: number, place: number): number {
  const mixed = Math.sin(seed * 12.9898 + place * 78.233) * 43758.5453;
  return mixed - Math.floor(mixed);
}
