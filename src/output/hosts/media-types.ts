/** The `Content-Type` of files by their ending, where a server's own list may differ or be missing. */
export const mediaTypes: Record<string, string> = {
  avif: "image/avif",
  css: "text/css; charset=utf-8",
  csv: "text/csv; charset=utf-8",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  gif: "image/gif",
  html: "text/html; charset=utf-8",
  ico: "image/x-icon",
  ics: "text/calendar; charset=utf-8",
  jpeg: "image/jpeg",
  jpg: "image/jpeg",
  js: "text/javascript; charset=utf-8",
  json: "application/json",
  m4a: "audio/mp4",
  mp3: "audio/mpeg",
  mp4: "video/mp4",
  odt: "application/vnd.oasis.opendocument.text",
  otf: "font/otf",
  pdf: "application/pdf",
  png: "image/png",
  svg: "image/svg+xml",
  ttf: "font/ttf",
  txt: "text/plain; charset=utf-8",
  vtt: "text/vtt; charset=utf-8",
  webmanifest: "application/manifest+json",
  webm: "video/webm",
  webp: "image/webp",
  woff2: "font/woff2",
  xml: "application/xml",
  zip: "application/zip",
};

/** Endings of files that are worth compressing; the others are compressed already. */
export const textEndings = [
  "css",
  "csv",
  "html",
  "ics",
  "js",
  "json",
  "svg",
  "txt",
  "vtt",
  "webmanifest",
  "xml",
];

/** A regular expression, in the words of nginx and Apache, for `Accept-Encoding` that takes an encoding and does not refuse it. */
export function acceptPattern(encoding: string): string {
  return `(^|[ ,])${encoding}(?! *; *q=0(\\.0*)? *(,|$)) *(;|,|$)`;
}
