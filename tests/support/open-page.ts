/** A page that is open in a browser, whichever drives it. */
export interface OpenPage {
  evaluate<T>(look: () => T): Promise<T>;
}
