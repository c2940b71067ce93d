/** An image as pages show it: its size, and the files that a browser may choose from. Paths are site paths. */
export interface PublishedImage {
  /** Pixels of the image in full, which keep its place on the page until it comes. */
  width: number;
  height: number;
  /** The file for a browser that chooses none of the sources. */
  src: string;
  /** Best first: each a format with the widths that there are. */
  sources: { type: string; candidates: { path: string; width: number }[] }[];
}
