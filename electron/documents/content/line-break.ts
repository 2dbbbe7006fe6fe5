/** A line break that somebody wrote inside a paragraph; other white space in a text is the same as a space. */
export const LINE_BREAK = '\u2028'
