import { specialAreaSentences } from '../../../shared/domain/plan/special-areas'
import type { PlanLetterInput, RiskGroup } from '../../documents/plan-letter/view-model'
import type { Database } from '../../database/database'
import { byScale, standingAnalyses } from '../analyse/standing-analyses'
import type { Context } from '../context'
import { currentPlan, otherPlans } from '../plan/plan-repo'
import { planView } from '../plan/plan-view'
import { specialAreas } from '../plan/special-areas'
import type { DocumentChoice } from './head'
import { letterFrame } from './letter/letter-frame'

/** The letter's figures, or why there is nothing to write about. */
export type PlanLetterSource = { ok: true; input: PlanLetterInput } | { ok: false; reason: string }

/** Reads plan and risk analyses in one go. A plan belongs to one nämnd, or is joint for all of them. */
export function planLetterInput(context: Context, choice: DocumentChoice): PlanLetterSource {
  const { db } = context
  const { year, committeeId } = choice
  const record = currentPlan(db, committeeId, year)
  if (record === undefined) return { ok: false, reason: noPlan(db, choice) }
  const { plan, rows } = planView(db, record)
  const risks = riskFacts(db, committeeId, year)
  return {
    ok: true,
    input: {
      ...letterFrame(context, choice),
      year,
      plan,
      rows: rows.map((row) => ({
        id: row.id,
        provider: row.providerName,
        serviceType: row.serviceTypeName,
        serviceArea: row.serviceAreaName,
        kind: row.kind,
        month: row.month,
        days: row.days,
        responsible: row.responsible,
        unit: row.unitName,
        method: row.method,
        regularity: row.regularity,
        focus: row.focus,
        origin: row.origin,
        reasons: row.reasons,
      })),
      special: specialAreaSentences(specialAreas(db, record)),
      ...risks,
    },
  }
}

function noPlan(db: Database, { year, committeeId }: DocumentChoice): string {
  const others = otherPlans(db, committeeId, year).map(({ committeeName }) => committeeName ?? 'alla nämnder gemensamt')
  const none = `Det finns ingen uppföljningsplan för ${year} med den nämnd som är vald.`
  return others.length === 0
    ? `${none} Gör ett förslag under Planera.`
    : `${none} Det finns en för ${others.join(', ')}: välj den i stället.`
}

/** An older analysis says too little about the year that is planned. */
const YEARS_BACK = 2

/**
 * One analysis per verksamhetsområde: the decided, else the draft, of the plan's year or, where it has none at all, of the
 * newest year before it. Different scales are kept apart.
 */
function riskFacts(
  db: Database,
  committeeId: string | null,
  year: number,
): Pick<PlanLetterInput, 'riskGroups' | 'riskYear' | 'areasWithoutAnalysis' | 'basis'> {
  const years = Array.from({ length: YEARS_BACK + 1 }, (_, back) => year - back)
  const riskYear = years.find((one) => standingAnalyses(db, committeeId, one).analyses.length > 0) ?? year
  const { analyses, risks, areaName, areasWithout } = standingAnalyses(db, committeeId, riskYear)
  return {
    riskYear,
    riskGroups: byScale(analyses).map(
      ({ scale, group }): RiskGroup => ({
        scale,
        risks: group.flatMap(({ id, serviceAreaId }) =>
          (risks.get(id) ?? []).map((risk) => ({ ...risk, serviceArea: areaName(serviceAreaId) })),
        ),
      }),
    ),
    areasWithoutAnalysis: areasWithout,
    basis: analyses.map(({ serviceAreaId, status, decidedOn }) => ({
      title: `Riskanalys för ${areaName(serviceAreaId)} ${riskYear}, ${status === 'draft' ? 'utkast' : 'fastställd'}`,
      date: decidedOn,
    })),
  }
}
