const most = 10;

/**
 * Says what is in the way of a new site, and what to do. `call` is how the program was called; `isSite` says that there is a site in the
 * folder already, which is not to be renamed.
 */
export function formatTaken(folder: string, taken: string[], call: string, isSite: boolean): string {
  const other = `name another folder: ${call} new FOLDER`;
  if (isSite)
    return `There is a site in ${folder} already, and nothing of it was changed. \`npm start\` there shows it. For another site, ${other}`;
  const shown = taken.slice(0, most).map((path) => `  ${path}\n`);
  const rest = taken.length > most ? `  … and ${taken.length - most} more\n` : "";
  const content = taken.includes("content")
    ? "Give the folder content another name: Markdown in it is then copied to where the new site has its pages, and stays where it is.\n"
    : "";
  return `Nothing was written: this is there already in ${folder}, and is not to be written over.\n${shown.join("")}${rest}${content}Move or rename what you want to keep, or ${other}`;
}
