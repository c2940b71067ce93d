/** An address without signs that settings and redirects take for something else. */
export function encodeAddress(address: string): string {
  return address.replace(/%(?![0-9a-f]{2})|[\s?#"'<>\\^`{|}$]/gi, encodeURIComponent);
}
