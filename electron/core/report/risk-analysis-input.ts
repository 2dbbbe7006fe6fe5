import { participantsOf } from '../../../shared/domain/participants'
import { yearOf } from '../../../shared/domain/iso-date'
import type { RiskRow } from '../../../shared/contracts/analyse'
import type { AnalysisInput, RiskDocumentInput, RiskInput } from '../../documents/risk-analysis/view-model'
import type { AnalysisRow } from '../analyse/analysis-repo'
import { analysesOfMatter, analysesOfYear, areasInScope, toAnalysis } from '../analyse/analysis-repo'
import { changesOfYear } from '../analyse/occasion-repo'
import { risksOf } from '../analyse/risk-repo'
import type { Context } from '../context'
import { type DocumentChoice, documentHead } from './head'
import { sinceEarlier } from './since-earlier'

/**
 * The analyses of a year for a nämnd, or of one verksamhetsområde: of each the decided version, else the draft. Portfolios
 * for internal control belong to the internkontrollplan and are left out.
 */
export function riskAnalysisInput(context: Context, choice: DocumentChoice): RiskDocumentInput {
  const { db, now } = context
  const { committeeId, serviceAreaId, year } = choice
  const areas = areasInScope(db, committeeId, year).filter(({ id }) => serviceAreaId === null || id === serviceAreaId)
  const names = new Map(areas.map(({ id, name }) => [id, name]))
  const yearly = new Map(analysesOfYear(db, year, 'standing').map((row) => [row.serviceAreaId, row]))
  const changes = changesOfYear(db, year).filter((row) => names.has(row.serviceAreaId ?? ''))
  const rows = [...areas.flatMap(({ id }) => yearly.get(id) ?? []), ...changes]
  return {
    head: documentHead(context, choice),
    year,
    madeAt: now().toISOString(),
    serviceArea: serviceAreaId === null ? null : (names.get(serviceAreaId) ?? null),
    analyses: rows.map((row) => analysisInput(context, row, names.get(row.serviceAreaId ?? '') ?? '')),
    areasWithout: areas.filter(({ id }) => !yearly.has(id)).map(({ name }) => name),
  }
}

function analysisInput(context: Context, row: AnalysisRow, serviceArea: string): AnalysisInput {
  const { db } = context
  const analysis = toAnalysis(row)
  const draft =
    row.status === 'decided'
      ? analysesOfMatter(db, row).find((other) => other.year === row.year && other.status === 'draft')
      : undefined
  const known = new Set(risksOf(db, row.id).map(({ number }) => number))
  return {
    id: row.id,
    name: row.occasion === 'change' ? (row.title ?? serviceArea) : serviceArea,
    occasion: row.occasion === 'change' ? 'change' : 'yearly',
    serviceArea,
    status: row.status,
    revision: row.revision,
    scale: analysis.scale,
    scope: row.scope,
    changeOn: row.changeOn,
    participants: participantsOf(row.participants),
    decidedBy: row.decidedBy,
    decidedOn: row.decidedOn,
    risks: risksOf(db, row.id).map((risk) => riskInput(risk, row.year)),
    earlier: sinceEarlier(context, row),
    draft:
      draft === undefined
        ? null
        : {
            revision: draft.revision,
            raised: risksOf(db, draft.id).filter(({ raisedOn, number }) => raisedOn !== null && !known.has(number))
              .length,
          },
  }
}

/** A risk raised before the year was raised while it was prepared, or copied along: it did not come up during it. */
function riskInput(risk: RiskRow, year: number): RiskInput {
  const { raisedOn, raisedFromWords } = risk
  return {
    ...risk,
    requirement: risk.requirementLabel,
    raised:
      raisedOn === null
        ? null
        : { words: raisedFromWords ?? 'uppgift saknas', on: raisedOn, thisYear: yearOf(raisedOn) === year },
  }
}
