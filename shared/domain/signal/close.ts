import type { FeedbackKind, Severity } from '../../contracts/values'

/** Reasons why a row can't be closed yet, each as it stands after 'Kan inte avslutas: '. */
export type CloseReasons = string[]

/** A klagomål is answered before it is closed, or tells why it got no answer. */
export function reasonsNotToCloseFeedback(row: {
  kind: FeedbackKind
  answeredOn: string | null
  unansweredReason: string | null
}): CloseReasons {
  const waits = row.kind === 'complaint' && row.answeredOn === null && row.unansweredReason === null
  return waits ? ['svar saknas. Registrera svaret, eller skriv varför klagomålet inte besvaras'] : []
}

/** A serious avvikelse needs a measure, and a measure with a last day has to be done. */
export function reasonsNotToCloseDeviation(row: {
  severity: Severity | null
  measure: string | null
  measureDueOn: string | null
  measureDoneOn: string | null
}): CloseReasons {
  if (row.severity === null) return ['allvarlighetsgrad saknas']
  if (row.severity === 'serious' && row.measure === null) return ['åtgärd saknas']
  if (row.measureDueOn !== null && row.measureDoneOn === null) return ['åtgärden är inte klar']
  return []
}

/** 'Kan inte avslutas: åtgärd saknas.' */
export const cannotClose = (reasons: readonly string[]): string => `Kan inte avslutas: ${reasons.join('; ')}.`
