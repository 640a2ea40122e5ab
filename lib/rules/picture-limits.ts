/** What can be uploaded as a portrait. */
export const pictureLimits = {
  /** Bytes: a camera's largest file is about this; what is larger was not meant for a web page. */
  bytes: 20_000_000,
  /** Bytes that a form adds to the picture in it: its boundaries, the other fields. */
  wrapping: 100_000,
  /** sharp accepts 268 megapixels unless told otherwise, which is a gigabyte of memory for one upload. */
  pixels: 50_000_000,
  leastWidth: 480,
  leastHeight: 600,
  /** A panorama has no face in it that would fill a page; a crop of it is a few pixels, blown up. */
  timesAsLong: 3,
} as const
