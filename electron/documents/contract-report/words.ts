import type { AgreementForm, Outcome } from '../../../shared/contracts/values'
import { agreementFormNames, outcomeName as registerName } from '../../../shared/text/names'
import { inSentence } from '../content/swedish'
import type { ReportGroup } from './view-model'

/** What is followed: the agreement, for egen regi the uppdragsbeskrivning, or either where forms are mixed. */
export type Measure = 'agreement' | 'assignment' | 'mixed'

export const measureOf = (form: AgreementForm | null): Measure => (form === 'inHouse' ? 'assignment' : 'agreement')

/** The outcome as the register words it; over mixed forms both words stand. */
export function outcomeName(outcome: Outcome, measure: Measure): string {
  if (measure === 'mixed') return registerName(outcome, null).replace('avtal', 'avtal eller uppdragsbeskrivning')
  return registerName(outcome, measure === 'assignment' ? 'inHouse' : null)
}

const followed: Record<Measure, string> = {
  agreement: 'avtalet',
  assignment: 'uppdragsbeskrivningen',
  mixed: 'avtalet eller uppdragsbeskrivningen',
}

/** Subject of a sentence about outcomes: "avtalet", "uppdragsbeskrivningen". */
export const followedThing = (measure: Measure): string => followed[measure]

/** The outcome as a verb phrase after the subject: "avtalet … inte följs". */
export const outcomeVerb: Record<Outcome, string> = {
  complies: 'följs',
  compliesAfterCompletion: 'följs efter komplettering av brister',
  minorRemaining: 'följs till största del, med mindre brister kvar,',
  doesNotComply: 'inte följs',
}

const formTitles: Record<AgreementForm, string> = {
  LOV: 'Valfrihetssystem enligt LOV',
  LOU: 'Upphandlade avtal enligt LOU',
  entreprenad: 'Entreprenad',
  IOP: 'Idéburet partnerskap (IOP)',
  inHouse: 'Egen regi',
}

export const formTitle = (form: AgreementForm | null): string =>
  form === null ? 'Uppföljningar utan registrerad avtalsform' : formTitles[form]

export const formName = (form: AgreementForm | null): string =>
  form === null ? 'form saknas' : agreementFormNames[form]

/** "daglig verksamhet (LOV)" inside a sentence. */
export const groupName = ({ serviceType, form }: ReportGroup): string =>
  `${inSentence(serviceType)} (${formName(form)})`
