/** A picture of one pixel, in a red of one's choice. */
export const onePixel = (red: number) =>
  Buffer.from(
    `GIF89a\x01\0\x01\0\x80\0\0${String.fromCharCode(red)}\0\0\0\0\0,\0\0\0\0\x01\0\x01\0\0\x02\x02D\x01\0;`,
    "latin1",
  );
