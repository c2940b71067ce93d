/** The folder of what every site starts from, and what its own assets take the place of. */
export const themeDir: string = import.meta.dirname;
