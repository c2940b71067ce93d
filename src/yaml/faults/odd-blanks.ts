/** The blanks that look like plain ones and mean nothing to YAML, for a class of characters: copies of web pages and texts have them. */
export const oddBlanks = "\\u00A0\\u1680\\u2000-\\u200A\\u202F\\u205F\\u3000";
