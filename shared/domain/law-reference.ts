import type { IsoDate } from './iso-date'

/** Where in the law a concept of the work stands, and when it stood there. */
export interface LawReference {
  /** What is regulated, in the work's own words: 'lex Sarah', 'god kvalitet'. */
  concept: string
  /** The short name with the law's number: 'SoL (2025:400)', 'SOSFS 2011:9'. */
  law: string
  /** Chapter and section: '27 kap. 1 §'. */
  reference: string
  /** First and last day on which it holds; `null` where that end is open or not known. */
  validFrom: IsoDate | null
  validTo: IsoDate | null
  /** How well it has been checked, in words; shown to the user. */
  status: string
}

/**
 * The references that hold for a concept on the day of the event or decision – never today's date, so that a report on 2023
 * cites the law of 2023. Several laws may regulate the same thing (SoL and LSS); they come in the order given. The concept is
 * matched without regard to case.
 */
export function lawAt(references: readonly LawReference[], concept: string, date: IsoDate): LawReference[] {
  const wanted = concept.trim().toLowerCase()
  return references.filter(
    ({ concept: own, validFrom, validTo }) =>
      own.trim().toLowerCase() === wanted &&
      (validFrom === null || validFrom <= date) &&
      (validTo === null || date <= validTo),
  )
}

/** 'SoL (2025:400) 27 kap. 1 §' the first time on a page, 'SoL 27 kap. 1 §' from then on; ranges with a dash, '2–7 §§'. */
export function formatLaw(reference: Pick<LawReference, 'law' | 'reference'>, first: boolean): string {
  const law = first ? reference.law : reference.law.replace(/\s*\(\d{4}:\d+\)/, '')
  const where = reference.reference.replace(/(?<=\b(?:\d+|[a-zåäö]))-(?=(?:\d+|[a-zåäö])\b)/gu, '–')
  // 'hela' stands for the whole statute, which is then named alone.
  return where === 'hela' ? law : `${law} ${where}`
}

const SECTION = /\d+\s*(?:[a-z]\s*)?(?:[-–]\s*(?:\d+|[a-z])\s*)?§/i
const CHAPTER = /\d+\s*(?:[a-z]\s*)?kap\b/i
const STATUTE_NUMBER = /\b(?:1[6-9]|20)\d\d:\d+/
const STATUTE_NAME =
  /(?<!\p{L})(?:SoL|LSS|HSL|LVU|LVM|KL|FL|OSL|PSL|PDL|LOU|LOV|SoF|MBL|DOS-lagen|SOSFS|HSLF-FS|GDPR|\p{L}+(?:lagen|förordningen|balken)|lag|förordning|föreskrift(?:er)?)(?![\p{L}\d])/iu

/**
 * True when a text looks like a reference to a law: a section, a chapter, a statute number or a known name. Loose on purpose:
 * it guides the writer ('Lagrum: SoL 5 kap. 1 §') and refuses nothing.
 */
export function isKnownLawText(text: string): boolean {
  return [SECTION, CHAPTER, STATUTE_NUMBER, STATUTE_NAME].some((form) => form.test(text))
}
