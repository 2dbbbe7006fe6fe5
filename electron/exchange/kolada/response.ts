import { z } from 'zod'

/** One gender's value in an answer of Kolada; null and deleted values are unknown. */
const Value = z.object({
  gender: z.string(),
  value: z.number().nullable(),
  isdeleted: z.boolean().nullish(),
})

/** A page of values. `next_url` is left out or null on the last page. */
export const DataPage = z.object({
  values: z.array(
    z.object({
      kpi: z.string(),
      period: z.coerce.number().int(),
      municipality: z.string(),
      values: z.array(Value),
    }),
  ),
  next_url: z.string().nullish(),
})

/** A page of what the nyckeltal are called. */
export const KpiPage = z.object({
  values: z.array(z.object({ id: z.string(), title: z.string(), description: z.string().nullish() })),
  next_url: z.string().nullish(),
})

export type KoladaGender = 'woman' | 'man' | 'total'

/** A value as Kolada gives it. */
export interface KoladaValue {
  kpi: string
  municipality: string
  year: number
  gender: KoladaGender
  value: number | null
}

export interface KoladaKpi {
  id: string
  title: string
  description: string | null
}

const genders: Readonly<Record<string, KoladaGender>> = { T: 'total', K: 'woman', M: 'man' }

/** T, K and M; null for anything else. */
export const genderOf = (word: string): KoladaGender | null => genders[word.trim().toUpperCase()] ?? null

/** The values of a page, deleted ones as unknown; a gender that is none of T, K and M is left out. */
export const valuesOf = (page: z.infer<typeof DataPage>): KoladaValue[] =>
  page.values.flatMap(({ kpi, municipality, period, values }) =>
    values.flatMap(({ gender, value, isdeleted }) => {
      const known = genderOf(gender)
      return known === null
        ? []
        : [{ kpi, municipality, year: period, gender: known, value: isdeleted === true ? null : value }]
    }),
  )

/** The last year that a title tells: Kolada ends the name of an ended series with '(-2023)'. */
export function endedYearOf(title: string): number | null {
  const [, year] = /\(\s*(?:\d{4})?\s*[-–]\s*(\d{4})\)\s*$/.exec(title) ?? []
  return year === undefined ? null : Number(year)
}
