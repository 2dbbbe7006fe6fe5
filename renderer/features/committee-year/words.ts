import type { ItemState, MeetingState } from '../../../shared/contracts/committee-year'
import { formatMonth } from '../../../shared/text/format'
import type { IconName, Tone } from '../../ui'

/** Where an item stands: word, icon and colour, always together. */
export const itemStates: Record<ItemState, { word: string; icon: IconName; tone: Tone }> = {
  toWrite: { word: 'ska skrivas', icon: 'pencil', tone: 'mid' },
  written: { word: 'skrivet', icon: 'document', tone: 'accent' },
  ready: { word: 'klart', icon: 'check', tone: 'low' },
  undecided: { word: 'beslut saknas', icon: 'warning', tone: 'high' },
  told: { word: 'informerat', icon: 'check', tone: 'neutral' },
  decided: { word: 'beslutat', icon: 'check', tone: 'low' },
  stranded: { word: 'ska flyttas', icon: 'warning', tone: 'mid' },
}

export const meetingStateWords: Record<MeetingState, { word: string; tone: Tone }> = {
  held: { word: 'hållet', tone: 'neutral' },
  next: { word: 'nästa', tone: 'accent' },
  coming: { word: 'kommande', tone: 'neutral' },
  cancelled: { word: 'inställt', tone: 'mid' },
}

/** '10 december': the year stands in the frame. */
export const dayWords = (date: string): string =>
  `${Number(date.slice(8))} ${formatMonth(Number(date.slice(5, 7)), 'long')}`

export const dueTones = { late: 'high', soon: 'mid', later: 'neutral' } as const
