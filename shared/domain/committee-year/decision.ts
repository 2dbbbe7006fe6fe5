import type { DecisionResult } from '../../contracts/act-values'
import type { IsoDate } from '../iso-date'

export interface DecisionWords {
  decidedOn: IsoDate
  otherDay: boolean
  result: DecisionResult
  text: string | null
}

/** What a decision is held against. */
export interface DecisionSurroundings {
  /** The meeting chosen; null for a decision outside a meeting, such as the chair's. */
  meeting: { heldOn: IsoDate; cancelledOn: IsoDate | null } | null
  /** The day the document, or the prepared step, was written. */
  writtenOn: IsoDate | null
  /** The decision is about a prepared step of the ladder. */
  isProposal: boolean
  today: IsoDate
}

/** Results that need words: what was changed, why it goes back, why not. */
const needsText: Partial<Record<DecisionResult, string>> = {
  changed: 'Skriv vad nämnden ändrade.',
  referredBack: 'Skriv varför ärendet går tillbaka.',
  rejected: 'Skriv varför nämnden avslog förslaget.',
}

/** What is wrong with a decision, by field. */
export function decisionErrors(
  { decidedOn, otherDay, result, text }: DecisionWords,
  { meeting, writtenOn, isProposal, today }: DecisionSurroundings,
): Partial<Record<'decidedOn' | 'meetingId' | 'result' | 'text', string>> {
  const errors: ReturnType<typeof decisionErrors> = {}
  if (decidedOn > today) errors.decidedOn = 'Dagen har inte varit än. Registrera beslutet när nämnden har fattat det.'
  else if (writtenOn !== null && decidedOn < writtenOn) {
    errors.decidedOn = `Underlaget skrevs ${writtenOn}. Beslutet kan inte vara tidigare.`
  } else if (meeting !== null && meeting.heldOn !== decidedOn && !otherDay) {
    errors.decidedOn = `Sammanträdet är ${meeting.heldOn}. Ändra dagen, eller ange att beslutet fattades en annan dag.`
  }
  if (meeting !== null && meeting.cancelledOn !== null) {
    errors.meetingId = 'Sammanträdet är inställt. Välj ett annat.'
  }
  if (isProposal && result === 'noted') {
    errors.result = 'Ett förslag till sanktion beslutas enligt förslaget, med ändring, återremitteras eller avslås.'
  }
  const lacks = needsText[result]
  if (lacks !== undefined && (text ?? '').trim() === '') errors.text = lacks
  return errors
}

/** '112' → '§ 112', '§112' → '§ 112'; anything else is left as it is written. */
export function paragraphWords(written: string): string {
  const words = written.trim().replace(/\s+/g, ' ')
  const number = /^§?\s*(\d.*)$/.exec(words)
  return number === null ? words : `§ ${number[1]}`
}

/** A decision other than återremiss settles the matter. */
export const settles = (result: DecisionResult): boolean => result !== 'referredBack'

/** Why a document that is decided can't be decided again; null when it can. */
export function decidedAlready(
  decision: { paragraph: string; decidedOn: IsoDate; committeeName: string } | null,
): string | null {
  if (decision === null) return null
  const { paragraph, decidedOn, committeeName } = decision
  return `Dokumentet är redan beslutat: ${committeeName} ${paragraph}, ${decidedOn}. Skriv en ny version om det ska upp igen, eller rätta beslutet om det registrerades fel.`
}
