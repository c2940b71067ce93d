/** What became of the request for an outside address. */
export type Answer =
  | { kind: "ok" }
  /** The server says that the page has moved for good (301 or 308); `to` is where it is now. */
  | { kind: "moved"; to: string }
  /** Nobody can open it: 404, 410, no such host, an endless redirect. */
  | { kind: "dead"; why: string }
  /** It may work for visitors: refused to a program, too slow, a fault of the server. */
  | { kind: "unsure"; why: string };
