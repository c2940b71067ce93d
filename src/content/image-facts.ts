/** What is known of an image that can be shown. Pixels are counted as it is seen, after the turn that a camera noted in it. */
export interface ImageFacts {
  kind: "photo" | "animation" | "drawing";
  width: number;
  height: number;
  /** Of the bytes; two files of one content share what is made of them. */
  hash: string;
  /** Of a drawing, as far as there is any. */
  lost?: LostParts;
}

/** What was taken out of a drawing since it may fetch or run something, as it is written there. */
export interface LostParts {
  /** What people would see. */
  seen: string[];
  /** What it would do. */
  done: string[];
}

/** Why an image can't be shown, in words for editors. */
export interface ImageFault {
  fault: string;
  hint: string;
}

/** Images by the id of their file. */
export type Images = Map<string, ImageFacts | ImageFault>;
