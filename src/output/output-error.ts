/** Why the output could not be written: one or two plain sentences for staff. The system's own error is its `cause`. */
export class OutputError extends Error {
  override name = "OutputError";
}
