/** The size that a drawing asks for, else that of its view box; CSS pixels. */
export function readSvgSize(svg: string): { width: number; height: number } {
  const root = /<svg\b[^<>]*>/.exec(svg)?.[0] ?? "";
  const number = (name: string) => Number(new RegExp(`\\s${name}="([\\d.]+)(?:px)?"`).exec(root)?.[1]);
  const [, , boxWidth, boxHeight] = (/\sviewBox="([^"]*)"/.exec(root)?.[1] ?? "").split(/[\s,]+/).map(Number);
  const width = number("width") || boxWidth || 300;
  const height = number("height") || boxHeight || 150;
  return { width: Math.round(width), height: Math.round(height) };
}
