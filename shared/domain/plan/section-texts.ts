import { type PlanOrigin, type PlanSectionKey, ReviewKind } from '../../contracts/values'
import { formatCount, formatNumber } from '../../text/format'
import { reviewKindLongNames } from '../../text/names'
import { listInWords } from '../swedish'
import { inSentence } from './in-sentence'
import { type SpecialAreas, specialAreaSentences } from './special-areas'

/** What the suggestions are written from: the plan's own rows and what the year before left behind. */
export interface SectionFacts {
  year: number
  /** Null for the joint plan. */
  committee: string | null
  rows: ReadonlyArray<{ kind: ReviewKind; month: number | null; origin: PlanOrigin; serviceAreaName: string }>
  special: SpecialAreas
}

/** A text to begin from in every section: true of the plan as it stands, and the planner's to change. */
export const suggestedTexts = (facts: SectionFacts): Record<PlanSectionKey, string> => ({
  responsibility: responsibility(facts),
  subject: subject(facts),
  forms: forms(facts),
  specialAreas: specialAreaSentences(facts.special).join(' '),
  timetable: timetable(facts),
  feedback: feedback,
})

function responsibility({ committee, rows }: SectionFacts): string {
  const areas = [...new Set(rows.map(({ serviceAreaName }) => inSentence(serviceAreaName)))]
  const within = areas.length === 0 ? '' : ` inom ${listInWords(areas)}`
  const who = committee === null ? 'Nämnderna ansvarar' : `${committee} ansvarar`
  const duty = committee === null ? 'Varje nämnd' : 'Nämnden'
  return [
    `${who} för att verksamheten${within} bedrivs enligt lagar, mål och riktlinjer.`,
    `${duty} kontrollerar och följer också upp den verksamhet som privata utförare bedriver på dess uppdrag.`,
    'Interna och externa utförare följs upp på samma sätt.',
  ].join(' ')
}

function subject({ year, rows }: SectionFacts): string {
  if (rows.length === 0) return `Planen för ${year} har inga uppföljningar än.`
  const perArea = [...countBy(rows.map(({ serviceAreaName }) => inSentence(serviceAreaName)))]
  const within =
    perArea.length === 1
      ? ` inom ${perArea[0]?.[0]}`
      : `: ${listInWords(perArea.map(([area, count]) => `${formatNumber(count)} inom ${area}`))}`
  const origins: Array<[PlanOrigin, string]> = [
    ['mandatory', 'ska göras enligt fasta regler'],
    ['proposed', 'har valts efter risk och prioritering'],
    ['manual', 'har valts för hand'],
  ]
  const chosen = origins
    .map(([origin, words]) => ({ words, count: rows.filter((row) => row.origin === origin).length }))
    .filter(({ count }) => count > 0)
    .map(({ words, count }) => `${count === rows.length && count > 1 ? 'Alla' : formatNumber(count)} ${words}`)
  const first = `Under ${year} görs ${formatCount(rows.length, 'uppföljning', 'uppföljningar')}`
  return `${first}${within}. ${listInWords(chosen)}.`
}

/** What each kind always includes (domain.md "Kinds of granskning"). */
const kindSentences: Record<ReviewKind, string> = {
  quality:
    'En kvalitetsgranskning innehåller alltid ett besök, med frågor till ledning, personal och handläggare och med brukarnas synpunkter.',
  targeted: 'En särskilt riktad uppföljning gäller en hel grupp av verksamheter eller en enda fråga.',
  prompted: 'En påkallad granskning görs när en allvarlig oro har framförts.',
  followUp:
    'I en uppföljning av tidigare granskning verifieras det som återstår, genom telefon, handlingar eller besök.',
  agreement: 'En avtalsuppföljning prövar avtalets krav och innehåller en ekonomisk kontroll.',
  screening:
    'En digital screening går till ett helt avtalsområde, som enkät och ekonomisk kontroll; avvikelser avgör vilka som besöks.',
  healthCare: 'HSL-uppföljningen görs varje år av MAS och MAR.',
}

function forms({ rows }: SectionFacts): string {
  const counts = countBy(rows.map(({ kind }) => kind))
  const kinds = ReviewKind.options.filter((kind) => counts.has(kind))
  if (kinds.length === 0) return ''
  const listed = listInWords(
    kinds.map((kind) => `${reviewKindLongNames[kind]} (${formatNumber(counts.get(kind) ?? 0)})`),
  )
  return [`Uppföljningen görs som ${listed}.`, ...kinds.map((kind) => kindSentences[kind])].join(' ')
}

const tertials = ['januari–april', 'maj–augusti', 'september–december']

function timetable({ rows }: SectionFacts): string {
  const counts = tertials.map((name, index) => ({
    name,
    count: rows.filter(({ month }) => month !== null && Math.ceil(month / 4) === index + 1).length,
  }))
  const busy = counts.filter(({ count }) => count > 0)
  const spread =
    busy.length === 0
      ? 'Uppföljningarna har inte fått någon månad än.'
      : `Av uppföljningarna görs ${listInWords(busy.map(({ name, count }) => `${formatNumber(count)} i ${name}`))}.`
  return `${spread} Resultatet redovisas för nämnden vid delårs- och årsbokslut.`
}

const feedback = [
  'Nämnden får resultatet vid delårs- och årsbokslut, med de åtgärder som har vidtagits.',
  'Utföraren får minnesanteckningar efter besöket och kan rätta sakuppgifter.',
  'Handläggare och chefer får resultatet vid gemensamma genomgångar.',
  'Brukare och medborgare kan läsa årsrapporten på kommunens webbplats.',
].join(' ')

function countBy<Value>(values: readonly Value[]): Map<Value, number> {
  const counts = new Map<Value, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return counts
}
