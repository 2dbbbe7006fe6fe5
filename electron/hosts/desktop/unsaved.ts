/**
 * What is said when a file that the window saved did not come whole to its place; null when it did or nobody wanted it. The
 * platform tells that it was interrupted, never why: a full disk, or a file of that name open in Word.
 */
export const unsavedSentence = (state: 'completed' | 'cancelled' | 'interrupted', fileName: string): string | null =>
  state === 'interrupted'
    ? `Filen ${fileName} kunde inte sparas. Kontrollera att disken inte är full och att en fil med samma namn inte är öppen i Word, och spara igen. Det du har skrivit finns kvar i programmet.`
    : null
