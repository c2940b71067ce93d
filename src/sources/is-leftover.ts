/** Whether systems leave a file of this name in a folder, which nobody made and nobody misses. */
export function isLeftover(name: string): boolean {
  return /^(?:\.DS_Store|Thumbs\.db|desktop\.ini)$/.test(name);
}
