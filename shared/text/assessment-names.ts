import type { AssessmentState, MaterialKind, SignalKind } from '../contracts/assessment'

/** Where a granskning is on its way to a judgement. */
export const assessmentStateNames: Record<AssessmentState, string> = {
  toAssess: 'att bedöma',
  draft: 'utkast',
  returned: 'återsänd',
  sent: 'väntar på godkännande',
  decided: 'fastställd',
  outcomeOnly: 'bara utfall',
}

export const signalKindNames: Record<SignalKind, string> = {
  feedback: 'Synpunkter och klagomål',
  deviations: 'Avvikelser',
  experiences: 'Handläggares erfarenheter',
  lexSarah: 'Lex Sarah',
  lexMaria: 'Lex Maria',
}

/** One and several of what a decided judgement rested on. */
export const materialKindNames: Record<MaterialKind, readonly [one: string, many: string]> = {
  fulfilled: ['svar uppfyllt', 'svar uppfyllt'],
  partly: ['svar delvis', 'svar delvis'],
  notFulfilled: ['svar ej uppfyllt', 'svar ej uppfyllt'],
  interviews: ['intervju', 'intervjuer'],
  observations: ['iakttagelse', 'iakttagelser'],
  findings: ['brist', 'brister'],
  earlierFindings: ['öppen brist från tidigare', 'öppna brister från tidigare'],
  feedback: ['synpunkt eller klagomål', 'synpunkter och klagomål'],
  deviations: ['avvikelse', 'avvikelser'],
  lexSarah: ['lex Sarah', 'lex Sarah'],
  lexMaria: ['lex Maria', 'lex Maria'],
  experiences: ['erfarenhet', 'erfarenheter'],
  supervisions: ['tillsyn', 'tillsyner'],
  economicControls: ['ekonomisk kontroll', 'ekonomiska kontroller'],
}
