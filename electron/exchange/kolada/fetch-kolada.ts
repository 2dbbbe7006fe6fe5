import type { z } from 'zod'
import type { JobControl } from '../../core/context'
import { askKolada, type KoladaAccess, sameHost, trouble } from './ask'
import { DataPage, type KoladaKpi, type KoladaValue, KpiPage, valuesOf } from './response'

export interface KoladaQuestion {
  kpis: readonly string[]
  municipalities: readonly string[]
  years: readonly number[]
}

/** The most ids, and years, that Kolada takes in a segment of the address. */
const mostInSegment = 25
const perPage = 5000
/** Far more than any question of ours has: an answer that never ends is stopped. */
const mostPages = 1000

/**
 * Fetches values and names from Kolada's API, version 3, segment by segment and page by page. Sends nothing but the ids of
 * nyckeltal and municipalities, and the years.
 * @throws AppError FILE, CANCELLED
 */
export async function fetchKolada(
  access: KoladaAccess,
  { kpis, municipalities, years }: KoladaQuestion,
  control: JobControl,
): Promise<{ values: KoladaValue[]; kpis: KoladaKpi[] }> {
  const segments = chunks(kpis).flatMap((ids) =>
    chunks(municipalities).flatMap((places) =>
      chunks(years).map((some) => `data/kpi/${ids.join(',')}/municipality/${places.join(',')}/year/${some.join(',')}`),
    ),
  )
  const names = chunks(kpis).map((ids) => `kpi/${ids.join(',')}`)
  const total = segments.length + names.length
  const told: KoladaKpi[] = []
  const values: KoladaValue[] = []
  let done = 0
  const step = async (): Promise<void> => {
    done += 1
    control.report(done / total, `Hämtar från Kolada, ${done} av ${total}`)
    await control.pause()
  }
  control.report(0, 'Frågar Kolada')
  for (const path of names) {
    for await (const page of pages(access, path, KpiPage, control)) {
      told.push(...page.values.map(({ id, title, description }) => ({ id, title, description: description ?? null })))
    }
    await step()
  }
  for (const path of segments) {
    for await (const page of pages(access, path, DataPage, control)) values.push(...valuesOf(page))
    await step()
  }
  return { values, kpis: told }
}

async function* pages<Schema extends z.ZodType<{ next_url?: string | null | undefined }>>(
  access: KoladaAccess,
  path: string,
  schema: Schema,
  control: JobControl,
): AsyncGenerator<z.infer<Schema>> {
  let at: URL | null = new URL(`${access.url}/${path}?per_page=${perPage}`)
  const seen = new Set<string>()
  while (at !== null) {
    if (seen.has(at.href) || seen.size === mostPages) {
      throw trouble('Svaret från Kolada tar aldrig slut. Försök igen senare.')
    }
    seen.add(at.href)
    const page: z.infer<Schema> = await askKolada(access, at, schema, control.signal)
    yield page
    at = page.next_url ? sameHost(access, page.next_url, at) : null
    await control.pause()
  }
}

function chunks<Item>(items: readonly Item[]): Item[][] {
  const parts: Item[][] = []
  for (let at = 0; at < items.length; at += mostInSegment) parts.push(items.slice(at, at + mostInSegment))
  return parts
}
