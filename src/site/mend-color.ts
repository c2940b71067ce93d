/** `"#7a1fa2"` for a number of a colour that lacks its sign or its quotes; `null` for any other text. */
export function mendColor(written: string): string | null {
  const [, digits] = /^["']?#?([\da-f]{3}|[\da-f]{6}|[\da-f]{8})["']?;?$/i.exec(written.trim()) ?? [];
  return digits === undefined ? null : `"#${digits}"`;
}
