/** Remembers what `make` gives for each language code: Node takes longer to make a formatter than to lay out a page. */
export function perLanguage<T>(make: (code: string) => T): (code: string) => T {
  const made = new Map<string, T>();
  return (code) => {
    const known = made.get(code);
    if (known !== undefined) return known;
    const value = make(code);
    made.set(code, value);
    return value;
  };
}
