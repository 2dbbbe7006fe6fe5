import type { SignalRegister } from '../../../../shared/contracts/signal'
import { comparedDays, growthOf, growthSentence } from '../../../../shared/domain/growth'
import type { Handler } from '../../handler'
import { type Dimension, growthRepo } from './growth-repo'

/** The dimensions as the list's address names them, and what a row that doesn't tell is called. */
const shown: ReadonlyArray<{ id: string; dimension: Dimension; name: string; missing: string }> = [
  { id: 'utforare', dimension: 'provider', name: 'Utförare', missing: 'Utförare saknas' },
  { id: 'enhet', dimension: 'unit', name: 'Enhet', missing: 'Enhet saknas' },
  { id: 'kategori', dimension: 'category', name: 'Kategori', missing: 'Kategori saknas' },
  { id: 'insats', dimension: 'serviceType', name: 'Insats', missing: 'Insats saknas' },
]

const kindWords: Record<string, { one: string; many: string }> = {
  complaint: { one: 'klagomål', many: 'klagomål' },
  viewpoint: { one: 'synpunkt', many: 'synpunkter' },
  praise: { one: 'beröm', many: 'beröm' },
  toAnswer: { one: 'klagomål eller synpunkt', many: 'klagomål och synpunkter' },
  notGood: { one: 'blandad eller dålig erfarenhet', many: 'blandade och dåliga erfarenheter' },
  good: { one: 'god erfarenhet', many: 'goda erfarenheter' },
  mixed: { one: 'blandad erfarenhet', many: 'blandade erfarenheter' },
  poor: { one: 'dålig erfarenhet', many: 'dåliga erfarenheter' },
}
const registerWords: Record<SignalRegister, { one: string; many: string }> = {
  feedback: { one: 'klagomål, synpunkt eller beröm', many: 'klagomål, synpunkter och beröm' },
  deviation: { one: 'avvikelse', many: 'avvikelser' },
  experience: { one: 'erfarenhet', many: 'erfarenheter' },
}

/** What has grown since last year, and where: the same rule as every other register (shared/domain/growth.ts). */
export const signalGrowth: Handler<'collect.signalGrowth'> = ({ db, today }, { register, committeeId, year, kind }) => {
  const repo = growthRepo(db, register)
  const days = comparedDays(year, today)
  const firstDay = repo.firstDay()
  const beforeIsKnown = firstDay !== null && firstDay <= days.beforeUntil
  const dimensions = shown.map(({ id, dimension, name, missing }) => {
    const groups = repo
      .groups(dimension, { committeeId, days, kind })
      .map((group) => (group.key === null ? { ...group, name: missing } : group))
    return {
      id,
      name: register === 'deviation' && dimension === 'category' ? 'Typ' : name,
      groups,
      rows: growthOf(groups, beforeIsKnown),
    }
  })
  const sum = (of: 'now' | 'before'): number =>
    dimensions[0]?.groups.reduce((total, group) => total + group[of], 0) ?? 0
  const now = sum('now')
  const before = beforeIsKnown ? sum('before') : null
  const what = (kind === null ? undefined : kindWords[kind]) ?? registerWords[register]
  return {
    year: Number(days.from.slice(0, 4)),
    ongoing: days.ongoing,
    from: days.from,
    until: days.until,
    now,
    before,
    sentence: growthSentence(what, { now, before }, days),
    dimensions: dimensions.map(({ id, name, rows }) => ({ id, name, rows })),
  }
}
