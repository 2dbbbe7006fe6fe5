/** The participants of an analysis, one role a line, as they are written; empty lines are nobody. */
export const participantsOf = (written: string | null): string[] =>
  (written ?? '')
    .split(/\r?\n/u)
    .map((line) => line.trim().replace(/^[-–•*]\s*/u, ''))
    .filter((line) => line !== '')
