import type { FindingAnalysisRow, FindingBase, FindingDimension } from '../../contracts/finding-analysis'
import { findingDimensionNames } from '../../text/finding-analysis-names'
import { formatCount, formatNumber } from '../../text/format'
import { listInWords } from '../swedish'
import type { Compared } from './period'
import { leastToCompare } from './small-base'

/** Fewer brister than this have no most common one. */
const leastToRank = 5
/** More than so many first ones alike say nothing. */
const mostAlike = 3

interface Said {
  dimension: FindingDimension
  base: FindingBase
  before: FindingBase | null
  rows: readonly FindingAnalysisRow[]
  compared: Compared
}

/** What stands out, each sentence with its counts; only what the figures carry. */
export function analysisSentences(said: Said): string[] {
  if (said.base.findings === 0) return []
  return [total(said), ...mostCommon(said), ...mostGrown(said), ...operatingForms(said), ...grave(said)]
}

/** '141 brister i 138 genomförda granskningar hittills 2026; samma tid 2025: 120 i 131.' */
function total({ base, before, compared }: Said): string {
  const { now, ongoing, beforeWords } = compared
  const found = `${formatCount(base.findings, 'brist', 'brister')} och ${formatCount(base.reviews, 'genomförd granskning', 'genomförda granskningar')}`
  const when = ongoing ? `hittills ${now.year}` : String(now.year)
  const than =
    before === null
      ? `för ${now.year - 1} saknas uppgift`
      : `${beforeWords} ${formatNumber(before.findings)} och ${formatNumber(before.reviews)}`
  return `${found} ${when}; ${than}.`
}

/** Whoever is reviewed most has most: their brister are told per granskning instead. */
const unranked: readonly FindingDimension[] = ['operatingForm', 'severity']
const holders: readonly FindingDimension[] = ['provider', 'serviceType', 'serviceArea']

/** 'Bemanning är vanligast: 34 av 141 brister; fler än samma tid 2025 (26 av 120).' Among those told, where many are not. */
function mostCommon(said: Said): string[] {
  const { dimension, base, before, rows, compared } = said
  const told = rows.filter(({ key }) => key !== null)
  const known = told.reduce((sum, { count }) => sum + count, 0)
  const lacking = isLacking(base.findings, known)
    ? [
        `För ${formatNumber(base.findings - known)} av ${formatCount(base.findings, 'brist', 'brister')} saknas uppgift om ${findingDimensionNames[dimension]}.`,
      ]
    : []
  const most = Math.max(0, ...told.map(({ count }) => count))
  const first = told.filter(({ count }) => count === most)
  const [only] = first
  if (unranked.includes(dimension) || known < leastToRank || told.length < 2 || first.length > mostAlike) return lacking
  const names = listInWords(first.map(({ name }) => name))
  const rank = holders.includes(dimension) ? 'har flest' : 'är vanligast'
  const of = lacking.length > 0 ? `${formatNumber(known)} övriga` : formatCount(base.findings, 'brist', 'brister')
  if (first.length > 1) return [...lacking, `${names} ${rank}, ${formatNumber(most)} var av ${of}.`]
  const than = lacking.length > 0 ? '' : earlier(only, before, compared)
  return [...lacking, `${names} ${rank}: ${formatNumber(most)} av ${of}${than}.`]
}

/** At least every fourth is not told: that changes what the rest means. */
const isLacking = (findings: number, known: number): boolean => (findings - known) * 4 >= findings

function earlier(row: FindingAnalysisRow | undefined, before: FindingBase | null, { beforeWords }: Compared): string {
  if (row === undefined || row.before === null || before === null) return ''
  const word = row.count > row.before ? 'fler än' : row.count < row.before ? 'färre än' : 'lika många som'
  return `; ${word} ${beforeWords} (${formatNumber(row.before)} av ${formatNumber(before.findings)})`
}

/** Those that have clearly grown, by the same rule as in the registers of events; at most three. */
function mostGrown({ rows, compared }: Said): string[] {
  const grown = rows
    .filter(({ key, grown: has }) => has && key !== null)
    .toSorted((a, b) => (b.change ?? 0) - (a.change ?? 0))
    .slice(0, 3)
  if (grown.length === 0) return []
  const each = grown.map(({ name, count, before }) => `${name} (${formatNumber(count)}, mot ${formatNumber(before)})`)
  return [`Tydligt fler än ${compared.beforeWords}: ${listInWords(each)}.`]
}

/** Set against each other only where each has granskningar enough. */
function operatingForms({ dimension, rows }: Said): string[] {
  if (dimension !== 'operatingForm') return []
  const reviewed = rows.filter(({ key, rate }) => key !== null && rate !== null && rate.reviews > 0)
  const each = reviewed.map(({ name, rate }) => {
    const few = rate?.small === true ? ', för få att jämföra' : ''
    return `${name.toLowerCase()} ${formatNumber(rate?.perReview ?? null, 1)} (${formatCount(rate?.reviews ?? 0, 'granskning', 'granskningar')}${few})`
  })
  return each.length === 0 ? [] : [`Brister per granskning: ${each.join(', ')}.`]
}

function grave({ rows }: Said): string[] {
  const serious = rows.reduce((sum, row) => sum + row.serious, 0)
  const notMended = rows.reduce((sum, row) => sum + row.notMended, 0)
  const late = rows.reduce((sum, row) => sum + row.late, 0)
  const open =
    notMended === 0
      ? 'alla brister är åtgärdade'
      : `${formatCount(notMended, 'brist är inte åtgärdad', 'brister är inte åtgärdade')}, ${late === 0 ? 'ingen av dem sen' : `varav ${formatCount(late, 'är sen', 'är sena')}`}`
  return [`${serious === 0 ? 'Ingen' : formatNumber(serious)} är ${serious > 1 ? 'allvarliga' : 'allvarlig'}; ${open}.`]
}

/** What has to be known to read the table right. */
export function analysisNotes({ dimension, base, rows }: Omit<Said, 'compared' | 'before'>): string[] {
  const notes: string[] = []
  if (dimension === 'qualityArea') {
    notes.push(
      'Kvalitetsområdet kommer från kravet, annars från frågan i checklistan som bristen gjordes av, annars från området när det heter som ett kvalitetsområde.',
    )
  }
  if (dimension === 'law' && new Set(rows.flatMap(({ key }) => solOf(key))).size > 1) {
    notes.push('SoL (2001:453) ersattes av SoL (2025:400) den 1 juli 2025: samma sak kan stå på två lagrum.')
  }
  if (rows.some(({ rate }) => rate !== null && rate.reviews > 0 && rate.small)) {
    notes.push(`Färre än ${leastToCompare} granskningar är för få att jämföra med: där säger snittet inget säkert.`)
  }
  if (base.undated > 0) {
    notes.push(
      `${formatCount(base.undated, 'brist hör', 'brister hör')} till granskningar utan datum och räknas inte i brister per granskning.`,
    )
  }
  return notes
}

const solOf = (key: string | null): string[] => /sol \((2001:453|2025:400)\)/.exec(key ?? '')?.slice(1) ?? []
