/** Remembers what `make` gives for each language code: a formatter takes a good part of the time of a page to make. */
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
