import type { GenderOrTotal } from '../../../../../shared/contracts/collect-values'
import type { IndicatorValue, IndicatorView } from '../../../../../shared/contracts/indicator'
import { isBestGroup } from '../../../../../shared/domain/indicator/groups'
import { nameKey } from '../../../../../shared/domain/name-key'
import type { Figure } from '../../../content/figure'
import { figure } from '../figures'
import type { LaterReport } from '../view-model'

/** A nyckeltal in the three years of the report. */
export interface IndicatorLine {
  view: IndicatorView
  /** Registered values of the three years. */
  values: IndicatorValue[]
  years: number[]
  /** The last of the years with an own value. */
  latest: number | null
  hasGender: boolean
  /** The first group that is not the best one, and the best; null where there is none. */
  similar: string | null
  best: string | null
  own: (year: number, gender: GenderOrTotal) => Figure | null
  of: (group: string, year: number, gender: GenderOrTotal) => Figure | null
}

const yearsShown = 3

/** Every nyckeltal with its values as figures. */
export const linesOf = ({ indicators, year }: LaterReport): IndicatorLine[] =>
  indicators.map((view) => lineOf(view, year))

function lineOf(view: IndicatorView, year: number): IndicatorLine {
  const values = view.values.filter((value) => value.year <= year && value.year > year - yearsShown)
  const { name } = view.indicator
  const toFigure = (value: IndicatorValue | undefined): Figure | null =>
    value === undefined
      ? null
      : figure(value.value, `${name} ${value.year}, ${value.own ? 'egen kommun' : value.groupName}`, 'indicatorValue', [
          value.id,
        ])
  const own = (at: number, gender: GenderOrTotal): Figure | null =>
    toFigure(values.find((value) => value.own && value.year === at && value.gender === gender))
  const known = values.filter((value) => value.own && value.gender === 'total' && value.value !== null)
  const latest = known.reduce<number | null>((last, value) => Math.max(last ?? 0, value.year), null)
  const ownKeys = new Set(values.filter((value) => value.own).map(({ groupName }) => nameKey(groupName)))
  const groups = view.groups.filter(
    (group) => !ownKeys.has(nameKey(group)) && values.some((value) => nameKey(value.groupName) === nameKey(group)),
  )
  return {
    view,
    values,
    years: [...new Set(values.map((value) => value.year))].toSorted((a, b) => a - b),
    latest,
    hasGender: values.some(({ own: mine, gender }) => mine && gender === 'woman'),
    similar: groups.find((group) => !isBestGroup(group)) ?? null,
    best: groups.find(isBestGroup) ?? null,
    own,
    of: (group, at, gender) =>
      toFigure(
        values.find(
          (value) =>
            !value.own && nameKey(value.groupName) === nameKey(group) && value.year === at && value.gender === gender,
        ),
      ),
  }
}

/** The groups that the own municipality is set beside, similar ones first and the best last. */
export const groupsOf = ({ view, of, years }: IndicatorLine): string[] =>
  view.groups.filter((group) => years.some((at) => of(group, at, 'total') !== null))
