import { valueInWords } from './risks'
import type { RiskScale } from '../risk'

/** What a version says of a kontrollmoment; `root` is the same through all versions of the year. */
export interface ComparedActivity {
  root: string
  title: string
  method: string | null
  frequency: string | null
  responsible: string | null
  reportsTo: string | null
  risk: { event: string; likelihood: number; consequence: number; scale: RiskScale }
}

export interface ActivityDifference {
  change: 'added' | 'removed' | 'changed'
  title: string
  risk: string
  fields: Array<{ label: string; before: string | null; after: string | null }>
}

const compared: Array<{ label: string; of: (activity: ComparedActivity) => string | null }> = [
  { label: 'Kontrollmoment', of: ({ title }) => title },
  { label: 'Metod', of: ({ method }) => method },
  { label: 'Frekvens', of: ({ frequency }) => frequency },
  { label: 'Ansvarig', of: ({ responsible }) => responsible },
  { label: 'Rapporteras till', of: ({ reportsTo }) => reportsTo },
  { label: 'Risk', of: ({ risk }) => risk.event },
  { label: 'Riskvärde', of: ({ risk }) => valueInWords(risk.scale, risk) },
]

/** What a new version changes: first what came, then what went, then what was changed. What is the same is left out. */
export function controlDifference(
  before: readonly ComparedActivity[],
  after: readonly ComparedActivity[],
): ActivityDifference[] {
  const stood = new Map(before.map((activity) => [activity.root, activity]))
  const stands = new Set(after.map(({ root }) => root))
  const named = (change: ActivityDifference['change'], { title, risk }: ComparedActivity) => ({
    change,
    title,
    risk: risk.event,
  })
  const added = after.filter(({ root }) => !stood.has(root)).map((one) => ({ ...named('added', one), fields: [] }))
  const removed = before
    .filter(({ root }) => !stands.has(root))
    .map((one) => ({ ...named('removed', one), fields: [] }))
  const changed = after.flatMap((one) => {
    const earlier = stood.get(one.root)
    if (earlier === undefined) return []
    const fields = compared
      .map(({ label, of }) => ({ label, before: of(earlier), after: of(one) }))
      .filter((field) => field.before !== field.after)
    return fields.length === 0 ? [] : [{ ...named('changed', one), fields }]
  })
  return [...added, ...removed, ...changed]
}
