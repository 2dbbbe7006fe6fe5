import { readFileSync } from 'node:fs'

interface LawReference {
  concept: string
  law: string
  reference: string
  validFrom: string | null
  validTo: string | null
}

const references = JSON.parse(
  readFileSync(new URL('../law-references.json', import.meta.url), 'utf8'),
) as readonly LawReference[]

/** LSS gathers in one paragraph what SoL spreads over several. */
const inLss: Record<string, string> = {
  'god kvalitet': 'god kvalitet LSS',
  'personalens kompetens': 'god kvalitet LSS',
  'systematisk kvalitetsutveckling': 'god kvalitet LSS',
  'rutiner mot missförhållanden': 'lex Sarah',
}

/**
 * The paragraph that held on the day of the event, e.g. "SoL (2025:400) 5 kap. 3 §".
 * @returns null when no law in the table covered the concept that day
 */
export function lawOn(concept: string, date: string, lss: boolean): string | null {
  const wanted = lss ? (inLss[concept] ?? concept) : concept
  const holding = references.filter(
    (row) =>
      row.concept === wanted &&
      (row.validFrom === null || row.validFrom <= date) &&
      (row.validTo === null || date <= row.validTo),
  )
  const found = holding.find((row) => row.law.startsWith('LSS') === lss) ?? (lss ? holding[0] : undefined)
  if (!found) return null
  return found.reference.startsWith('hela') ? found.law : `${found.law} ${found.reference}`
}
