import { yearStart } from '../../../../shared/domain/communication/state'
import type { Unit } from './cell-sql'

/** The first day that a result can have been told: the day it was there; for a year, the year's first day. */
export const knownFrom = ({ recordType, resultOn, year }: Pick<Unit, 'recordType' | 'resultOn' | 'year'>): string =>
  recordType === 'year' ? yearStart(year) : resultOn
