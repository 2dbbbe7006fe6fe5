import {
  FindingDimension,
  FindingMeasure,
  FindingPeriod,
  type FindingPart,
} from '../../../shared/contracts/finding-analysis'
import { oneOf } from '../../lib/use-address-filter'

interface Figure {
  parts?: readonly FindingPart[]
  measure?: FindingMeasure
  period?: FindingPeriod
  recurring?: string
}

/** Names in the address: two parts, what is measured, the year before, and what comes back. */
export const addressNames = ['rad', 'kolumn', 'matt', 'jamfort', 'ater'] as const
type Address = Record<(typeof addressNames)[number], string | null>

/** A part as 'area:bemanning'; one that is not told stands without a colon. */
const written = ({ dimension, key }: FindingPart): string => (key === null ? dimension : `${dimension}:${key}`)

function read(text: string | null): FindingPart[] {
  const [name, ...rest] = (text ?? '').split(':')
  const dimension = oneOf(FindingDimension.options, name ?? null)
  return dimension === null ? [] : [{ dimension, key: rest.length === 0 ? null : rest.join(':') }]
}

/** The address of the brister that a figure counted. The year and the nämnd are those of the frame. */
export function countedAddress({ parts = [], measure = 'all', period = 'now', recurring }: Figure): string {
  const params = new URLSearchParams()
  const [row, column] = parts
  if (row !== undefined) params.set('rad', written(row))
  if (column !== undefined) params.set('kolumn', written(column))
  if (measure !== 'all') params.set('matt', measure)
  if (period !== 'now') params.set('jamfort', period)
  if (recurring !== undefined) params.set('ater', recurring)
  const asked = params.toString()
  return `/bedoma/bristanalys/brister${asked === '' ? '' : `?${asked}`}`
}

/** What the address asks for; words that it got wrong count as none. */
export const countedFigure = ({ rad, kolumn, matt, jamfort, ater }: Address) => ({
  parts: [...read(rad), ...read(kolumn)],
  measure: oneOf(FindingMeasure.options, matt) ?? ('all' as const),
  period: oneOf(FindingPeriod.options, jamfort) ?? ('now' as const),
  recurring: ater,
})

/** A new utvecklingsområde that begins with what the figure says. */
export const developmentAddress = (title: string, analysis: string, serviceTypeId: string | null): string =>
  `/bedoma/utvecklingsomraden?${new URLSearchParams({
    ny: '1',
    titel: title,
    analys: analysis,
    ...(serviceTypeId === null ? {} : { insats: serviceTypeId }),
  })}`
