import { Severity } from '../../../../shared/contracts/values'
import { nameKey } from '../../../../shared/domain/name-key'
import { severityNames } from '../../../../shared/text/names'
import type { ReportBase } from '../../../documents/quality-report/report-base'
import type { Deviations } from '../../../documents/quality-report/view-model'
import { signalGrowth } from '../../collect/signal/growth'
import { listSignalYears } from '../../collect/signal/years'
import type { Context } from '../../context'
import { traced } from '../traced'
import { comparedRows, isHistory, orHistory } from './base'
import { deviationRows, historyIds, placeNames, type SignalRow } from './signal-rows-repo'
import { only, overYears, periodsOf, splitBy, splitOverYears, writtenMeasures } from './signal-splits'

const shownMeasures = 8
const recordType = 'deviation'
const what = 'Avvikelser'

/** Avvikelser by type, enhet, insats and allvarlighetsgrad, with what was done: each count with its rows. */
export function deviationModel(context: Context, base: ReportBase): Deviations {
  const { db, today } = context
  const { committeeId, year, days } = base
  const { years, differences } = listSignalYears(context, { register: 'deviation', committeeId, year })
  const rows = deviationRows(db, { committeeId, from: `${years.at(-5)?.year ?? year - 1}-01-01`, until: days.until })
  const growth = signalGrowth(context, { register: 'deviation', committeeId, year, kind: null })
  const periods = periodsOf(rows, days, growth.before !== null)
  const { now } = periods
  const names = placeNames(db)
  const named = (id: string | null, missing: string): string => (id === null ? missing : (names.get(id) ?? missing))
  const behind = { what, recordType, rows, history: historyIds(db, ['avvikelser']) } as const
  const figure = (words: string, own: readonly SignalRow[]) => traced(own.length, `${words} ${year}`, recordType, own)
  const measured = now.filter(({ measure }) => measure !== null)
  const done = measured.filter(({ doneOn }) => doneOn !== null)
  const withDay = done.filter(({ dueOn }) => dueOn !== null)
  const types = splitBy(periods, { what, recordType, nameOf: ({ category }) => category ?? 'typ saknas' })
  const byYear = overYears(years, ({ total }) => total, {
    ...behind,
    history: behind.history.filter(({ breakdownValue }) => breakdownValue === null),
  })
  return {
    known: years.length > 0,
    fromHistory: isHistory(base, byYear),
    all: orHistory(base, byYear, comparedRows(what, recordType, year, now, periods.before)),
    years: byYear,
    types,
    typeYears: splitOverYears(years, ({ byType }) => byType, behind),
    units: splitBy(
      only(periods, ({ unitId }) => unitId !== null),
      { what, recordType, nameOf: ({ unitId }) => named(unitId, 'enhet saknas') },
    ),
    unitsUnknown: figure(
      'Avvikelser utan enhet',
      now.filter(({ unitId }) => unitId === null),
    ),
    serviceTypes: splitBy(periods, {
      what,
      recordType,
      nameOf: ({ serviceTypeId }) => named(serviceTypeId, 'insats saknas'),
    }),
    severity: Severity.options.toReversed().map((severity) => {
      const own = only(periods, (row) => row.severity === severity)
      const name = severityNames[severity]
      return { name, ...comparedRows(`Avvikelser, ${name}`, recordType, year, own.now, own.before) }
    }),
    severityUnknown: figure(
      'Avvikelser utan allvarlighetsgrad',
      now.filter(({ severity }) => severity === null),
    ),
    typeSeverity: types
      .filter((type) => type.now.value !== 0)
      .map(({ name }) => ({
        name,
        figures: Severity.options.toReversed().map((severity) =>
          figure(
            `Avvikelser, ${name}, ${severityNames[severity]}`,
            now.filter((row) => nameKey(row.category ?? 'typ saknas') === nameKey(name) && row.severity === severity),
          ),
        ),
      })),
    withMeasure: figure('Avvikelser med åtgärd', measured),
    done: figure('Avvikelser med genomförd åtgärd', done),
    doneInTime: figure(
      'Åtgärder genomförda senast den dag som var satt',
      withDay.filter(({ doneOn, dueOn }) => (doneOn ?? '') <= (dueOn ?? '')),
    ),
    measuredWithDay: figure('Genomförda åtgärder med en dag då de skulle vara klara', withDay),
    late: figure(
      'Åtgärder som inte är genomförda och vars dag har passerat',
      measured.filter(
        ({ doneOn, dueOn, closedOn }) => doneOn === null && closedOn === null && dueOn !== null && dueOn < today,
      ),
    ),
    toLexSarah: figure(
      'Avvikelser som ledde till lex Sarah',
      now.filter(({ lexSarahId }) => lexSarahId !== null),
    ),
    measures: writtenMeasures(now, 'Avvikelser', recordType, shownMeasures),
    differences,
  }
}
