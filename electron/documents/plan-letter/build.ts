import { PlanOrigin, ReviewKind } from '../../../shared/contracts/values'
import { roundTenth } from '../../../shared/domain/percent'
import { bandOf, bandSpan, riskValue } from '../../../shared/domain/risk'
import { compareSv } from '../../../shared/domain/swedish'
import { reviewKindLongNames } from '../../../shared/text/names'
import type { Figure } from '../content/figure'
import { sentenceCase } from '../content/swedish'
import type {
  PlanLetter,
  PlanLetterInput,
  PlanLetterRisk,
  PlanLetterRow,
  PlanShare,
  RiskGroup,
  RiskPicture,
} from './view-model'

const TERTIALS = ['Januari–april', 'Maj–augusti', 'September–december'] as const

const figureOf = (
  value: number | null,
  description: string,
  rows: readonly { id: string }[],
  recordType: string,
): Figure => ({ value, base: null, source: { description, recordType, ids: rows.map(({ id }) => id) } })

const countOf = (rows: readonly PlanLetterRow[], what: string) => figureOf(rows.length, what, rows, 'plannedFollowUp')

const daysOf = (rows: readonly PlanLetterRow[], what: string) =>
  figureOf(roundTenth(rows.reduce((sum, row) => sum + row.days, 0)), what, rows, 'plannedFollowUp')

const shareOf = (name: string, rows: readonly PlanLetterRow[]): PlanShare => ({
  name,
  items: countOf(rows, `planerade uppföljningar, ${name}`),
  days: daysOf(rows, `planerade arbetsdagar, ${name}`),
})

function tertials(rows: readonly PlanLetterRow[]): PlanShare[] {
  const parts = TERTIALS.map((name, index) =>
    shareOf(
      name,
      rows.filter(({ month }) => month !== null && Math.ceil(month / 4) === index + 1),
    ),
  )
  const unplaced = rows.filter(({ month }) => month === null)
  return unplaced.length === 0 ? parts : [...parts, shareOf('Månad ej bestämd', unplaced)]
}

function riskPicture({ scale, risks }: RiskGroup): RiskPicture {
  const steps = Array.from({ length: scale.size }, (_, index) => index + 1)
  const count = (chosen: readonly PlanLetterRisk[], what: string) => figureOf(chosen.length, what, chosen, 'risk')
  const graded = risks.map((risk) => {
    const value = riskValue(risk.likelihood, risk.consequence)
    const { word, level } = bandOf(scale, value)
    return { ...risk, value, word, level, figure: figureOf(value, `riskvärde: ${risk.event}`, [risk], 'risk') }
  })
  return {
    scale,
    total: count(risks, 'risker i riskanalyserna'),
    bands: scale.bands.map(({ level, word }) => ({
      level,
      word,
      span: bandSpan(scale, level),
      figure: count(
        graded.filter((risk) => risk.word === word),
        `risker i nivån ${word}`,
      ),
    })),
    matrix: steps.toReversed().map((likelihood) => ({
      likelihood,
      cells: steps.map((consequence) => {
        const value = riskValue(likelihood, consequence)
        const here = risks.filter((risk) => risk.likelihood === likelihood && risk.consequence === consequence)
        const what = `risker med sannolikhet ${likelihood} och konsekvens ${consequence}`
        return { value, word: bandOf(scale, value).word, level: bandOf(scale, value).level, figure: count(here, what) }
      }),
    })),
    highest: graded.sort(
      (a, b) => b.value - a.value || b.consequence - a.consequence || compareSv(a.serviceArea, b.serviceArea),
    ),
  }
}

const byPlace = (a: PlanLetterRow, b: PlanLetterRow) =>
  compareSv(a.serviceArea, b.serviceArea) || compareSv(a.provider, b.provider) || (a.month ?? 13) - (b.month ?? 13)

/** Sums the plan per kind, area and time, and grades the risks by the scale their analysis was made with. */
export function buildPlanLetter(input: PlanLetterInput): PlanLetter {
  const { plan, year } = input
  const rows = [...input.rows].sort(byPlace)
  const daysPlanned = daysOf(rows, `planerade arbetsdagar ${year}`)
  const areas = [...new Set(rows.map((row) => row.serviceArea))]
  const over = plan.daysAvailable === null ? null : roundTenth((daysPlanned.value ?? 0) - plan.daysAvailable)
  const origin = (name: PlanOrigin) =>
    countOf(
      rows.filter((row) => row.origin === name),
      `planerade uppföljningar med ursprunget ${name}`,
    )
  return {
    ...input,
    rows,
    items: countOf(rows, `planerade uppföljningar ${year}`),
    daysPlanned,
    daysAvailable: figureOf(plan.daysAvailable, `tillgängliga arbetsdagar ${year}`, [plan], 'followUpPlan'),
    daysOver: over === null ? null : Math.max(0, over),
    areas: figureOf(areas.length, 'verksamhetsområden i planen', rows, 'plannedFollowUp'),
    byKind: ReviewKind.options
      .map((kind) =>
        shareOf(
          sentenceCase(reviewKindLongNames[kind]),
          rows.filter((row) => row.kind === kind),
        ),
      )
      .filter((share) => share.items.value !== 0),
    byArea: areas.map((area) =>
      shareOf(
        area,
        rows.filter((row) => row.serviceArea === area),
      ),
    ),
    byTertial: tertials(rows),
    daysByMonth: Array.from({ length: 12 }, (_, index) =>
      roundTenth(rows.filter((row) => row.month === index + 1).reduce((sum, row) => sum + row.days, 0)),
    ),
    withoutMonth: countOf(
      rows.filter((row) => row.month === null),
      'planerade uppföljningar utan månad',
    ),
    origins: Object.fromEntries(PlanOrigin.options.map((name) => [name, origin(name)])) as PlanLetter['origins'],
    mandatory: rows.filter((row) => row.origin === 'mandatory'),
    riskPictures: input.riskGroups.filter((group) => group.risks.length > 0).map(riskPicture),
  }
}
