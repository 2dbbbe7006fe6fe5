import { untold } from '../../../../shared/domain/finding-analysis/dimension'
import { comparedPeriods, isWithin } from '../../../../shared/domain/finding-analysis/period'
import { recurringFacts } from '../../../../shared/domain/finding-analysis/recurring'
import { selectFindings, selectionWords } from '../../../../shared/domain/finding-analysis/selection'
import type { Input } from '../../../../shared/contracts'
import type { FindingFact } from '../../../../shared/domain/finding-analysis/fact'
import { findingMeasureWords, recurringGroundNames } from '../../../../shared/text/finding-analysis-names'
import { RecurringGround } from '../../../../shared/contracts/finding-analysis'
import type { Context } from '../../context'
import type { Handler } from '../../handler'
import { findingRepo } from '../finding-repo'
import { analysisRepo, earliestYear } from './analysis-repo'

type Asked = Input<'assess.countedFindings'>

/** The brister behind a figure, found by the very rules that counted it. */
export const countedFindings: Handler<'assess.countedFindings'> = (context, asked) => {
  const { facts, words } =
    asked.recurring === null ? ofFigure(context, asked) : ofRecurring(context, asked, asked.recurring)
  const { search, sort, offset, limit, includeArchived, committeeId } = asked
  const { rows, total } = findingRepo(context.db, context.today).list({
    search,
    sort,
    offset,
    limit,
    includeArchived,
    committeeId,
    year: null,
    status: null,
    severity: null,
    area: null,
    providerId: null,
    ids: facts.map(({ id }) => id),
  })
  return { rows, total, totalUnfiltered: facts.length, words }
}

function ofFigure({ db, today }: Context, asked: Asked): { facts: FindingFact[]; words: string } {
  const compared = comparedPeriods(asked.year, today)
  const period = compared[asked.period]
  const { committeeId } = asked
  const facts = analysisRepo(db)
    .findings({ from: period.year, until: period.year, committeeId })
    .filter((fact) => isWithin(fact.year, fact.reviewedOn, period))
  const nowWords = compared.ongoing ? `hittills ${asked.year}` : String(asked.year)
  const words = [selectionWords(facts, asked), asked.period === 'now' ? nowWords : compared.beforeWords]
  return {
    facts: selectFindings(facts, asked, today),
    words: words.filter((word) => word !== '').join(', '),
  }
}

function ofRecurring(context: Context, asked: Asked, key: string): { facts: FindingFact[]; words: string } {
  const { year, committeeId, measure } = asked
  const repo = analysisRepo(context.db)
  const facts = recurringFacts(repo.findings({ from: earliestYear, until: year, committeeId }), key)
  const ground = RecurringGround.safeParse(key.split('|')[0]).data
  const again = `${ground === undefined ? untold : recurringGroundNames[ground]} igen hos ${facts[0]?.providerName ?? untold}`
  const words = [again, findingMeasureWords[measure], `till och med ${year}`].filter((word) => word !== '')
  return { facts: selectFindings(facts, asked, context.today), words: words.join(', ') }
}
