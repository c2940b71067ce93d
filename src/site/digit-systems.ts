/** Systems of digits that languages are written with by default, by their names in Unicode; the style sheet numbers lists with each of them. */
export const digitSystems = ["latn", "arab", "arabext", "beng", "deva", "mymr"] as const;
