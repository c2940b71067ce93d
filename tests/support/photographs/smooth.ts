/**
 * Soft light without the noise of few rays: each point becomes the mean of those around it that are as far away and look the same
 * way, over steps that grow.
 */
export function smooth(
  light: Float32Array,
  marks: Float32Array,
  width: number,
  height: number,
): Float32Array {
  let now = light;
  for (const step of [1, 2, 4]) {
    const next = new Float32Array(now.length);
    for (let here = 0; here < now.length; here++) {
      const [x, y] = [here % width, Math.floor(here / width)];
      let [sum, weights] = [0, 0];
      for (let dy = -2; dy <= 2; dy++)
        for (let dx = -2; dx <= 2; dx++) {
          const [nx, ny] = [x + dx * step, y + dy * step];
          if (nx < 0 || ny < 0 || nx >= width || ny >= height) continue;
          const there = ny * width + nx;
          const weight = Math.exp(-apart(marks, here * 5, there * 5) - (dx * dx + dy * dy) / 5);
          sum += weight * (now[there] as number);
          weights += weight;
        }
      next[here] = sum / weights;
    }
    now = next;
  }
  return now;
}

function apart(marks: Float32Array, a: number, b: number): number {
  let sum = 40 * Math.abs((marks[a] as number) - (marks[b] as number));
  for (let k = 1; k < 4; k++) sum += 5 * Math.abs((marks[a + k] as number) - (marks[b + k] as number));
  return sum;
}
