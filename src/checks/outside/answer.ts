/** What became of the request for an outside address. */
export type Answer =
  | { kind: "ok"; title?: string }
  /** The server says that the page has moved for good (301 or 308); `to` is where it is now. */
  | { kind: "moved"; to: string; title?: string }
  /** The domain is for sale, or a company keeps it for that; `why` says what tells so. */
  | { kind: "parked"; why: string }
  /** Nobody can open it: 404, 410, no such host, an endless redirect. */
  | { kind: "dead"; why: string }
  /** It may work for visitors: refused to a program, too slow, a fault of the server. */
  | { kind: "unsure"; why: string };

/** The last answer of an address, and what is known of it from earlier ones. */
export interface Remembered {
  answer: Answer;
  /** When it was asked, in milliseconds since 1970. */
  at: number;
  /** The title that the page had when it was last seen. */
  title?: string;
  /** The one that it had before, and when another was first seen; for as long as that is to be told. */
  before?: { title: string; at: number };
}
