export interface Place {
  x: number;
  y: number;
  /** In degrees, clockwise. */
  turn: number;
  scale?: number;
}

/** The transform that puts a drawing around 0, 0 there. */
export function place({ x, y, turn, scale = 1 }: Place): string {
  const turned = Math.round(turn) % 360;
  return `translate(${Math.round(x)} ${Math.round(y)})${turned ? `rotate(${turned})` : ""}${scale === 1 ? "" : `scale(${Math.round(scale * 100) / 100})`}`;
}
