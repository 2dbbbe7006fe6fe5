import type { SignalRegister } from '../../contracts/signal'
import { formatCount } from '../../text/format'
import { type ComparedDays, growthSentence } from '../growth'
import { yearOf } from '../iso-date'
import { inSentence } from '../plan/in-sentence'
import { nameKey } from '../name-key'
import { type CountedRow, type FoundSuggestion, leastGrown } from './suggestions'

/** The registers that brukare, relatives and utförare write in, with what is counted of each: beröm is left out. */
export const grownRegisters = {
  feedback: {
    one: 'klagomål eller synpunkt',
    many: 'klagomål och synpunkter',
    path: '/samla-in/synpunkter?typ=toAnswer&',
    counted: 'toAnswer',
  },
  deviation: { one: 'avvikelse', many: 'avvikelser', path: '/samla-in/avvikelser?', counted: null },
} as const satisfies Partial<
  Record<SignalRegister, { one: string; many: string; path: string; counted: string | null }>
>

export interface GrownGroup {
  register: keyof typeof grownRegisters
  dimension: 'category' | 'serviceType'
  key: string
  name: string
  now: number
  before: number
  /** Of the whole register, the same days. */
  total: number
  committeeId: string | null
  rows: CountedRow[]
}

/** Whether a growth is large enough to be more than one utförare's matter, and says what it is about. */
export const isWorthSuggesting = ({ grown, now, name }: { grown: boolean; now: number; name: string }): boolean =>
  grown && now >= leastGrown && nameKey(name) !== 'övrigt'

/** What has clearly grown in a category or an insats since the same days of the year before. */
export function growthSuggestion(group: GrownGroup, days: ComparedDays): FoundSuggestion {
  const { register, dimension, key, name, now, before, total, committeeId, rows } = group
  const { path, ...what } = grownRegisters[register]
  const filter = dimension === 'category' ? 'kategori' : 'insats'
  const about = inSentence(name)
  const subject = register === 'feedback' ? 'klagomål och synpunkter' : 'avvikelser'
  const title =
    dimension === 'serviceType'
      ? `Fler ${subject} inom ${about}`
      : register === 'feedback'
        ? `Fler ${subject} om ${about}`
        : `Fler ${subject} av typen ${about}`
  return {
    key: `growth|${register}|${dimension}|${key}`,
    kind: 'growth',
    title,
    words: `${upperFirst(name)}: ${lowerFirst(growthSentence(what, { now, before }, days))}`,
    base: `av ${formatCount(total, what.one, what.many)} ${days.from}–${days.until}, jämfört med ${days.beforeFrom}–${days.beforeUntil}`,
    count: now,
    serviceTypeId: dimension === 'serviceType' ? key : null,
    committeeId,
    rows,
    links: [
      {
        label: `Visa ${formatCount(now, what.one, what.many)}`,
        path: `${path}${filter}=${encodeURIComponent(key)}&fran=${days.from}&till=${days.until}`,
      },
    ],
  }
}

/** An utförare whose judgements deviate clearly; only what may be shown. */
export interface LowIndividual {
  providerId: string
  provider: string
  serviceTypeId: string
  serviceType: string
  /** '8 av 20 (40 %) är bristande, mot 12 av 90 (13 %) i hela insatsen.' */
  deviation: string
}

/** Low individuppföljning in an insats, with each utförare that deviates. @param through the last day that is counted */
export function individualSuggestion(
  rows: readonly LowIndividual[],
  { year, through, committeeId }: { year: number; through: string; committeeId: string | null },
): FoundSuggestion | null {
  const [first] = rows
  if (first === undefined) return null
  const about = inSentence(first.serviceType)
  const many = rows.length > 1
  return {
    key: `individual|${first.serviceTypeId}`,
    kind: 'individual',
    title: `Individuppföljning inom ${about}`,
    words: many
      ? `${first.serviceType}: ${rows.length} utförare har tydligt fler bristande bedömningar än insatsen som helhet ${year}.`
      : `${first.serviceType}, ${first.provider}: ${first.deviation}`,
    base: `handläggarnas bedömningar till och med ${through}; små grupper visas inte`,
    count: rows.length,
    serviceTypeId: first.serviceTypeId,
    committeeId,
    rows: rows.map(({ providerId, provider, deviation }) => ({
      recordType: 'provider',
      recordId: providerId,
      words: `Individuppföljning ${yearOf(through)}, ${provider}: ${deviation}`,
    })),
    links: [{ label: 'Visa individuppföljningen', path: `/samla-in/individuppfoljning?insats=${first.serviceTypeId}` }],
  }
}

const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)
