/** A call of the program that can't be meant: a value of an option that is none. The message says which, and what could be. */
export class CallError extends Error {
  override name = "CallError";
}
