import { bandOf, type BandLevel, riskValue, type RiskScale } from '../../../../shared/domain/risk'
import { yearOf } from '../../../../shared/domain/iso-date'
import type { Tables } from '../../../database/tables'
import type { ReportBase } from '../../../documents/quality-report/report-base'
import type { RiskArea, RiskLine, Risks } from '../../../documents/quality-report/view-model'
import { changesOfYear } from '../../analyse/occasion-repo'
import { risksByAnalysis } from '../../analyse/risk-repo'
import { byScale, standingAnalyses, type YearlyAnalysis } from '../../analyse/standing-analyses'
import type { Context } from '../../context'
import { traced } from '../traced'
import { comparedRows } from './base'

type Risk = Tables['risk']
type Placed = Risk & { scale: RiskScale; area: string }

/** So many of the highest risks are told with their treatment. */
const told = 10
const levels: readonly BandLevel[] = ['high', 'mid', 'low']

const valueOf = ({ likelihood, consequence }: Risk): number => riskValue(likelihood, consequence)
const levelOf = (risk: Placed): BandLevel => bandOf(risk.scale, valueOf(risk)).level
const isTreated = ({ treatment }: Risk): boolean => (treatment ?? '').trim() !== ''

/** The year's riskanalyser with the year before beside. Analyses made with another scale than most are counted apart. */
export function riskModel({ db }: Context, base: ReportBase): Risks {
  const { committeeId, year } = base
  const [now, before] = [standingAnalyses(db, committeeId, year), standingAnalyses(db, committeeId, year - 1)]
  const groups = byScale(now.analyses).toSorted((a, b) => b.group.length - a.group.length)
  const scale = groups[0]?.scale ?? null
  const own = groups[0]?.group ?? []
  const placed = (of: typeof now, analysis: YearlyAnalysis): Placed[] =>
    (of.risks.get(analysis.id) ?? []).map((risk) => ({
      ...risk,
      scale: analysis.scale,
      area: of.areaName(analysis.serviceAreaId),
    }))
  const all = own.flatMap((analysis) => placed(now, analysis))
  const sameScale = (analysis: YearlyAnalysis): boolean => JSON.stringify(analysis.scale) === JSON.stringify(scale)
  const compared = before.analyses.filter(
    (one) => sameScale(one) && own.some(({ serviceAreaId }) => serviceAreaId === one.serviceAreaId),
  )
  const allBefore = before.analyses.length === 0 ? null : compared.flatMap((analysis) => placed(before, analysis))
  const figure = (what: string, rows: readonly Risk[], of = year) => traced(rows.length, `${what} ${of}`, 'risk', rows)
  const areas = own.map((analysis): RiskArea => {
    const [rows, earlier] = [
      placed(now, analysis),
      compared.find(({ serviceAreaId }) => serviceAreaId === analysis.serviceAreaId),
    ]
    const rowsBefore = earlier === undefined ? null : placed(before, earlier)
    const name = now.areaName(analysis.serviceAreaId)
    return {
      name,
      decided: analysis.status === 'decided',
      risks: comparedRows(`Risker, ${name}`, 'risk', year, rows, rowsBefore),
      levels: byLevel((level) =>
        figure(
          `Risker på nivån ${level}, ${name}`,
          rows.filter((risk) => levelOf(risk) === level),
        ),
      ),
      highBefore:
        rowsBefore === null
          ? null
          : figure(
              `Höga risker, ${name}`,
              rowsBefore.filter((risk) => levelOf(risk) === 'high'),
              year - 1,
            ),
      withTreatment: figure(`Risker med åtgärd, ${name}`, rows.filter(isTreated)),
    }
  })
  const changes = changesOfYear(db, year).filter(
    ({ serviceAreaId }) => serviceAreaId === null || now.areaName(serviceAreaId) !== '',
  )
  const changeRisks = risksByAnalysis(
    db,
    changes.map(({ id }) => id),
  )
  return {
    areas,
    areasWithout: now.areasWithout,
    total: comparedRows('Risker', 'risk', year, all, allBefore),
    high: comparedRows(
      'Höga risker',
      'risk',
      year,
      all.filter((risk) => levelOf(risk) === 'high'),
      allBefore?.filter((risk) => levelOf(risk) === 'high') ?? null,
    ),
    withTreatment: figure('Risker med åtgärd', all.filter(isTreated)),
    bandWords: byLevel((level) => scale?.bands.find((band) => band.level === level)?.word ?? level),
    otherScales: now.analyses.length - own.length,
    highest: all
      .toSorted((a, b) => valueOf(b) - valueOf(a) || b.consequence - a.consequence || a.number - b.number)
      .slice(0, told)
      .map(toLine),
    changes: changes.map(({ id, title, serviceAreaId, decidedOn, changeOn }) => ({
      title: title ?? 'uppgift saknas',
      area: serviceAreaId === null ? 'alla verksamhetsområden' : now.areaName(serviceAreaId),
      risks: figure(`Risker i riskanalysen ${title ?? ''}`, changeRisks.get(id) ?? []),
      decidedOn,
      changeOn,
    })),
    raised: figure(
      'Risker som har lyfts under året',
      all.filter(({ raisedOn }) => raisedOn !== null && yearOf(raisedOn) === year),
    ),
  }
}

const byLevel = <Value>(of: (level: BandLevel) => Value): Record<BandLevel, Value> =>
  Object.fromEntries(levels.map((level) => [level, of(level)])) as Record<BandLevel, Value>

function toLine(risk: Placed): RiskLine {
  const { residualLikelihood, residualConsequence } = risk
  const { word, level } = bandOf(risk.scale, valueOf(risk))
  return {
    area: risk.area,
    event: risk.event,
    value: valueOf(risk),
    word,
    level,
    treatment: risk.treatment,
    responsible: risk.responsible,
    dueOn: risk.dueOn,
    residual:
      residualLikelihood === null || residualConsequence === null
        ? null
        : riskValue(residualLikelihood, residualConsequence),
  }
}
