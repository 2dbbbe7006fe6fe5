import { hasValidCheckDigit, readNumberDate } from './identity-number'

/** The number in its one written form, or a Swedish sentence that says what is wrong and what to do. */
export type OrganisationNumberCheck = { ok: true; number: string } | { ok: false; reason: string }

const FORM = /^(?:(\d{2}))?(\d{6})[-‑–—]?(\d{4})$/
const HOW = 'Skriv det med tio siffror, till exempel 559999-9991.'

const REASON = {
  empty: `Organisationsnumret saknas. ${HOW}`,
  signs: `Organisationsnumret innehåller tecken som inte hör dit. ${HOW}`,
  length: `Ett organisationsnummer har tio siffror (eller tolv, om det börjar med 16). ${HOW}`,
  personal:
    'Numret är ett personnummer och därmed en personuppgift: en enskild firma har ägarens personnummer. ' +
    'Lämna fältet tomt och skriv firmans namn i stället.',
  thirdDigit:
    'Tredje siffran i ett organisationsnummer är alltid 2 eller högre. Kontrollera numret mot avtalet eller Bolagsverket.',
  checkDigit: 'Kontrollsiffran (den sista siffran) stämmer inte. Kontrollera att alla siffror är rätt avskrivna.',
}

/**
 * Checks an organisationsnummer and gives it as 'NNNNNN-NNNN'. Takes it with or without dash and spaces, and with the prefix
 * 16. A sole trader's number is the owner's personnummer and is refused; no reason repeats the number.
 */
export function checkOrganisationNumber(text: string): OrganisationNumberCheck {
  const bare = text.replace(/\s/gu, '')
  if (bare === '') return refuse('empty')
  if (/[^\d‑–—+-]/.test(bare)) return refuse('signs')
  const [, prefix, first, last] = FORM.exec(bare.replace('+', '-')) ?? []
  if (first === undefined || last === undefined) return refuse('length')
  if (isPersonal(prefix, first)) return refuse('personal')
  if (prefix !== undefined && prefix !== '16') return refuse('length')
  if (Number(first[2]) < 2) return refuse('thirdDigit')
  return hasValidCheckDigit(first + last) ? { ok: true, number: `${first}-${last}` } : refuse('checkDigit')
}

/** A wrong check digit does not make a date of birth less personal, so it is not asked for here. */
function isPersonal(prefix: string | undefined, first: string): boolean {
  const hasCentury = prefix !== undefined && prefix !== '16'
  return readNumberDate(hasCentury ? prefix + first : first) !== null
}

function refuse(cause: keyof typeof REASON): OrganisationNumberCheck {
  return { ok: false, reason: REASON[cause] }
}
