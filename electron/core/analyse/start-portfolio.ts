import { AppError } from '../../../shared/errors'
import type { Handler } from '../handler'
import { recordedTable } from '../recorded-table'
import { readSettings } from '../settings/settings-repo'
import { analysisTable } from './analysis-repo'
import { copyRisks } from './copy-risks'
import { portfoliosBefore } from './occasion-repo'
import { requireNewMatter } from './require-new-matter'

/** A new portfolio of risks for internal control, empty or with the risks of an earlier year's and the scale they have. */
export const startPortfolio: Handler<'analyse.startPortfolio'> = (context, draft) => {
  const { title, committeeId, year, scope, copyFromId } = draft
  if (committeeId !== null) recordedTable(context, 'committee').byId(committeeId)
  const matter = { occasion: 'internalControl', serviceAreaId: null, committeeId, title } as const
  requireNewMatter(context, matter, year)
  const table = analysisTable(context)
  const source = copyFromId === null ? null : table.byId(copyFromId)
  if (source !== null && (source.occasion !== 'internalControl' || source.year >= year)) {
    throw new AppError({
      code: 'RULE_BROKEN',
      userMessage: 'En riskportfölj kan bara kopieras från en tidigare riskportfölj. Inget har sparats.',
    })
  }
  const { id } = table.insert({
    ...matter,
    year,
    revision: 1,
    status: 'draft',
    scale: source?.scale ?? JSON.stringify(readSettings(context.db).settings.scale),
    scope,
    copiedFromId: copyFromId,
  })
  if (source !== null) copyRisks(context, source.id, id, false)
  return { id }
}

export const earlierPortfolios: Handler<'analyse.earlierPortfolios'> = ({ db }, { committeeId, year }) => ({
  rows: portfoliosBefore(db, year, committeeId),
})
