import { AppError } from '../../../../shared/errors'
import type { QuestionnaireStatus } from '../../../../shared/contracts/collect-values'
import type { Tables } from '../../../database/tables'
import type { Context } from '../../context'
import { recordedTable } from '../../recorded-table'

type Row = Tables['questionnaire']

const refusals: Record<QuestionnaireStatus, (title: string) => string> = {
  draft: (title) => `${title} är ett utkast och är inte utskickat än. Skicka det först.`,
  sent: (title) =>
    `${title} är utskickat och frågorna kan inte ändras. Ta tillbaka det till utkast om ingen har svarat.`,
  closed: (title) => `${title} är avslutat. Öppna det igen först.`,
}

/** The questionnaire where it stands in one of the states; else a sentence that says what to do. @throws AppError */
export function questionnaireIn(context: Context, id: string, ...states: QuestionnaireStatus[]): Row {
  const row = recordedTable(context, 'questionnaire').byId(id)
  if (row.archivedAt !== null) throw broken(`${row.title} är arkiverat. Hämta tillbaka det först.`)
  if (!states.includes(row.status)) throw broken(refusals[row.status](row.title))
  return row
}

export const broken = (userMessage: string): AppError => new AppError({ code: 'RULE_BROKEN', userMessage })
