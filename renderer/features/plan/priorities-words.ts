import type { Move, PriorityRow, UnusedSource } from '../../../shared/contracts/priorities'
import type { WeightKey } from '../../../shared/contracts/weights'
import { listInWords } from '../../../shared/domain/swedish'
import { formatCount, formatNumber } from '../../../shared/text/format'
import { overrideChoiceNames } from '../../../shared/text/names'

const withStop = (text: string): string => (/[.!?]$/.test(text.trim()) ? text.trim() : `${text.trim()}.`)

/** 'Ska med, valt av Kvalitetsstrateg 2026-11-22: Ny ledning sedan i höst.' */
export function choiceSentence({ choice, decidedBy, decidedOn, reason }: NonNullable<PriorityRow['override']>): string {
  const words = overrideChoiceNames[choice]
  const who = decidedBy === null ? '' : ` av ${decidedBy}`
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}, valt${who} ${decidedOn}: ${withStop(reason)}`
}

const earlierWords: Record<NonNullable<PriorityRow['earlier']>['how'], string> = {
  override: '',
  struck: 'ströks ur planen',
  added: 'lades till i planen för hand',
  changed: 'ändrades i planen',
}

/** '2026 ströks ur planen: Avtalet löper ut.' */
export function earlierSentence({ year, choice, how, reason }: NonNullable<PriorityRow['earlier']>): string {
  const what = how === 'override' ? `valdes ”${overrideChoiceNames[choice]}”` : earlierWords[how]
  return `${year} ${what}${reason === '' ? '.' : `: ${withStop(reason)}`}`
}

/** Factors that the program takes no rows for. */
const notTaken: ReadonlySet<WeightKey> = new Set(['informationRequest'])

export const canBeReadIn = ({ factor }: UnusedSource): boolean => !notTaken.has(factor)

/** Said once above the list, not on every row. */
export function unusedSentence(unused: readonly UnusedSource[]): { title: string; words: string } {
  const names = unused.map((one) => `${one.name} (${canBeReadIn(one) ? one.source : 'registreras inte i programmet'})`)
  return {
    title: `${formatCount(unused.length, 'faktor', 'faktorer')} saknar uppgifter helt`,
    words: `och räknas som mitten av skalan för alla: ${listInWords(names)}.`,
  }
}

/** '+5 platser', '–1 plats'. */
export const moveWords = ({ places }: Move): string =>
  `${places > 0 ? '+' : ''}${formatNumber(places)} ${Math.abs(places) === 1 ? 'plats' : 'platser'}`
