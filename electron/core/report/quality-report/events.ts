import { CauseCategory } from '../../../../shared/contracts/collect-values'
import { causeCategoryNames } from '../../../../shared/text/collect-names'
import { sumFigures } from '../../../documents/content/figure'
import type { ReportBase } from '../../../documents/quality-report/report-base'
import type { EventAnalyses, Lex } from '../../../documents/quality-report/view-model'
import type { Context } from '../../context'
import { traced } from '../traced'
import { analysedBetween, causesOfAnalyses } from './events-repo'

/** Händelseanalyser of the year's events: causes by area, and what was done about them. */
export function eventModel({ db }: Context, base: ReportBase, cases: readonly Lex[]): EventAnalyses {
  const { committeeId, year, days } = base
  const events = analysedBetween(db, { committeeId, from: days.from, until: days.until })
  const causes = causesOfAnalyses(
    db,
    events.map(({ id }) => id),
  )
  const measured = causes.filter(({ measure }) => measure !== null)
  const analyses = (what: string, own: readonly { id: string }[]) =>
    traced(own.length, `${what} ${year}`, 'eventAnalysis', own)
  const cause = (what: string, own: readonly { id: string }[]) =>
    traced(own.length, `${what} ${year}`, 'eventCause', own)
  return {
    done: analyses(
      'Klara händelseanalyser',
      events.filter(({ doneOn }) => doneOn !== null),
    ),
    ongoing: analyses(
      'Påbörjade händelseanalyser',
      events.filter(({ doneOn }) => doneOn === null),
    ),
    serious: sumFigures(
      cases.flatMap(({ assessed }) =>
        assessed.filter(({ assessment }) => assessment === 'serious').map(({ figure }) => figure),
      ),
      `Allvarliga händelser ${year}`,
    ),
    cases: events.map(({ id, kind, number, question, conclusion, doneOn }) => ({
      kind,
      number,
      question,
      conclusion,
      doneOn,
      causes: causes
        .filter(({ analysisId }) => analysisId === id)
        .map(({ category, text, measure, responsible, doneOn: measureDoneOn }) => ({
          category: causeCategoryNames[CauseCategory.parse(category)],
          text,
          measure,
          responsible,
          doneOn: measureDoneOn,
        })),
    })),
    categories: CauseCategory.options
      .flatMap((category) => {
        const own = causes.filter((row) => row.category === category)
        return own.length === 0
          ? []
          : [{ name: causeCategoryNames[category], figure: cause(`Orsaker, ${causeCategoryNames[category]},`, own) }]
      })
      .toSorted((a, b) => (b.figure.value ?? 0) - (a.figure.value ?? 0)),
    measures: cause('Åtgärder i händelseanalyser', measured),
    measuresDone: cause(
      'Genomförda åtgärder i händelseanalyser',
      measured.filter(({ doneOn }) => doneOn !== null),
    ),
  }
}
