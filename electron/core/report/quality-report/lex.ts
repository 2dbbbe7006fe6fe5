import type { LexKind, LexRow } from '../../../../shared/contracts/lex'
import { median } from '../../../../shared/domain/individual/median'
import { daysBetween } from '../../../../shared/domain/iso-date'
import { hasGrown } from '../../../../shared/domain/growth'
import { groupBy } from '../../../../shared/domain/signal/group-by'
import { compareSv } from '../../../../shared/domain/swedish'
import { type ReportBase, yearsInTable } from '../../../documents/quality-report/report-base'
import type { Lex, LexLine, Organisation } from '../../../documents/quality-report/view-model'
import { lexFigures } from '../../collect/lex/lex-figures'
import { lexGrowth } from '../../collect/lex/lex-growth'
import { listLexCases } from '../../collect/lex/list-lex-cases'
import type { Context } from '../../context'
import { traced } from '../traced'
import { comparedRows, isHistory, orHistory } from './base'
import { lawsOnLastDay } from './laws'
import { wholeList } from './list-input'
import { historyIds } from './signal-rows-repo'

const names: Record<LexKind, string> = { lexSarah: 'Lex Sarah', lexMaria: 'Lex Maria' }

/** Lex Sarah or lex Maria: years with Historik, the year's cases with what was decided and done. */
export function lexModel(context: Context, base: ReportBase, organisation: Organisation, kind: LexKind): Lex {
  const { committeeId, year, days } = base
  const { years, differences } = lexFigures(context, { committeeId, kind, year })
  const name = names[kind]
  const cases = casesBetween(context, kind, committeeId, {
    from: `${Math.max(year - yearsInTable, years[0]?.year ?? year)}-01-01`,
    until: days.until,
  })
  const now = cases.filter(({ reportedOn }) => reportedOn >= days.from)
  const isKnown = lexGrowth(context, { committeeId, kind, year }).before !== null
  const before = isKnown
    ? cases.filter(({ reportedOn }) => reportedOn >= days.beforeFrom && reportedOn <= days.beforeUntil)
    : null
  const figure = (what: string, own: readonly LexRow[]) => traced(own.length, `${name}, ${what} ${year}`, kind, own)
  const investigated = now.filter(({ investigationDoneOn }) => investigationDoneOn !== null)
  const measured = now.filter(({ measure }) => measure !== null)
  const history = kind === 'lexSarah' ? historyIds(context.db, ['lex Sarah', 'lex Sarah till IVO']) : []
  const yearFigure = (
    value: number | null,
    of: number,
    what: string,
    series: string,
    isHistory: boolean,
    own: LexRow[],
  ) =>
    isHistory
      ? traced(
          value,
          `${what} ${of} (Historik)`,
          'history',
          history.filter((row) => row.series === series && row.year === of),
        )
      : traced(value, `${what} ${of}`, kind, own)
  const byYear = years
    .filter(({ source, ivoSource }) => source !== null || ivoSource !== null)
    .slice(-yearsInTable)
    .map((one) => {
      const own = cases.filter(({ reportedOn }) => reportedOn.startsWith(String(one.year)))
      const isHistory = one.source === 'historik'
      const ivoFromHistory = one.ivoSource === 'historik'
      return {
        year: one.year,
        fromHistory: isHistory,
        ivoFromHistory,
        figure: yearFigure(one.reports, one.year, name, 'lex Sarah', isHistory, own),
        ivo: yearFigure(
          one.reportedToIvo,
          one.year,
          `${name} till IVO`,
          'lex Sarah till IVO',
          ivoFromHistory,
          own.filter(({ reportedToIvo }) => reportedToIvo === true),
        ),
      }
    })
  const brought = isHistory(base, byYear) ? byYear.find((one) => one.year === year) : undefined
  return {
    all: orHistory(base, byYear, comparedRows(name, kind, year, now, before)),
    years: byYear,
    serviceTypes: byServiceType(name, kind, year, now, before),
    cases: now.toSorted((a, b) => (a.reportedOn < b.reportedOn ? -1 : 1)).map(toLine),
    assessed: (['serious', 'misconduct', 'none'] as const).map((assessment) => ({
      assessment,
      figure: figure(
        `bedömning ${assessment}`,
        now.filter((row) => row.assessment === assessment),
      ),
    })),
    notAssessed: figure(
      'inte bedömda',
      now.filter(({ assessment }) => assessment === null),
    ),
    toIvo:
      brought?.ivo ??
      figure(
        'anmälda till IVO',
        now.filter(({ reportedToIvo }) => reportedToIvo === true),
      ),
    seriousNotReported: figure(
      'allvarliga utan uppgift om anmälan',
      now.filter((row) => row.assessment === 'serious' && row.reportedToIvo !== true),
    ),
    measures: figure('med åtgärd', measured),
    measuresDone: figure(
      'med genomförd åtgärd',
      measured.filter(({ measureDoneOn }) => measureDoneOn !== null),
    ),
    open: figure(
      'inte avslutade',
      now.filter(({ closedOn }) => closedOn === null),
    ),
    investigationDays:
      investigated.length === 0
        ? null
        : median(investigated.map((row) => daysBetween(row.reportedOn, row.investigationDoneOn ?? row.reportedOn))),
    investigated: figure('med klar utredning', investigated),
    laws: lawsOnLastDay(context, base, organisation, [kind === 'lexSarah' ? 'lex Sarah' : 'lex Maria']),
    differences,
  }
}

const casesBetween = (
  context: Context,
  kind: LexKind,
  committeeId: string | null,
  days: { from: string; until: string },
) =>
  listLexCases(context, {
    ...wholeList,
    ...days,
    kind,
    committeeId,
    year: null,
    stage: null,
    providerId: null,
    unitId: null,
    serviceTypeId: null,
  }).rows

const byServiceType = (what: string, kind: LexKind, year: number, now: LexRow[], before: LexRow[] | null) => {
  const nameOf = (row: LexRow): string => row.serviceTypeName ?? 'insats saknas'
  const [ofNow, ofBefore] = [groupBy(now, nameOf), groupBy(before ?? [], nameOf)]
  return [...new Set([...ofNow.keys(), ...ofBefore.keys()])]
    .map((name) => {
      const [current, earlier] = [ofNow.get(name) ?? [], ofBefore.get(name) ?? []]
      return {
        name,
        ...comparedRows(`${what}, ${name}`, kind, year, current, before === null ? null : earlier),
        grown: before !== null && hasGrown(current.length, earlier.length),
      }
    })
    .toSorted((a, b) => (b.now.value ?? 0) - (a.now.value ?? 0) || compareSv(a.name, b.name))
}

/** Neither enhet nor utförare: one single event could be recognised by it. */
const toLine = (row: LexRow): LexLine => ({
  number: row.number,
  reportedOn: row.reportedOn,
  serviceType: row.serviceTypeName,
  description: row.description,
  assessment: row.assessment,
  reportedToIvo: row.reportedToIvo,
  ivoDecision: row.ivoDecision,
  measure: row.measure,
  measureDone: row.measureDoneOn !== null,
  closed: row.closedOn !== null,
})
