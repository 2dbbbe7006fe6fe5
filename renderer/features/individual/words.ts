import type { JudgementFigure } from '../../../shared/contracts/individual'
import { periodInWords } from '../../../shared/domain/individual/period'
import { formatShare } from '../../../shared/text/format'

type Hidden = Exclude<JudgementFigure['state'], 'shown'>

/** Why a group has no figure: 'färre än 5', or what it would give away. */
export function whyHidden(state: Hidden, because: string | null, limit: number): { word: string; why?: string } {
  if (state === 'empty') return { word: 'inga svar' }
  if (state === 'few') return { word: `färre än ${limit}`, why: 'visas inte' }
  return { word: 'visas inte', why: `eftersom ${because ?? 'en mindre grupp'} annars går att räkna ut` }
}

/** 'färre än 5', '4 av 34 (12 %)': a figure of bristande in one line. */
export function poorInWords(figure: JudgementFigure, limit: number): string {
  if (figure.state === 'shown') return formatShare(figure.poor, figure.answers)
  return whyHidden(figure.state, null, limit).word
}

/** 'januari–augusti 2026'; of a year that has not closed its first tertial, when it will be shown. */
export const reachInWords = (through: string | null, year: number): string =>
  through === null ? `${year} visas när årets första tertial är avslutat` : periodInWords(through)

export const protectionWords = (limit: number): string =>
  `Grupper med färre än ${limit} svar visas inte, och inte heller siffror som skulle avslöja dem. Ett år som pågår räknas till och med den senaste avslutade tertialen.`
