import type { QuestionnaireRow } from '../../../shared/contracts/questionnaire'
import { formatCount } from '../../../shared/text/format'
import { questionnaireKindNames, questionnaireStatusNames } from '../../../shared/text/collect-names'
import { capital } from '../register/form-values'

export const listPath = '/samla-in/formular'
export const questionnairePath = (id: string, tab?: string): string =>
  `${listPath}/${id}${tab === undefined ? '' : `?flik=${tab}`}`

export const questionnaireTabs = ['fragor', 'mottagare', 'svar', 'avvikelser'] as const

export const kindWords = ({ kind }: Pick<QuestionnaireRow, 'kind'>): string => capital(questionnaireKindNames[kind])

/** 'Utskickat 2026-09-01', 'Utkast', 'Avslutat 2026-10-12'. */
export function statusWords({ status, sentOn, closedOn }: QuestionnaireRow): string {
  const day = status === 'sent' ? sentOn : status === 'closed' ? closedOn : null
  return [capital(questionnaireStatusNames[status]), day].filter((part) => part !== null).join(' ')
}

/** 'Eken, avtal A-017': as the files are named. */
export const partyWords = ({
  unitName,
  agreementNumber,
}: {
  unitName: string | null
  agreementNumber: string | null
}): string | null =>
  [unitName, agreementNumber === null ? null : `avtal ${agreementNumber}`].filter((part) => part !== null).join(', ') ||
  null

export const recipientCount = (n: number): string => formatCount(n, 'mottagare', 'mottagare')
