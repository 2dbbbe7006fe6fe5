import type { RiskAnalysis } from '../../../shared/contracts/analyse'
import type { RaiseTarget, RiskSignal } from '../../../shared/contracts/analyse-raise'
import { isSameSignal } from '../../../shared/domain/risk-signal'
import type { Context } from '../context'
import type { Handler } from '../handler'
import { recordedTable } from '../recorded-table'
import { readSettings } from '../settings/settings-repo'
import { analysesOfMatter, analysisTable, earlierAnalyses, toAnalysis, yearlyMatter } from './analysis-repo'
import { raisedFromRecord } from './raise-repo'

/** The year's draft and what is in force, and the newest earlier analysis; each null where there is none. */
export interface RaisePlaces {
  draft: RiskAnalysis | null
  decided: RiskAnalysis | null
  earlier: { id: string; year: number } | null
}

export function raisePlaces({ db }: Context, serviceAreaId: string, year: number): RaisePlaces {
  const ofYear = analysesOfMatter(db, yearlyMatter(serviceAreaId)).filter((row) => row.year === year)
  const standing = (status: string): RiskAnalysis | null => {
    const row = ofYear.find((other) => other.status === status)
    return row === undefined ? null : toAnalysis(row)
  }
  const earlier = earlierAnalyses(db, year).find((row) => row.serviceAreaId === serviceAreaId)
  return { draft: standing('draft'), decided: standing('decided'), earlier: earlier ?? null }
}

/** The risk that the same signal has raised, in the version that is worked on. */
export function raisedBefore(
  { db }: Context,
  { draft, decided }: RaisePlaces,
  signal: RiskSignal,
): RaiseTarget['raised'] {
  const working = draft ?? decided
  if (working === null) return null
  const { recordType, recordId } = signal
  const risk = raisedFromRecord(db, working.id, recordType, recordId).find(({ raisedFromWords }) =>
    isSameSignal({ recordType, recordId, words: raisedFromWords ?? '' }, signal),
  )
  return risk === undefined
    ? null
    : { analysisId: working.id, riskId: risk.id, number: risk.number, event: risk.event, raisedOn: risk.raisedOn }
}

/** Where a risk raised now would be put, and whether the same signal has raised one already. */
export const raiseTarget: Handler<'analyse.raiseTarget'> = (context, { serviceAreaId, year, signal }) => {
  const area = recordedTable(context, 'serviceArea').byId(serviceAreaId)
  const places = raisePlaces(context, serviceAreaId, year)
  const { draft, decided, earlier } = places
  const source = earlier && toAnalysis(analysisTable(context).byId(earlier.id))
  const working = draft ?? decided ?? source
  return {
    serviceAreaName: area.name,
    scale: working?.scale ?? readSettings(context.db).settings.scale,
    way: wayOf(places),
    decidedOn: decided?.decidedOn ?? null,
    copiesYear: draft === null && decided === null ? (earlier?.year ?? null) : null,
    raised: raisedBefore(context, places, signal),
  }
}

function wayOf({ draft, decided, earlier }: RaisePlaces): RaiseTarget['way'] {
  if (draft !== null) return 'draft'
  if (decided !== null) return 'newVersion'
  return earlier === null ? 'empty' : 'copy'
}
