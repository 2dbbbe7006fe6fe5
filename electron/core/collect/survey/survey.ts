import { GenderOrTotal } from '../../../../shared/contracts/collect-values'
import type { SurveyChange, SurveyResult, SurveySeries } from '../../../../shared/contracts/survey'
import { nameKey } from '../../../../shared/domain/name-key'
import { surveyChange } from '../../../../shared/domain/survey/change'
import { withheldCells } from '../../../../shared/domain/survey/protect'
import { groupBy } from '../../group-by'
import type { Handler } from '../../handler'
import { readSettings } from '../../settings/settings-repo'
import { type SurveyRow, surveyRepo } from './survey-repo'

/** Years beside each other. */
const shownYears = 5

/** The results of the latest years, question by question, small groups withheld, and what has changed since the time before. */
export const survey: Handler<'collect.survey'> = ({ db }, { committeeId, year }) => {
  const repo = surveyRepo(db)
  const limit = readSettings(db).settings.collect.smallGroupLimit
  const years = repo.years(committeeId, year, shownYears)
  const rows = repo.results(committeeId, years)
  const withheld = withheldRows(rows, limit)
  const visible = rows.filter((row) => row.visible === 1)
  return {
    year,
    years,
    limit,
    series: [...groupBy(visible, seriesKey)].map(([key, own]) => seriesOf(key, own, withheld)),
  }
}

function withheldRows(rows: readonly SurveyRow[], limit: number): ReadonlySet<SurveyRow> {
  const together = groupBy(rows, (row) => `${row.year}\n${nameKey(row.survey ?? '')}\n${nameKey(row.question)}`)
  return new Set([...together.values()].flatMap((cells) => [...withheldCells(cells, limit)]))
}

const seriesKey = ({ survey: name, question, serviceAreaId }: SurveyRow): string =>
  [nameKey(name ?? ''), nameKey(question), serviceAreaId ?? ''].join('|')

function seriesOf(key: string, rows: readonly SurveyRow[], withheld: ReadonlySet<SurveyRow>): SurveySeries {
  const latest = rows[rows.length - 1] as SurveyRow
  const results = rows.map((row): SurveyResult => {
    const hidden = withheld.has(row)
    const { id, year, gender, source } = row
    return {
      id,
      year,
      gender,
      source,
      withheld: hidden,
      answers: hidden ? null : row.answers,
      share: hidden ? null : row.positiveShare,
    }
  })
  return {
    key,
    survey: latest.survey,
    question: latest.question,
    qualityArea: rows.findLast(({ qualityArea }) => qualityArea !== null)?.qualityArea ?? null,
    serviceAreaId: latest.serviceAreaId,
    serviceAreaName: latest.serviceAreaName,
    results,
    changes: GenderOrTotal.options.flatMap((gender) => changeOf(results.filter((one) => one.gender === gender))),
  }
}

/** The two latest results, when both may be shown. */
function changeOf(results: readonly SurveyResult[]): SurveyChange[] {
  const [before, now] = results.slice(-2)
  if (before === undefined || now === undefined) return []
  if (before.answers === null || before.share === null || now.answers === null || now.share === null) return []
  const change = surveyChange(
    { answers: before.answers, share: before.share },
    { answers: now.answers, share: now.share },
  )
  return [{ gender: now.gender, year: now.year, beforeYear: before.year, ...change }]
}
