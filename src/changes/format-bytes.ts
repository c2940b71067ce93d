const units = ["bytes", "kB", "MB", "GB"];

/** A number of bytes in words: `940 bytes`, `12.3 kB`, `1.2 MB`. */
export function formatBytes(bytes: number): string {
  let value = Math.abs(bytes);
  let unit = 0;
  while (value >= 999.5 && unit < units.length - 1) {
    value /= 1000;
    unit++;
  }
  const rounded = unit === 0 || value >= 99.5 ? value.toFixed(0) : value.toFixed(1);
  return `${rounded} ${unit === 0 && value === 1 ? "byte" : units[unit]}`;
}
