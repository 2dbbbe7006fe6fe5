import type { Trait } from '../service-types.ts'

export type Severity = 'ringa' | 'måttlig' | 'allvarlig'

export interface FindingText {
  area: string
  text: string
  severity: Severity
  /** Concept in law-references.json, or null when the requirement stands in the agreement. */
  law: string | null
  measure: string
  /** Found only where the insats has all traits of one of these groups; empty means anywhere. */
  traits: readonly (readonly Trait[])[]
}

type Line = readonly [severity: Severity, law: string | null, traits: string, text: string, measure: string]

/** `{n}` in a text is replaced by "3 av 10" or the like; "hem boende&äldre" means in homes, or at boenden for äldre. */
export const texts = (area: string, lines: readonly Line[]): FindingText[] =>
  lines.map(([severity, law, traits, text, measure]) => ({
    area,
    severity,
    law,
    text,
    measure,
    traits: traits === '' ? [] : traits.split(' ').map((group) => group.split('&') as Trait[]),
  }))
