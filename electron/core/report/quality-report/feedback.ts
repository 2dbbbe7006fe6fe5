import { signalYears as yearsOf } from '../../../../shared/domain/signal/years'
import type { AnswerTimes, FeedbackKindFilter } from '../../../../shared/contracts/feedback'
import type { z } from 'zod'
import { operatingFormNames } from '../../../../shared/text/names'
import { sumFigures } from '../../../documents/content/figure'
import type { ReportBase } from '../../../documents/quality-report/report-base'
import type { AnswerFigures, Feedback } from '../../../documents/quality-report/view-model'
import { answerTimes } from '../../collect/feedback/answer-times'
import { signalGrowth } from '../../collect/signal/growth'
import { listSignalYears } from '../../collect/signal/years'
import { yearsRepo } from '../../collect/signal/years-repo'
import type { Context } from '../../context'
import { traced } from '../traced'
import { comparedRows, isHistory, orHistory } from './base'
import { feedbackRows, historyIds, placeNames, type SignalRow } from './signal-rows-repo'
import { only, overYears, periodsOf, splitBy, splitOverYears, writtenMeasures } from './signal-splits'

type Kind = Exclude<z.infer<typeof FeedbackKindFilter>, 'toAnswer'>

const kinds: { kind: Kind; series: string; name: string; words: Feedback['kinds'][number]['words'] }[] = [
  { kind: 'complaint', series: 'klagomål', name: 'Klagomål', words: { one: 'klagomål', many: 'klagomål' } },
  { kind: 'viewpoint', series: 'synpunkt', name: 'Synpunkter', words: { one: 'synpunkt', many: 'synpunkter' } },
  { kind: 'praise', series: 'beröm', name: 'Beröm', words: { one: 'beröm', many: 'beröm', none: 'inget' } },
]
const shownMeasures = 6

/** Synpunkter, klagomål och beröm: the register's counts, each with its rows. */
export function feedbackModel(context: Context, base: ReportBase): Feedback {
  const { db } = context
  const { committeeId, year, days } = base
  const { years, differences } = listSignalYears(context, { register: 'feedback', committeeId, year })
  const rows = feedbackRows(db, { committeeId, from: `${years.at(-5)?.year ?? year - 1}-01-01`, until: days.until })
  const growth = signalGrowth(context, { register: 'feedback', committeeId, year, kind: null })
  const periods = periodsOf(rows, days, growth.before !== null)
  const isOf = (kind: string) => (row: SignalRow) => row.kind === kind
  const complaints = only(periods, isOf('complaint'))
  const toAnswer = only(periods, (row) => row.kind !== 'praise')
  const names = placeNames(db)
  const named = (id: string | null, missing: string): string => (id === null ? missing : (names.get(id) ?? missing))
  const history = historyIds(
    db,
    kinds.map(({ series }) => series),
  )
  const complaintYears = yearsOf(
    yearsRepo(db, committeeId)
      .counted('feedback')
      .filter(({ series }) => series === 'klagomål'),
    yearsRepo(db, committeeId).history(['klagomål']),
    { series: ['klagomål'], types: false },
    year,
  ).years
  const what = 'Klagomål och synpunkter'
  const told = kinds.map(({ kind, series, name, words }) => {
    const own = only(periods, isOf(kind))
    const byYear = overYears(years, (one) => one.byType[series] ?? null, {
      what: name,
      recordType: 'feedback',
      rows: rows.filter(isOf(kind)),
      history: history.filter((row) => row.series === series && row.breakdownValue === null),
    })
    const compared = comparedRows(name, 'feedback', year, own.now, own.before)
    return { name, words, ...orHistory(base, byYear, compared), years: byYear }
  })
  const fromHistory = told.some((one) => isHistory(base, one.years))
  const all = comparedRows('Klagomål, synpunkter och beröm', 'feedback', year, periods.now, periods.before)
  return {
    known: years.length > 0,
    fromHistory,
    all: fromHistory
      ? {
          ...all,
          now: sumFigures(
            told.map(({ now }) => now),
            all.now.source.description,
          ),
        }
      : all,
    toAnswer: comparedRows(what, 'feedback', year, toAnswer.now, toAnswer.before),
    kinds: told,
    complaintCategories: splitBy(complaints, {
      what: 'Klagomål',
      recordType: 'feedback',
      nameOf: ({ category }) => category ?? 'kategori saknas',
    }),
    complaintYears: splitOverYears(complaintYears, (one) => one.byCategory, {
      what: 'Klagomål',
      recordType: 'feedback',
      rows: rows.filter(isOf('complaint')),
      history: history.filter(({ series }) => series === 'klagomål'),
    }),
    serviceTypes: splitBy(toAnswer, {
      what,
      recordType: 'feedback',
      nameOf: ({ serviceTypeId }) => named(serviceTypeId, 'insats saknas'),
    }),
    providers: splitBy(toAnswer, {
      what,
      recordType: 'feedback',
      nameOf: ({ providerId }) => named(providerId, 'utförare saknas'),
    }),
    forms: splitBy(toAnswer, {
      what,
      recordType: 'feedback',
      nameOf: ({ operatingForm }) => (operatingForm === null ? 'utförare saknas' : operatingFormNames[operatingForm]),
    }),
    answers: answerFigures(answerTimes(context, { committeeId, year }), toAnswer.now, year),
    answersBefore:
      periods.before === null
        ? null
        : answerFigures(
            answerTimes(context, { committeeId, year: year - 1 }),
            rows.filter((row) => row.kind !== 'praise' && row.day.startsWith(String(year - 1))),
            year - 1,
          ),
    withMeasure: traced(
      complaints.now.filter(({ measure }) => measure !== null).length,
      `Klagomål med åtgärd ${year}`,
      'feedback',
      complaints.now.filter(({ measure }) => measure !== null),
    ),
    measures: writtenMeasures(complaints.now, 'Klagomål', 'feedback', shownMeasures),
    differences,
  }
}

/** The page's own answer times, each number with the rows that it is about. */
function answerFigures(times: AnswerTimes, rows: readonly SignalRow[], year: number): AnswerFigures {
  const answered = rows.filter(({ doneOn }) => doneOn !== null)
  const waits = rows.filter(({ doneOn }) => doneOn === null)
  const figure = (value: number, what: string, own: readonly SignalRow[]) =>
    traced(value, `${what} ${year}`, 'feedback', own)
  return {
    limitDays: times.limitDays,
    answered: figure(times.answered, 'Besvarade klagomål och synpunkter', answered),
    within: {
      ...figure(times.within, `Besvarade inom ${times.limitDays} dagar`, answered),
      base: times.base,
    },
    late: figure(times.late, 'Obesvarade efter svarstiden', waits),
    waiting: figure(times.waiting, 'Väntar på svar och är i tid', waits),
    withoutDay: figure(times.withoutDay, 'Avslutade utan svarsdag', waits),
    median: times.median,
  }
}
