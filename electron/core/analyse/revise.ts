import { AppError } from '../../../shared/errors'
import type { Handler } from '../handler'
import { analysesOfMatter, analysisTable } from './analysis-repo'
import { copyRisks } from './copy-risks'

/** A new draft from the decided version, which stays in force until the draft is decided. */
export const revise: Handler<'analyse.revise'> = (context, { id }) => {
  const table = analysisTable(context)
  const decided = table.byId(id)
  const sameYear = analysesOfMatter(context.db, decided).filter(({ year }) => year === decided.year)
  if (decided.status !== 'decided') {
    throw new AppError({
      code: 'RULE_BROKEN',
      userMessage: 'En ny version görs från den fastställda riskanalysen. Öppna den först. Inget har ändrats.',
    })
  }
  if (sameYear.some(({ status }) => status === 'draft')) {
    throw new AppError({
      code: 'RULE_BROKEN',
      userMessage: 'Det finns redan ett utkast till ny version. Fortsätt i det. Inget har ändrats.',
    })
  }
  const draft = table.insert({
    occasion: decided.occasion,
    title: decided.title,
    serviceAreaId: decided.serviceAreaId,
    committeeId: decided.committeeId,
    year: decided.year,
    revision: Math.max(...sameYear.map(({ revision }) => revision)) + 1,
    status: 'draft',
    scale: decided.scale,
    scope: decided.scope,
    changeOn: decided.changeOn,
    participants: decided.participants,
    copiedFromId: decided.copiedFromId,
  })
  copyRisks(context, decided.id, draft.id, true)
  return { id: draft.id }
}
