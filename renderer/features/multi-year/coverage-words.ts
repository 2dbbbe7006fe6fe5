import type { CoverageRow, CoverageState } from '../../../shared/contracts/multi-year'
import { formatMonth, UNKNOWN } from '../../../shared/text/format'
import { monthOf } from '../../../shared/domain/iso-date'

export const coverageStateNames: Record<CoverageState, string> = {
  before: 'Redan passerat',
  passes: 'Passerar',
  unknown: 'Uppgift saknas',
  ends: 'Avtalet löper ut',
  kept: 'Hålls',
}

/** Those that something must be done about, the gravest first. */
export const openStates: readonly CoverageState[] = ['before', 'passes', 'unknown']

/** 'mars 2027'. */
export const whenWords = ({ due }: Pick<CoverageRow, 'due'>): string =>
  due === null ? UNKNOWN : `${formatMonth(monthOf(due), 'short')} ${due.slice(0, 4)}`
