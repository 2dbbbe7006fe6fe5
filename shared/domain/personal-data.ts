import { hasValidCheckDigit, readNumberDate } from './identity-number'
import type { IsoDate } from './iso-date'
import { listInWords } from './swedish'

/** A number in free text that points at one person, or looks as if it did. */
export interface PersonalDataHit {
  kind: 'personnummer' | 'samordningsnummer' | 'reservnummer'
  /** stop: must be removed before the text is saved; warn: may be something else, the writer decides. */
  degree: 'stop' | 'warn'
  /** Where it stands: first character, and the one after the last, as for `String.slice`. */
  start: number
  end: number
  /** Its form without its digits, '19XXXXXX-XXXX': safe to show and to log. */
  masked: string
}

/**
 * A date, perhaps with the same sign between its parts, then a joint, then four digits or the letters of a reserve number.
 * Neither end may be part of a longer run of digits.
 */
const CANDIDATE =
  /(?<!\d)(?<year>(?:1[689]|20)?\d\d)(?<sign>[-/. ]?)(?<month>\d\d)\k<sign>(?<day>\d\d)(?<joint> {0,3}[-+./:_]{0,2} {0,3})(?<last>\d{4}(?!\d)|(?=[A-Za-z\d]{4}(?![\p{L}\d]))(?:[A-Z]{1,3}|[a-z]{1,2})\d{1,3})/gu

const STRONG_JOINT = /[-+]/
const WEAK_JOINT = /[./:_]/
const YEAR = /^(?:19|20)\d\d$/
const REST_OF_A_DATE = /^[-./]\d\d?(?!\d)/
const AMOUNT = /^(?:,\d\d?(?!\d)| ?(?:kr|kronor|sek|tkr|mkr|mnkr|%))/i

/**
 * Finds personnummer, samordningsnummer and reserve numbers in a text, in the order they stand. A day that exists and a right
 * check digit means stop, a wrong check digit warn (law.md, "Numbers"). Organisationsnummer (third digit at least 2, so no
 * month), diarienummer, telephone numbers, periods and amounts are left alone. With a century, the day must not lie after `today`.
 */
export function findPersonalData(text: string, today: IsoDate): PersonalDataHit[] {
  const hits: PersonalDataHit[] = []
  const plain = withPlainSigns(text)
  CANDIDATE.lastIndex = 0
  for (let found = CANDIDATE.exec(plain); found; found = CANDIDATE.exec(plain)) {
    const hit = judge(readCandidate(found, plain), today)
    if (hit) hits.push(hit)
    // What was rejected may hide the beginning of a real one.
    else CANDIDATE.lastIndex = found.index + 1
  }
  return hits
}

/** A free text may be saved when nothing in it must be removed; doubtful numbers come back as warnings. */
export function checkFreeText(
  text: string,
  today: IsoDate,
): { ok: true; warnings: PersonalDataHit[] } | { ok: false; reason: string } {
  const hits = findPersonalData(text, today)
  const stops = hits.filter(({ degree }) => degree === 'stop')
  return stops.length > 0 ? { ok: false, reason: personalDataMessage(stops) } : { ok: true, warnings: hits }
}

/** Swedish sentences for the writer: what was found and what to do. Promises no more than the check does. */
export function personalDataMessage(hits: readonly PersonalDataHit[]): string {
  const stops = hits.filter(({ degree }) => degree === 'stop')
  const warnings = hits.filter(({ degree }) => degree === 'warn')
  if (hits.length === 0) return 'Inga personnummer hittade.'
  const sentences: string[] = []
  if (stops.length > 0)
    sentences.push(
      `Texten innehåller ${countKinds(stops)}. Uppgifter om enskilda personer får inte finnas här. Ta bort numret, så kan texten sparas.`,
    )
  if (warnings.length > 0)
    sentences.push(`Texten innehåller något som liknar ${countKinds(warnings)}. Ta bort det om det gäller en person.`)
  return sentences.join(' ')
}

interface Candidate {
  start: number
  end: number
  year: string
  monthAndDay: string
  /** Between the parts of the date; '' when they are written together. */
  sign: string
  joint: string
  last: string
  after: string
}

function readCandidate(found: RegExpExecArray, plain: string): Candidate {
  const { year = '', month = '', day = '', sign = '', joint = '', last = '' } = found.groups ?? {}
  const end = found.index + found[0].length
  const after = plain.slice(end, end + 8)
  return { start: found.index, end, year, monthAndDay: month + day, sign, joint, last, after }
}

function judge(candidate: Candidate, today: IsoDate): PersonalDataHit | null {
  const { start, end, year, monthAndDay, last } = candidate
  // Authorities write 16 before a sole trader's number too; it is no century.
  const century = year.length === 4 && !year.startsWith('16')
  const dated = readNumberDate((century ? year : year.slice(-2)) + monthAndDay)
  if (!dated || (century && dated.date > today) || isDateAndMore(candidate)) return null
  const reserve = /[A-Za-z]/.test(last)
  const degree = reserve ? degreeOfReserve(candidate) : degreeOfNumber(candidate)
  if (!degree) return null
  const kind = reserve ? 'reservnummer' : dated.coordination ? 'samordningsnummer' : 'personnummer'
  return { kind, degree, start, end, masked: `${year.slice(0, -2)}XXXXXX-XXXX` }
}

/** A date followed by something of its own: the end of a period, a year, an amount. */
function isDateAndMore({ sign, joint, last, after }: Candidate): boolean {
  const strong = STRONG_JOINT.test(joint)
  if (!strong && AMOUNT.test(after)) return true
  if (sign === '') return false
  if (YEAR.test(last) && (joint.includes(' ') || REST_OF_A_DATE.test(after))) return true
  return !strong && joint !== sign
}

function degreeOfNumber({ year, monthAndDay, joint, last }: Candidate): PersonalDataHit['degree'] | null {
  const valid = hasValidCheckDigit(year.slice(-2) + monthAndDay + last)
  const likeYear = YEAR.test(last)
  if (WEAK_JOINT.test(joint)) return valid && !likeYear ? 'stop' : null
  if (valid) return 'stop'
  const likePhone = joint === '' && year.length === 2 && year.startsWith('0')
  return likePhone || (likeYear && joint.includes(' ')) ? null : 'warn'
}

/** Reserve numbers have no check digit: the way it is written must speak for it. */
function degreeOfReserve({ sign, joint, last }: Candidate): PersonalDataHit['degree'] | null {
  if (WEAK_JOINT.test(joint)) return null
  return sign === '' && !joint.includes(' ') && last === last.toUpperCase() ? 'stop' : 'warn'
}

/** Dashes, spaces and digits of every kind as the plain ones, sign for sign, so that places in the text stay the same. */
function withPlainSigns(text: string): string {
  return (
    text
      .replace(/[\u00ad\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/g, '-')
      .replace(/[\t\u00a0\u2000-\u200d\u202f\u205f\u2060\u3000\ufeff]/g, ' ')
      // A number that was broken over two lines after its dash.
      .replace(/(?<=-\r?)[\r\n]/g, ' ')
      .replace(/[\uff10-\uff19]/g, (digit) => String(digit.charCodeAt(0) - 0xff10))
  )
}

function countKinds(hits: PersonalDataHit[]): string {
  const kinds = [...new Set(hits.map(({ kind }) => kind))]
  return listInWords(
    kinds.map((kind) => {
      const same = hits.filter((hit) => hit.kind === kind)
      return same.length === 1 ? `ett ${kind} (${same[0]?.masked})` : `${same.length} ${kind}`
    }),
  )
}
