import { reasonsNotToDecideAnalysis } from '../../../shared/domain/risk-occasion'
import { AppError } from '../../../shared/errors'
import type { Handler } from '../handler'
import { analysesOfMatter, analysisTable, toAnalysis } from './analysis-repo'
import { draftOf } from './draft-of'
import { risksOf } from './risk-repo'

/** Freezes a draft. The year's version that was in force is replaced in the same transaction. */
export const decide: Handler<'analyse.decide'> = (context, { id, version, decidedBy, decidedOn }) => {
  const { db, today } = context
  const draft = draftOf(context, id)
  const reasons = reasonsNotToDecideAnalysis(draft, risksOf(db, id))
  if (reasons.length > 0) {
    throw new AppError({
      code: 'RULE_BROKEN',
      userMessage: `Riskanalysen kan inte fastställas: ${reasons.join(' ')} Inget har ändrats.`,
      details: reasons,
    })
  }
  if (decidedOn > today) {
    throw new AppError({
      code: 'RULE_BROKEN',
      userMessage: 'Beslutsdatumet ligger framåt i tiden. Ange dagen då riskanalysen fastställdes. Inget har ändrats.',
      fields: { decidedOn: 'Ange dagen då riskanalysen fastställdes, senast i dag.' },
    })
  }
  const table = analysisTable(context)
  const inForce = analysesOfMatter(db, draft).find(({ year, status }) => year === draft.year && status === 'decided')
  if (inForce !== undefined) table.update(inForce.id, null, { status: 'superseded' })
  return toAnalysis(table.update(id, version, { status: 'decided', decidedBy, decidedOn }))
}
