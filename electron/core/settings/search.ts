import type { SearchHit } from '../../../shared/contracts/settings'
import { compareSv, lowerSv, similarName } from '../../../shared/domain/swedish'
import type { Handler } from '../handler'
import { findRows, namesLike } from './search-repo'

const mostHits = 40
/** From this likeness on it is worth asking "Menade du …". */
const worthAsking = 0.6

/** Each kind's page in the window. */
const pages: Record<SearchHit['type'], (id: string) => string> = {
  provider: (id) => `/register/utforare/${id}`,
  unit: (id) => `/register/enheter/${id}`,
  agreement: (id) => `/register/avtal/${id}`,
  serviceType: (id) => `/register/insatser/${id}`,
  serviceArea: (id) => `/register/verksamhetsomraden/${id}`,
  review: (id) => `/samla-in/granskningar/${id}`,
  finding: (id) => `/atgarda/brister/${id}`,
  riskAnalysis: (id) => `/analysera/riskanalyser/${id}`,
  feedback: (id) => `/samla-in/synpunkter?post=${id}`,
  deviation: (id) => `/samla-in/avvikelser?post=${id}`,
  developmentArea: (id) => `/bedoma/utvecklingsomraden?post=${id}`,
  systemMeasure: (id) => `/atgarda/systematgarder?post=${id}`,
  document: (id) => `/dokument/${id}`,
  // The meeting's year and id: the page shows the year first.
  committeeMeeting: (yearAndId) => `/atgarda/namndens-ar?ar=${yearAndId}`,
  committeeDecision: (yearAndId) => `/atgarda/namndens-ar?ar=${yearAndId}`,
}

/** Everything whose name or number holds every word, best first; where nothing does, the name that was perhaps meant. */
export const search: Handler<'settings.search'> = ({ db }, { text }) => {
  const wanted = lowerSv(text).trim().replace(/\s+/g, ' ')
  if (wanted === '') return { hits: [], suggestion: null }
  const found = findRows(db, wanted.split(' '), mostHits)
  const hits = found
    .map((row, order) => ({ row, order, rank: rankOf(row.title, wanted) + (row.archived === 1 ? 10 : 0) }))
    .sort((a, b) => a.rank - b.rank || a.order - b.order)
    .slice(0, mostHits)
    .map(({ row }) => ({
      type: row.type,
      title: row.title,
      detail: row.archived === 1 && row.type !== 'riskAnalysis' ? `${row.detail} (arkiverad)` : row.detail,
      path: pages[row.type](row.pageId),
    }))
  return { hits, suggestion: hits.length === 0 ? nearest(namesLike(db, wanted), wanted) : null }
}

/** 0 the whole title, 1 its beginning, 2 the beginning of a word in it, 3 inside a word, 4 only beside the title. */
function rankOf(title: string, wanted: string): number {
  const name = lowerSv(title)
  if (name === wanted) return 0
  if (name.startsWith(wanted)) return 1
  if (name.includes(` ${wanted}`)) return 2
  return wanted.split(' ').every((word) => name.includes(word)) ? 3 : 4
}

function nearest(names: string[], wanted: string): string | null {
  const [best] = names
    .map((name) => ({ name, likeness: similarName(name, wanted) }))
    .filter(({ likeness }) => likeness >= worthAsking)
    .sort((a, b) => b.likeness - a.likeness || compareSv(a.name, b.name))
  return best?.name ?? null
}
