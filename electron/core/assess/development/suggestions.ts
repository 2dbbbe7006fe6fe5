import type { DevelopmentSuggestion } from '../../../../shared/contracts/development'
import { partsOfColumns } from '../../../../shared/domain/economic/parts'
import {
  growthSuggestion,
  grownRegisters,
  individualSuggestion,
  isWorthSuggesting,
} from '../../../../shared/domain/development/signal-suggestions'
import {
  acrossSuggestions,
  causeSuggestions,
  economicSuggestions,
  findingSuggestions,
  type FoundRemark,
  type FoundSuggestion,
  groundKey,
  restsOn,
  suggestionRules,
  suggestionsInOrder,
} from '../../../../shared/domain/development/suggestions'
import { comparedDays, growthOf } from '../../../../shared/domain/growth'
import { yearOf } from '../../../../shared/domain/iso-date'
import { groupBy } from '../../../../shared/domain/signal/group-by'
import { economicPartNames } from '../../../../shared/text/collect-names'
import type { Context } from '../../context'
import type { Handler } from '../../handler'
import { economicRepo } from '../../collect/economic/economic-repo'
import { individualChange } from '../../collect/individual/individual-change'
import { growthRepo } from '../../collect/signal/growth-repo'
import { groundsOfYear, toldRecords } from './ground-repo'
import { mostGrounds, shortWords } from './grounds'
import { suggestionRepo } from './suggestion-repo'

interface Asked {
  committeeId: string | null
  year: number
}

/** Everything that the year's data point at, each with its rows: SQL counts, the rules judge. */
export const findSuggestions = (context: Context, asked: Asked): FoundSuggestion[] =>
  suggestionsInOrder([
    ...ofFindings(context, asked),
    ...ofGrowth(context, asked),
    ...ofIndividuals(context, asked),
    ...causeSuggestions(suggestionRepo(context.db, asked.committeeId).causes(asked.year), asked.year),
    ...ofEconomy(context, asked),
  ])

/** What the data point at, with what has been taken up already. */
export const developmentSuggestions: Handler<'assess.developmentSuggestions'> = (context, asked) => {
  const areas = groupBy(groundsOfYear(context.db, asked.year), ({ areaId }) => areaId)
  const taken = [...areas.values()].map((grounds) => ({ area: grounds[0], keys: new Set(grounds.map(groundKey)) }))
  const suggestions = findSuggestions(context, asked).map((found): DevelopmentSuggestion => {
    const area = taken.find(({ keys }) => restsOn(keys, found.rows.slice(0, mostGrounds)))?.area
    return {
      ...found,
      rows: withPaths(context, found.rows.slice(0, mostGrounds)),
      taken: area === undefined ? null : { id: area.areaId, number: area.number, title: area.title },
    }
  })
  return { suggestions, rules: [...suggestionRules] }
}

function ofFindings({ db }: Context, { committeeId, year }: Asked): FoundSuggestion[] {
  const findings = suggestionRepo(db, committeeId).findings(year)
  const told = toldRecords(
    db,
    'finding',
    findings.map(({ id }) => id),
  )
  const rows = findings.map((row) => ({ ...row, words: shortWords(told.get(row.id)?.words ?? row.area) }))
  return [...acrossSuggestions(rows, year), ...findingSuggestions(rows, year)]
}

/** Klagomål, synpunkter and avvikelser by category and by insats: the same rule as the registers' own ”Vad har ökat”. */
function ofGrowth({ db, today }: Context, { committeeId, year }: Asked): FoundSuggestion[] {
  const days = comparedDays(year, today)
  if (yearOf(days.from) !== year) return []
  return (['feedback', 'deviation'] as const).flatMap((register) => {
    const repo = growthRepo(db, register)
    const first = repo.firstDay()
    if (first === null || first > days.beforeUntil) return []
    const kind = grownRegisters[register].counted
    return (['category', 'serviceType'] as const).flatMap((dimension) => {
      const groups = repo.groups(dimension, { committeeId, days, kind })
      const total = groups.reduce((sum, { now }) => sum + now, 0)
      return growthOf(groups, true).flatMap((row) => {
        const { key, name, now, before } = row
        if (key === null || !isWorthSuggesting(row)) return []
        const ids = suggestionRepo(db, committeeId).grown({ committeeId, days, register, dimension, key })
        const told = toldRecords(db, register, ids.slice(0, mostGrounds))
        const rows = ids.slice(0, mostGrounds).map((recordId) => ({
          recordType: register,
          recordId,
          words: shortWords(told.get(recordId)?.words ?? ''),
        }))
        const group = { register, dimension, key, name, now, before: before ?? 0, total, committeeId, rows }
        return [growthSuggestion(group, days)]
      })
    })
  })
}

/** Only figures that may be shown are read: the same operation as the page of individuppföljning. */
function ofIndividuals(context: Context, { committeeId, year }: Asked): FoundSuggestion[] {
  const { through, rows } = individualChange(context, { committeeId, year })
  if (through === null) return []
  const low = rows.flatMap((row) => (row.deviation === null ? [] : [{ ...row, deviation: row.deviation }]))
  return [...groupBy(low, ({ serviceTypeId }) => serviceTypeId).values()].flatMap(
    (own) => individualSuggestion(own, { year, through, committeeId }) ?? [],
  )
}

function ofEconomy({ db, today }: Context, { committeeId, year }: Asked): FoundSuggestion[] {
  const days = comparedDays(year, today)
  if (yearOf(days.from) !== year) return []
  const controls = economicRepo(db).between(days.from, days.until, committeeId)
  const remarks = controls.flatMap((control): FoundRemark[] =>
    partsOfColumns(control)
      .filter(({ result }) => result === 'remark')
      .map(({ part }) => ({
        controlId: control.id,
        providerId: control.providerId,
        part,
        partName: economicPartNames[part],
        words: `Ekonomisk kontroll ${control.controlledOn}, ${control.providerName}: anmärkning om ${economicPartNames[part]}.`,
      })),
  )
  return economicSuggestions(remarks, new Set(controls.map(({ providerId }) => providerId)).size, year)
}

type Row = FoundSuggestion['rows'][number]

/** Each row with the address it is opened by. */
function withPaths({ db }: Context, rows: readonly Row[]): DevelopmentSuggestion['rows'] {
  return [...groupBy(rows, ({ recordType }) => recordType)].flatMap(([type, own]) => {
    const recordType = type as Parameters<typeof toldRecords>[1]
    const told = toldRecords(
      db,
      recordType,
      own.map(({ recordId }) => recordId),
    )
    return own.map(({ recordId, words }) => ({
      recordType,
      recordId,
      words,
      path: told.get(recordId)?.path ?? '',
    }))
  })
}
