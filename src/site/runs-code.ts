const forbidden = /^[\0- ]*(?:javascript|vbscript|file|data):/i;

/** Whether browsers would run an address, or open what it holds, instead of following it: they read it without the line ends and tabs in it. */
export function runsCode(href: string): boolean {
  return forbidden.test(href.replace(/[\t\n\r]/g, ""));
}
