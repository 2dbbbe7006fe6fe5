import type { ComparedDays } from '../../../shared/domain/growth'
import { type ComparedWords, comparedWords } from '../content/change-words'
import type { DocumentHead, HeadingBlock, Inline } from '../content/model'
import { dateText } from '../content/swedish'

/** What both halves of the kvalitetsberättelse stand on: the year, the nämnd and the days that are counted. */
export interface ReportBase {
  head: DocumentHead
  year: number
  /** Null covers every nämnd. */
  committeeId: string | null
  /** When the figures were read, ISO with time. */
  madeAt: string
  /** The day the report is written. */
  today: string
  /** The year so far with the same days of the year before, or two whole years. */
  days: ComparedDays
  yearIsOver: boolean
}

/** So many years stand beside each other in a table over time. */
export const yearsInTable = 5

/** What the summary may tell of a section. */
export interface Highlight {
  kind: 'rose' | 'fell' | 'better' | 'worse' | 'done' | 'next'
  /** How telling it is, 0–100: the summary takes the heaviest of each kind. */
  weight: number
  /** A whole sentence. */
  words: Inline[]
}

/** A section's heading: `key` is what drafts, comments and last year's text find it by. */
export function sectionHeading(key: string, text: string, options: { needsComment?: true } = {}): HeadingBlock {
  return { kind: 'heading', level: 1, text, key, ...options }
}

/** "hittills 2026" and "under samma period 2025", or "under 2025" and "2024". */
export const wordsOf = ({ year, today }: Pick<ReportBase, 'year' | 'today'>): ComparedWords =>
  comparedWords(year, today)

/** "Under 2025", "Till och med den 22 november 2026": begins a sentence about what was counted. */
export const sincePeriod = ({ yearIsOver, year, days }: ReportBase): string =>
  yearIsOver ? `Under ${year}` : `Till och med den ${dateText(days.until)}`

/** "2025", "2026 t.o.m. 22 november": heads a column of the year's own figures. */
export const yearTitle = ({ yearIsOver, year, days }: ReportBase): string =>
  yearIsOver ? String(year) : `${year} t.o.m. ${dateText(days.until).replace(/\u00a0\d{4}$/, '')}`
