import { formatCount, formatNumber } from '../../text/format'
import { listInWords } from '../swedish'
import { inSentence } from './in-sentence'

/** What the year before and changed conditions point at (domain.md "What a follow-up plan must contain"). */
export interface SpecialAreas {
  /** The year whose granskningar the brister come from. */
  findingYear: number
  /** Checklist areas by number of brister, most first. */
  commonFindings: ReadonlyArray<{ area: string; count: number }>
  /** Risks whose riskvärde is higher than in the year before's analysis, or that are new in the highest band. */
  risenRisks: ReadonlyArray<{ serviceArea: string; event: string; value: number; before: number | null }>
  /** The year's uppdrag, by title. */
  assignments: readonly string[]
  /** Utvecklingsområden and systemåtgärder that were carried to the plan, with the year they were written for. */
  carried: ReadonlyArray<{ title: string; year: number }>
}

/** So many are named; the rest are seen in their lists. */
const mostNamed = 3

/** The special areas in sentences, each from one source; one sentence says so where nothing points anywhere. */
export function specialAreaSentences({
  findingYear,
  commonFindings,
  risenRisks,
  assignments,
  carried,
}: SpecialAreas): string[] {
  const areas = commonFindings
    .slice(0, mostNamed)
    .map(({ area, count }) => `${inSentence(area)} (${formatCount(count, 'brist', 'brister')})`)
  const sentences = [
    ...(areas.length === 0
      ? []
      : [
          `De vanligaste bristerna ${findingYear} gällde ${listInWords(areas)}; de frågorna ägnas särskild uppmärksamhet.`,
        ]),
    ...risenRisks.slice(0, mostNamed).map(riskSentence),
    ...(assignments.length === 0
      ? []
      : [
          `Planen tar också hänsyn till ${assignments.length === 1 ? 'uppdraget' : 'uppdragen'} ${listInWords(assignments.slice(0, mostNamed).map((title) => `”${title}”`))}.`,
        ]),
    ...(carried.length === 0 ? [] : [carriedSentence(carried)]),
  ]
  return sentences.length > 0
    ? sentences
    : ['Varken förra årets resultat, riskanalyserna eller något uppdrag pekar ut ett särskilt granskningsområde.']
}

/** All of them: somebody has chosen each one to be here. */
const carriedSentence = (carried: SpecialAreas['carried']): string =>
  `Från tidigare år följs ${listInWords(carried.map(({ title, year }) => `”${title}” (${year})`))} upp särskilt.`

const riskSentence = ({ serviceArea, event, value, before }: SpecialAreas['risenRisks'][number]): string =>
  before === null
    ? `Risken ”${event}” inom ${inSentence(serviceArea)} är ny, med riskvärdet ${formatNumber(value)}.`
    : `Risken ”${event}” inom ${inSentence(serviceArea)} har ökat från riskvärdet ${formatNumber(before)} till ${formatNumber(value)}.`
