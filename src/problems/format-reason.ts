/** What an error says of itself, whatever was thrown. */
export function formatReason(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
