const most = 10;

/** Says what is in the way of a new site, and what to do. */
export function formatTaken(folder: string, taken: string[]): string {
  const shown = taken.slice(0, most).map((path) => `  ${path}\n`);
  const rest = taken.length > most ? `  … and ${taken.length - most} more\n` : "";
  const content = taken.includes("content")
    ? "Give the folder content another name: Markdown in it is then copied to where the new site has its pages, and stays where it is.\n"
    : "";
  return `Nothing was written: this is there already in ${folder}, and is not to be written over.\n${shown.join("")}${rest}${content}Move or rename what you want to keep, or name another folder: waymark new FOLDER`;
}
