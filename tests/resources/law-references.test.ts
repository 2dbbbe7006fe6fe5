import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, it } from 'vitest'

interface LawReference {
  concept: string
  law: string
  reference: string
  validFrom: string | null
  validTo: string | null
  status: string
}

const file = resolve(import.meta.dirname, '../../resources/law-references.json')
const references = JSON.parse(readFileSync(file, 'utf8')) as LawReference[]

it('varje hänvisning har begrepp, lag, ställe och status', () => {
  expect(references.length).toBeGreaterThanOrEqual(45)
  for (const row of references)
    for (const key of ['concept', 'law', 'reference', 'status'] as const) expect(row[key]).not.toBe('')
})

it('tider är datum i ordning, eller null när de är okända', () => {
  for (const { validFrom, validTo } of references) {
    for (const date of [validFrom, validTo]) if (date !== null) expect(date).toMatch(/^\d{4}-\d{2}-\d{2}$/)
    if (validFrom && validTo) expect(validFrom < validTo).toBe(true)
  }
})

it('två socialtjänstlagar gäller aldrig samma begrepp samma dag', () => {
  for (const old of references.filter((row) => row.law === 'SoL (2001:453)'))
    expect(old.validTo! <= '2025-06-30').toBe(true)
  for (const now of references.filter((row) => row.law === 'SoL (2025:400)'))
    expect(now.validFrom! >= '2025-07-01').toBe(true)
})
