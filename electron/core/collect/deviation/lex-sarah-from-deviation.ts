import { yearOf } from '../../../../shared/domain/iso-date'
import { nextNumber } from '../../../../shared/domain/lex/number'
import { AppError } from '../../../../shared/errors'
import type { Handler } from '../../handler'
import { recordedTable } from '../../recorded-table'
import { lexSarahNumbers } from './lex-sarah-repo'

/** Why an avvikelse isn't taken further as lex Sarah, each reason a sentence. */
export const reasonsNotToBecomeLexSarah = (row: { archivedAt: string | null; lexSarahId: string | null }): string[] => [
  ...(row.archivedAt === null ? [] : ['Avvikelsen är arkiverad. Hämta tillbaka den först.']),
  ...(row.lexSarahId === null ? [] : ['Avvikelsen har redan lett till en lex Sarah.']),
]

/** A lex Sarah report as of today about what the avvikelse tells; the avvikelse remembers it. */
export const lexSarahFromDeviation: Handler<'collect.lexSarahFromDeviation'> = (context, { id, version }) => {
  const deviations = recordedTable(context, 'deviation')
  const row = deviations.byId(id)
  const [reason] = reasonsNotToBecomeLexSarah(row)
  if (reason !== undefined) throw new AppError({ code: 'RULE_BROKEN', userMessage: reason })
  const year = yearOf(context.today)
  const unit = row.unitId === null ? null : recordedTable(context, 'unit').byId(row.unitId)
  const lexSarah = recordedTable(context, 'lexSarah').insert({
    number: nextNumber(lexSarahNumbers(context.db), 'LS', year),
    reportedOn: context.today,
    occurredOn: row.occurredOn,
    providerId: row.providerId,
    unitId: row.unitId,
    serviceTypeId: row.serviceTypeId ?? unit?.serviceTypeId ?? null,
    misconduct: `Avvikelse ${row.number}, ${row.type}${row.description === null ? '.' : `: ${row.description}`}`,
    immediateMeasures: row.measure,
  })
  deviations.update(id, version, { lexSarahId: lexSarah.id })
  return { id: lexSarah.id, number: lexSarah.number }
}
