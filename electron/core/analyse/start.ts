import { AppError } from '../../../shared/errors'
import type { Handler } from '../handler'
import { recordedTable } from '../recorded-table'
import { readSettings } from '../settings/settings-repo'
import { analysesOfMatter, analysisTable, yearlyMatter } from './analysis-repo'
import { copyRisks } from './copy-risks'

/**
 * A new draft for the year. A copy keeps the scale it was made with, since values on one scale say nothing on another;
 * an empty one takes the municipality's scale.
 */
export const start: Handler<'analyse.start'> = (context, { serviceAreaId, year, copyFromId }) => {
  const area = recordedTable(context, 'serviceArea').byId(serviceAreaId)
  if (analysesOfMatter(context.db, yearlyMatter(serviceAreaId)).some((other) => other.year === year)) {
    throw new AppError({
      code: 'RULE_BROKEN',
      userMessage: `${area.name} har redan en riskanalys för ${year}. Öppna den i stället. Inget har ändrats.`,
    })
  }
  const table = analysisTable(context)
  const source = copyFromId === null ? null : table.byId(copyFromId)
  if (source !== null && (source.serviceAreaId !== serviceAreaId || source.occasion !== 'yearly')) {
    throw new AppError({
      code: 'RULE_BROKEN',
      userMessage: 'En riskanalys kan bara kopieras inom samma verksamhetsområde. Inget har ändrats.',
    })
  }
  const { id } = table.insert({
    ...yearlyMatter(serviceAreaId),
    year,
    revision: 1,
    status: 'draft',
    scale: source?.scale ?? JSON.stringify(readSettings(context.db).settings.scale),
    copiedFromId: copyFromId,
  })
  if (source !== null) copyRisks(context, source.id, id, false)
  return { id }
}
