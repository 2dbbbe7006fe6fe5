/**
 * The form in which two names are the same name: Unicode NFC, outer space gone, inner space single, no difference of case.
 * Frozen: unique indexes in the database are built on it, so a change of meaning would need a migration that rebuilds them.
 */
export function nameKey(text: string): string {
  return text.normalize('NFC').trim().replace(/\s+/gu, ' ').toLowerCase()
}
