/** What stands in a stamp (`known`) of a part that has the words of the original: nobody translated it, or somebody said that it is right so. */
export const copyMarks = { open: "untranslated", right: "accepted" };
