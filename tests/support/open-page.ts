/** A page that is open in a browser, whichever drives it. */
export interface OpenPage {
  goto(address: string): Promise<unknown>;
  evaluate<T>(look: string | (() => T)): Promise<T>;
}
