/** A drawing as it is made: its width and height, and what it shows, with the colours of the palette as classes. */
export interface Drawing {
  size: [width: number, height: number];
  shapes: () => string;
}
