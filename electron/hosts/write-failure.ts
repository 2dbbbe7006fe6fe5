/** What a full disk, a file that is open elsewhere, or a missing folder is called by the machine, and what to do about it. */
const reasons: Readonly<Record<string, string>> = {
  EBUSY: 'Den är öppen i ett annat program. Stäng den i Word eller Excel, eller välj ett annat namn.',
  EPERM:
    'Den är öppen i ett annat program eller skrivskyddad. Stäng den i Word eller Excel, eller välj ett annat namn.',
  EACCES:
    'Den är öppen i ett annat program eller skrivskyddad. Stäng den i Word eller Excel, eller välj en annan plats.',
  EROFS: 'Platsen går bara att läsa från. Välj en annan plats.',
  ENOSPC: 'Disken är full. Frigör plats eller välj en annan disk.',
  EDQUOT: 'Ditt utrymme är slut. Frigör plats eller välj en annan disk.',
  ENOENT: 'Mappen finns inte. Skapa den eller välj en annan.',
  ENOTDIR: 'Mappen finns inte. Skapa den eller välj en annan.',
  EISDIR: 'Det finns redan en mapp med det namnet. Välj ett annat namn.',
}

const OTHERWISE = 'Kontrollera att mappen finns, att det finns plats och att filen inte är öppen i Word eller Excel.'

/** Why a file could not be written and what to do, in Swedish. */
export function writeFailure(cause: unknown): string {
  const code = cause instanceof Error && 'code' in cause && typeof cause.code === 'string' ? cause.code : ''
  return reasons[code] ?? OTHERWISE
}
