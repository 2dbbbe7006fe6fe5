import type { AgreementForm, Outcome } from '../../../shared/contracts/values'
import { agreementFormNames, outcomeName as registerName } from '../../../shared/text/names'
import { inSentence } from '../content/swedish'
import type { OutcomeLine, ReportGroup } from './view-model'

/** What is followed: the agreement, for egen regi the uppdragsbeskrivning, or either where forms are mixed. */
export type Measure = 'agreement' | 'assignment' | 'mixed'

export const measureOf = (form: AgreementForm | null): Measure => (form === 'inHouse' ? 'assignment' : 'agreement')

/** The outcome as the register words it; over mixed forms both words stand. */
export function outcomeName({ level, word }: Pick<OutcomeLine, 'level' | 'word'>, measure: Measure): string {
  if (level === null) return word
  if (measure === 'mixed') return registerName(level, null).replace('avtal', 'avtal eller uppdragsbeskrivning')
  return registerName(level, measure === 'assignment' ? 'inHouse' : null)
}

const followed: Record<Measure, string> = {
  agreement: 'avtalet',
  assignment: 'uppdragsbeskrivningen',
  mixed: 'avtalet eller uppdragsbeskrivningen',
}

/** Subject of a sentence about outcomes: "avtalet", "uppdragsbeskrivningen". */
export const followedThing = (measure: Measure): string => followed[measure]

const verbs: Record<Outcome, string> = {
  complies: 'följs',
  compliesAfterCompletion: 'följs efter komplettering av brister',
  minorRemaining: 'följs till största del, med mindre brister kvar,',
  doesNotComply: 'inte följs',
}

/** The outcome as a verb phrase after the subject: "avtalet … inte följs". */
export const outcomeVerb = ({ level, word }: Pick<OutcomeLine, 'level' | 'word'>): string =>
  level === null ? `har utfallet ”${word}”` : verbs[level]

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
  form === null ? inSentence(serviceType) : `${inSentence(serviceType)} (${formName(form)})`
