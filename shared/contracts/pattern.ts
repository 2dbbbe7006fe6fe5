import { z } from 'zod'
import { Scope } from './common'
import { query } from './define'

export const PatternRegister = z.enum(['feedback', 'deviation', 'experience', 'lexSarah'])
export type PatternRegister = z.infer<typeof PatternRegister>

/** repeated: the same place and category again and again; rising: clearly more than before; across: several registers at once. */
export const PatternKind = z.enum(['repeated', 'rising', 'across'])
export type PatternKind = z.infer<typeof PatternKind>

/** Something worth looking at. It points out and proves nothing. */
export const Pattern = z.object({
  key: z.string(),
  kind: PatternKind,
  /** A whole sentence. */
  words: z.string(),
  /** What is counted, and over which days. */
  base: z.string(),
  registers: z.array(PatternRegister),
  count: z.int(),
  links: z.array(z.object({ label: z.string(), path: z.string() })),
})
export type Pattern = z.infer<typeof Pattern>

export const patternContract = {
  /** Patterns among synpunkter, avvikelser, erfarenheter and lex Sarah as of today, those that say most first. */
  'collect.patterns': query(
    z.object({ ...Scope }),
    z.object({ patterns: z.array(Pattern), rules: z.array(z.string()) }),
  ),
}
