import * as z from "zod";

/** The schema of a path to a file of the input folder that ends in one of `endings`; `expected` is what is said of any other text. A path never leaves the folder. */
export function inputPathSchema(endings: string[], expected: string) {
  // `..` is refused as a folder, and may stand in a name.
  return z
    .string()
    .regex(
      new RegExp(`^(?!(?:.*[\\\\/])?\\.\\.[\\\\/])[^\\s/].*\\.(?:${endings.join("|")})$`, "i"),
      expected,
    );
}
