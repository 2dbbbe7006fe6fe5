import type { CourseStep } from '../domain/action-plan/course'

/** What whoever answers for a brist is called: an utförare by agreement, or the municipality's own förvaltning. */
export interface RecipientWords {
  /** Opens a sentence: 'Utföraren'. */
  subject: string
  /** Inside one: 'utföraren'. */
  inside: string
  ask: string
  asked: string
  askHint: string
  done: string
  doneLabel: string
  doneEmpty: string
  doneMissing: string
  planResponsible: string
}

const provider: RecipientWords = {
  subject: 'Utföraren',
  inside: 'utföraren',
  ask: 'Begär åtgärdsplan',
  asked: 'Begärd',
  askHint: 'Utföraren lämnar en plan för hur bristen ska åtgärdas.',
  done: 'Utföraren har åtgärdat bristen',
  doneLabel: 'Vad har utföraren gjort?',
  doneEmpty: 'Skriv vad utföraren har gjort.',
  doneMissing: 'Skriv vad utföraren har gjort innan bristen räknas som åtgärdad.',
  planResponsible: 'Ansvarig hos utföraren (roll)',
}

/** Egen regi: the result is handed to the responsible förvaltning, and no rättelse or sanktion exists (domain.md). */
const department: RecipientWords = {
  subject: 'Ansvarig förvaltning',
  inside: 'ansvarig förvaltning',
  ask: 'Lämna till ansvarig förvaltning',
  asked: 'Lämnad till ansvarig förvaltning',
  askHint: 'Förvaltningen svarar med en plan för hur bristen ska åtgärdas.',
  done: 'Förvaltningen har åtgärdat bristen',
  doneLabel: 'Vad har förvaltningen gjort?',
  doneEmpty: 'Skriv vad förvaltningen har gjort.',
  doneMissing: 'Skriv vad förvaltningen har gjort innan bristen räknas som åtgärdad.',
  planResponsible: 'Ansvarig i förvaltningen (roll)',
}

export const recipientWords = (inHouse: boolean): RecipientWords => (inHouse ? department : provider)

/** The steps of the course, in the words of whoever answers for the brist. */
export const courseStepNames = (inHouse: boolean): Record<CourseStep, string> => ({
  ask: inHouse ? 'Lämnad till ansvarig förvaltning' : 'Åtgärdsplan begärd',
  receive: 'Åtgärdsplan mottagen',
  judge: 'Åtgärdsplan bedömd',
  done: 'Åtgärdad',
  verify: 'Verifierad',
  effect: 'Effekt',
})
