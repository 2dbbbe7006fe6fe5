import { formatCount, formatNumber } from '../../text/format'
import { yearOf } from '../iso-date'
import type { CountedSource, PriorityFacts } from './facts'
import type { FactorDefinition } from './factor'
import { missing } from './factor'

/** Ten steady complaints, or five that all are new, give full points. */
const fullAt = 10

/** Klagomål and synpunkter, not beröm, in the twelve months before the reference day; a rise counts once more. */
export const complaintsFactor: FactorDefinition = {
  name: 'synpunkter och klagomål',
  weightKey: 'complaints',
  definition: 'Klagomål och synpunkter om utföraren året före, och om de har blivit fler. Beröm räknas inte.',
  unit: 'klagomål och synpunkter',
  source: 'bladet Synpunkter',
  scoring: `Varje räknas en gång, och en gång till om den är fler än året dessförinnan. Full poäng vid ${fullAt}.`,
  share: ({ complaints }) =>
    complaints === null ? null : Math.min(1, (complaints.lastYear + riseOf(complaints)) / fullAt),
  words: ({ complaints, referenceDay }) => {
    if (complaints === null) return missing('inga synpunkter eller klagomål är registrerade i programmet.')
    const { lastYear } = complaints
    const year = countedYear({ referenceDay })
    if (lastYear === 0 && complaints.yearBefore === 0) {
      return { value: 'inga', because: `Inga klagomål eller synpunkter ${year - 1} eller ${year}.` }
    }
    return {
      value: lastYear === 0 ? 'inga' : countWords(lastYear),
      because: `${lastYear === 0 ? 'Inga klagomål eller synpunkter' : countWords(lastYear)} ${year}, ${trendWords(complaints, year - 1)}.`,
    }
  },
}

/** How many more than the year before; a fall takes nothing away. */
const riseOf = ({ lastYear, yearBefore }: CountedSource): number => Math.max(0, lastYear - yearBefore)

const countWords = (count: number): string => formatCount(count, 'klagomål eller synpunkt', 'klagomål och synpunkter')

/** 'fler än 2025 (3)', 'färre än 2025 (3)', 'lika många som 2025'. */
export function trendWords({ lastYear, yearBefore }: CountedSource, year: number): string {
  if (lastYear === yearBefore) return `lika många som ${year}`
  return `${lastYear > yearBefore ? 'fler' : 'färre'} än ${year} (${formatNumber(yearBefore)})`
}

/** The calendar year that the counts before the reference day are of. */
export const countedYear = ({ referenceDay }: Pick<PriorityFacts, 'referenceDay'>): number => yearOf(referenceDay) - 1
