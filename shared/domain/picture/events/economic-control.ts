import type { IsoDate } from '../../iso-date'
import { listInWords } from '../../swedish'
import { type EventReading, joined } from './reading'

export interface EconomicControlFacts {
  controlledOn: IsoDate
  remarks: readonly string[]
  creditRating: string | null
}

/** A control with remarks asks for attention as long as it is the latest of the utförare. */
export function readEconomicControl({ remarks, creditRating }: EconomicControlFacts, isLatest: boolean): EventReading {
  const none = remarks.length === 0
  return {
    words: none ? 'Ekonomisk kontroll utan anmärkning' : `Ekonomisk kontroll: ${listInWords(remarks)}`,
    detail: joined(creditRating && `kreditbetyg ${creditRating}`),
    state: none ? 'utan anmärkning' : isLatest ? 'anmärkning' : 'anmärkning, ny kontroll är gjord',
    attention: !none && isLatest,
  }
}
