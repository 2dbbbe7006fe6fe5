import { bandOf, type RiskScale, riskValue } from '../../../../shared/domain/risk'
import { analysisNameSql } from '../../analyse/analysis-repo'
import { type Check, check } from '../check'
import { inForceToday, isBlank } from './sql'

interface Risk {
  analysisId: string
  analysis: string
  number: number
  event: string
  likelihood: number
  consequence: number
  scale: string
}

const risks = {
  recordType: 'risk',
  room: 'analyse',
  from: 'risk k JOIN riskAnalysis x ON x.id = k.riskAnalysisId LEFT JOIN serviceArea s ON s.id = x.serviceAreaId',
  scopeKind: 'committee',
  scope: 'coalesce(s.committeeId, x.committeeId)',
  yearOf: 'x.year',
  id: 'k.id',
} as const

const riskColumns = `x.id AS analysisId, ${analysisNameSql('x', 's')} AS analysis, k.number, k.event, k.likelihood,
  k.consequence, x.scale`

/** A scale is stored once an analysis: read as many times as there are scales, not as there are risks. */
function highest(): (risk: Risk) => boolean {
  const scales = new Map<string, RiskScale>()
  return ({ scale, likelihood, consequence }) => {
    const read = scales.get(scale) ?? (JSON.parse(scale) as RiskScale)
    scales.set(scale, read)
    return bandOf(read, riskValue(likelihood, consequence)).level === 'high'
  }
}

const pathOf = ({ analysisId }: Risk): string => `/analysera/riskanalyser/${analysisId}`

export const analyseChecks: readonly Check[] = [
  check<{ name: string }>({
    key: 'serviceArea.riskAnalysis',
    name: 'Verksamhetsområde utan fastställd riskanalys',
    degree: 'warning',
    room: 'analyse',
    why: 'Uppföljningsplanen ska vila på en riskanalys. Saknas den när årets första kvartal har gått är urvalet inte motiverat.',
    remedy: 'Gör och fastställ årets riskanalys för området.',
    of: ['verksamhetsområde med avtal', 'verksamhetsområden med avtal'],
    recordType: 'serviceArea',
    from: 'serviceArea s',
    where: `s.archivedAt IS NULL AND @today > @firstQuarterEnd AND EXISTS (
      SELECT 1 FROM serviceType t JOIN agreement a ON a.serviceTypeId = t.id
      WHERE t.serviceAreaId = s.id AND ${inForceToday})`,
    scopeKind: 'committee',
    scope: 's.committeeId',
    id: 's.id',
    columns: 's.name',
    broken: `NOT EXISTS (SELECT 1 FROM riskAnalysis x WHERE x.serviceAreaId = s.id AND x.year = @year
      AND x.occasion = 'yearly' AND x.status = 'decided')`,
    tell: ({ name }) => ({
      subject: name,
      sentence: `${name} har gällande avtal men ingen fastställd riskanalys för året.`,
      path: '/analysera/riskanalyser',
    }),
  }),
  check<Risk>({
    ...risks,
    key: 'risk.untreated',
    name: 'Hög risk utan åtgärd eller ansvarig',
    degree: 'warning',
    why: 'En risk i högsta gruppen kräver åtgärd. Utan åtgärd och ansvarig är analysen fastställd men risken lämnad.',
    remedy: 'Öppna en ny version av riskanalysen och ange behandling och ansvarig.',
    of: ['risk i fastställda analyser', 'risker i fastställda analyser'],
    where: `x.status = 'decided' AND x.occasion <> 'internalControl' AND x.year >= @year`,
    columns: riskColumns,
    broken: `${isBlank('k.treatment')} OR ${isBlank('k.responsible')}`,
    choose: (rows) => rows.filter(highest()),
    tell: (risk) => ({
      subject: `Risk ${risk.number}, ${risk.analysis}`,
      sentence: `Risk ${risk.number} i ${risk.analysis} har riskvärde ${riskValue(risk.likelihood, risk.consequence)} men saknar åtgärd eller ansvarig.`,
      path: pathOf(risk),
    }),
  }),
  check<Risk & { residual: number }>({
    ...risks,
    key: 'risk.residual',
    name: 'Risk som blir större av sin åtgärd',
    degree: 'fault',
    why: 'Kvarstående risk är det som återstår när åtgärden är gjord. Är den högre än före åtgärden är något av värdena felskrivet.',
    remedy: 'Rätta sannolikhet eller konsekvens efter åtgärd i riskanalysen.',
    of: ['risk med kvarstående värde', 'risker med kvarstående värde'],
    where: `x.status <> 'superseded' AND k.residualLikelihood IS NOT NULL AND k.residualConsequence IS NOT NULL`,
    columns: `${riskColumns}, k.residualLikelihood * k.residualConsequence AS residual`,
    broken: 'k.residualLikelihood * k.residualConsequence > k.likelihood * k.consequence',
    tell: (risk) => ({
      subject: `Risk ${risk.number}, ${risk.analysis}`,
      sentence: `Risk ${risk.number} i ${risk.analysis} har riskvärde ${riskValue(risk.likelihood, risk.consequence)} före åtgärd och ${risk.residual} efter.`,
      path: pathOf(risk),
    }),
  }),
]
