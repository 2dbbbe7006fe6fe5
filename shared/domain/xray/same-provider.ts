import { lowerSv } from '../swedish'

export interface NamedProvider {
  id: string
  name: string
  organisationNumber: string | null
}

/** What a legal entity may be called besides its name. */
const legalForms = new Set([
  'ab',
  'hb',
  'kb',
  'aktiebolag',
  'handelsbolag',
  'kommanditbolag',
  'ekonomisk',
  'ek',
  'för',
  'förening',
])

/** 'Ängens Omsorg AB' and 'ängens omsorg' are the same name: case, signs and the company's form are left out. */
export const bareName = (name: string): string =>
  lowerSv(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !legalForms.has(word))
    .join(' ')

/**
 * Rows that stand for the same legal entity as an earlier row: the same organisationsnummer, or the same name but for the
 * company's form. Names that are merely alike are asked about when an utförare is registered, not here.
 */
export function sameProviders<Row extends NamedProvider>(
  rows: readonly Row[],
): Array<{ row: Row; other: Row; reason: string }> {
  const byNumber = new Map<string, Row>()
  const byName = new Map<string, Row>()
  return rows.flatMap((row) => {
    const sameNumber = row.organisationNumber === null ? undefined : byNumber.get(row.organisationNumber)
    const name = bareName(row.name)
    const sameName = name === '' ? undefined : byName.get(name)
    if (row.organisationNumber !== null && sameNumber === undefined) byNumber.set(row.organisationNumber, row)
    if (sameName === undefined) byName.set(name, row)
    if (sameNumber !== undefined) return [{ row, other: sameNumber, reason: 'De har samma organisationsnummer.' }]
    return sameName === undefined ? [] : [{ row, other: sameName, reason: 'Namnen skiljer sig bara i bolagsformen.' }]
  })
}
