import type { InvestigationAssessment } from '../contracts/collect-values'
import type { AnalysedKind } from '../contracts/event-analysis'
import type { LexKind } from '../contracts/lex'
import type { LexStage } from '../domain/lex/case'
import type { LexStep } from '../domain/lex/steps'
import { investigationAssessmentNames } from './collect-names'

export const lexKindNames: Record<LexKind, string> = { lexSarah: 'Lex Sarah', lexMaria: 'Lex Maria' }

export const lexStageNames: Record<LexStage, string> = {
  notStarted: 'utredning inte inledd',
  investigating: 'utreds',
  assess: 'väntar på bedömning',
  reportToIvo: 'ska anmälas till IVO',
  ivoDecision: 'väntar på IVO',
  measure: 'åtgärd pågår',
  settled: 'avgjord, inte avslutad här',
  toClose: 'kan avslutas',
  closed: 'avslutad',
}

export const lexStepNames: Record<LexStep, string> = {
  report: 'Rapport',
  immediate: 'Omedelbara åtgärder',
  investigation: 'Utredning',
  assessment: 'Bedömning',
  ivoReport: 'Anmälan till IVO',
  ivoDecision: 'IVO:s beslut',
  measure: 'Åtgärd',
  closed: 'Avslutat',
}

const careInjury: Record<InvestigationAssessment, string> = {
  none: 'ingen vårdskada',
  misconduct: 'vårdskada eller risk för det, inte allvarlig',
  serious: 'allvarlig vårdskada eller risk för det',
}

/** What the investigation came to: lex Sarah is about missförhållanden, lex Maria about vårdskador. */
export const assessmentNames: Record<LexKind, Record<InvestigationAssessment, string>> = {
  lexSarah: investigationAssessmentNames,
  lexMaria: careInjury,
}

/** What the report is about, as its field is called. */
export const lexSubjectNames: Record<LexKind, string> = { lexSarah: 'Missförhållande', lexMaria: 'Händelse' }

/** What a händelseanalys is made of. */
export const analysedNames: Record<AnalysedKind, string> = { ...lexKindNames, deviation: 'Avvikelse' }
