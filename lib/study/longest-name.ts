/** Characters of a code or a name; the database looks things up by their codes, and a longer one has no place. */
export const longestName = 200;
