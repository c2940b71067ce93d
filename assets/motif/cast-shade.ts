/** Where the shade of something falls that is turned by some degrees: the light is the same for all that lies on the page. */
export function castShade(turn: number, height = 10): string {
  const angle = (turn * Math.PI) / 180;
  const [x, y] = [height * 0.5, height * 0.87];
  const across = Math.round(x * Math.cos(angle) + y * Math.sin(angle));
  return `translate(${across} ${Math.round(y * Math.cos(angle) - x * Math.sin(angle))})`;
}
