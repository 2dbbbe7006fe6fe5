import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { KoladaAccess } from '../../../../electron/exchange/kolada/ask'

type Answer = (request: IncomingMessage, response: ServerResponse) => void
interface Row {
  kpi: string
  period: number
  municipality: string
  values: Array<{ gender: string; value: number | null; status?: string; count?: number; isdeleted?: boolean }>
}

/** Kolada's API as far as we ask it, on this machine: its form, its limits and its ways to go wrong. */
export interface KoladaServer {
  access: KoladaAccess
  /** Addresses that were asked for, in order. */
  asked: string[]
  rows: Row[]
  titles: Record<string, string>
  /** Rows a page. */
  pageSize: number
  /** Takes the next requests instead, one each. */
  next: Answer[]
  close(): Promise<void>
}

const most = 25

export async function startKolada(): Promise<KoladaServer> {
  const server = createServer((request, response) => {
    kolada.asked.push(request.url ?? '')
    const special = kolada.next.shift()
    if (special === undefined) answer(kolada, request, response)
    else special(request, response)
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const { port } = server.address() as AddressInfo
  const kolada: KoladaServer = {
    access: { url: `http://127.0.0.1:${port}/v3`, timeoutMs: 5000, retryMs: 1 },
    asked: [],
    rows: [],
    titles: {},
    pageSize: 5000,
    next: [],
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
  return kolada
}

export const json =
  (body: unknown, status = 200, headers: Record<string, string> = {}): Answer =>
  (_request, response) => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers })
    response.end(typeof body === 'string' ? body : JSON.stringify(body))
  }

function answer(kolada: KoladaServer, request: IncomingMessage, response: ServerResponse): void {
  const url = new URL(request.url ?? '', kolada.access.url)
  const segment = (name: string): string[] =>
    new RegExp(`/${name}/([^/?]+)`).exec(url.pathname)?.[1]?.split(',').map(decodeURIComponent) ?? []
  const [kpis, places, years] = ['kpi', 'municipality', 'year'].map(segment) as [string[], string[], string[]]
  if (Math.max(kpis.length, places.length, years.length) > most) {
    json({ detail: 'too many ids' }, 400)(request, response)
    return
  }
  const values = url.pathname.startsWith('/v3/data/')
    ? kolada.rows.filter(
        (row) => kpis.includes(row.kpi) && places.includes(row.municipality) && years.includes(String(row.period)),
      )
    : kpis.flatMap((id) => {
        const title = kolada.titles[id]
        return title === undefined ? [] : [{ id, title, description: `Så mäts ${title}.`, is_divided_by_gender: 1 }]
      })
  const page = Number(url.searchParams.get('page') ?? 1)
  const shown = values.slice((page - 1) * kolada.pageSize, page * kolada.pageSize)
  const more = page * kolada.pageSize < values.length
  url.searchParams.set('page', String(page + 1))
  json({ values: shown, count: shown.length, next_url: more ? url.href : null, previous_url: null })(request, response)
}

/** A row as Kolada gives it, T, K and M. */
export const row = (kpi: string, period: number, municipality: string, values: Array<number | null>): Row => ({
  kpi,
  period,
  municipality,
  values: values.map((value, index) => ({
    gender: ['T', 'K', 'M'][index] ?? 'T',
    value,
    status: value === null ? 'Missing' : '',
    count: value === null ? 0 : 1,
    isdeleted: false,
  })),
})
