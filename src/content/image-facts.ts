/** What is known of an image that can be shown. Pixels are counted as it is seen, after the turn that a camera noted in it. */
export interface ImageFacts {
  kind: "photo" | "animation" | "drawing";
  width: number;
  height: number;
  /** Of the bytes; two files of one content share what is made of them. */
  hash: string;
}

/** Why an image can't be shown, in words for editors. */
export interface ImageFault {
  fault: string;
  hint: string;
}

/** Images by the id of their file. */
export type Images = Map<string, ImageFacts | ImageFault>;
