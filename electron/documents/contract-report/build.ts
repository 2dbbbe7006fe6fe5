import { Outcome } from '../../../shared/contracts/values'
import { asShareOf, type Figure, sumFigures } from '../content/figure'
import type { AgreementForm } from '../../../shared/contracts/values'
import { yearOf } from '../../../shared/domain/iso-date'
import { nameKey } from '../../../shared/domain/name-key'
import { compareSv } from '../../../shared/domain/swedish'
import {
  type ContractReport,
  type ContractReportInput,
  type FindingArea,
  type Findings,
  type FormChapter,
  type NamedFigure,
  type OutcomeLine,
  type ReportGroup,
  type Totals,
} from './view-model'

const formOrder: (AgreementForm | null)[] = ['LOV', 'LOU', 'entreprenad', 'IOP', 'inHouse', null]

const description = ([first]: readonly NamedFigure[]) => first?.figure.source.description ?? ''

/** Adds figures with the same name, without regard to case; those without a name come last. */
export function mergeNamed(named: readonly NamedFigure[]): NamedFigure[] {
  const groups = new Map<string, NamedFigure[]>()
  for (const entry of named) {
    const key = entry.name?.trim().toLocaleLowerCase('sv-SE') ?? ''
    groups.set(key, [...(groups.get(key) ?? []), entry])
  }
  return [...groups.entries()]
    .map(([key, entries]) => ({
      name: key === '' ? null : (entries[0]?.name ?? null),
      figure: sumFigures(
        entries.map((entry) => entry.figure),
        entries.length === 1 ? description(entries) : (entries[0]?.name ?? 'utan angivet namn'),
      ),
    }))
    .filter((entry) => entry.figure.value !== 0)
    .sort(
      (a, b) =>
        Number(a.name === null) - Number(b.name === null) ||
        (b.figure.value ?? 0) - (a.figure.value ?? 0) ||
        compareSv(a.name ?? '', b.name ?? ''),
    )
}

function mergeAreas(areas: readonly FindingArea[]): FindingArea[] {
  const names = [...new Set(areas.map((area) => area.area))]
  const sum = (name: string, pick: (area: FindingArea) => Figure, what: string) =>
    sumFigures(areas.filter((area) => area.area === name).map(pick), `${what} inom ${name}`)
  return names
    .map((area) => ({
      area,
      minor: sum(area, (entry) => entry.minor, 'ringa brister'),
      moderate: sum(area, (entry) => entry.moderate, 'måttliga brister'),
      serious: sum(area, (entry) => entry.serious, 'allvarliga brister'),
      total: sum(area, (entry) => entry.total, 'brister'),
    }))
    .sort((a, b) => (b.total.value ?? 0) - (a.total.value ?? 0) || compareSv(a.area, b.area))
}

function mergeFindings(groups: readonly ReportGroup[]): Findings | null {
  const known = groups.flatMap((group) => group.findings ?? [])
  if (known.length === 0) return null
  const sum = (pick: (findings: Findings) => Figure, what: string) => sumFigures(known.map(pick), what)
  return {
    total: sum((entry) => entry.total, 'brister'),
    reviews: sum((entry) => entry.reviews, 'granskningar med minst en brist'),
    mended: sum((entry) => entry.mended, 'åtgärdade brister'),
    areas: mergeAreas(known.flatMap((entry) => entry.areas)),
    examples: [],
  }
}

/** Same place on the scale, or the same unknown word. */
const sameOutcome = (a: OutcomeLine, b: OutcomeLine) =>
  a.level === null ? b.level === null && nameKey(a.word) === nameKey(b.word) : a.level === b.level

const place = ({ level }: OutcomeLine) => (level === null ? Outcome.options.length : Outcome.options.indexOf(level))
const byPlace = (a: OutcomeLine, b: OutcomeLine) => place(a) - place(b) || compareSv(a.word, b.word)

/** The outcomes of several groups added, best first, as shares of what was assessed. */
export function sumOutcomes(groups: readonly ReportGroup[], assessed: Figure, year: number): OutcomeLine[] {
  const all = groups.flatMap((group) => group.outcomes)
  const first = all.filter((line, index) => all.findIndex((other) => sameOutcome(line, other)) === index)
  return first.sort(byPlace).map((line) => {
    const same = all.filter((other) => sameOutcome(line, other)).map(({ figure }) => figure)
    const sum = sumFigures(same, `avtalsuppföljningar ${year} med utfallet ${line.word}`)
    return { ...line, figure: asShareOf(sum, assessed) }
  })
}

function totalsOf(groups: readonly ReportGroup[], { whole, year }: ContractReportInput): Totals {
  const sum = (pick: (group: ReportGroup) => Figure, what: string) => sumFigures(groups.map(pick), `${what} ${year}`)
  const assessed = sum((group) => group.assessed, 'genomförda avtalsuppföljningar med utfall')
  return {
    agreements: sum((group) => group.agreements, 'avtal'),
    planned: whole.planned,
    completed: whole.completed,
    listed: {
      planned: sum((group) => group.planned, 'planerade avtalsuppföljningar'),
      completed: sum((group) => group.completed, 'genomförda avtalsuppföljningar'),
    },
    assessed,
    outcomes: sumOutcomes(groups, assessed, year),
    notCompleted: mergeNamed(whole.notCompleted),
    findings: mergeFindings(groups),
  }
}

function ordered(group: ReportGroup): ReportGroup {
  const got = group.outcomes.filter(({ figure }) => (figure.value ?? 0) > 0)
  return {
    ...group,
    outcomes: got.sort(byPlace).map((line) => ({ ...line, figure: asShareOf(line.figure, group.assessed) })),
    notCompleted: mergeNamed(group.notCompleted),
    methods: mergeNamed(group.methods),
    selectionReasons: mergeNamed(group.selectionReasons),
    findings: group.findings && { ...group.findings, areas: mergeAreas(group.findings.areas) },
  }
}

/** Nothing followed up and nothing planned: the group has no place in a report on follow-ups. */
const hasFollowUp = (group: ReportGroup) => [group.planned, group.completed].some((figure) => (figure.value ?? 0) > 0)

function chaptersOf(groups: readonly ReportGroup[]): FormChapter[] {
  return formOrder.flatMap((form) => {
    const own = groups.filter((group) => group.form === form)
    own.sort((a, b) => compareSv(a.serviceType, b.serviceType))
    return own.length === 0 ? [] : [{ form, groups: own }]
  })
}

/** Puts the plain figures in the report's order and adds the sums. */
export function buildContractReport(input: ContractReportInput): ContractReport {
  const { groups, head, year, madeAt, differences, nextPlan, threeYears, forums } = input
  const followedUp = groups.filter(hasFollowUp).map(ordered)
  const others = groups.filter((group) => !hasFollowUp(group))
  return {
    head,
    year,
    madeAt,
    differences,
    nextPlan,
    threeYears,
    forums,
    chapters: chaptersOf(followedUp),
    totals: totalsOf(followedUp, input),
    agreementsWithoutFollowUp: sumFigures(
      others.map((group) => group.agreements),
      `avtal ${year} inom insatser utan avtalsuppföljning`,
    ),
    yearIsOver: yearOf(head.date) > year,
    fromHistory: followedUp.filter((group) => group.origin === 'historik'),
  }
}
