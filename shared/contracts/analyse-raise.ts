import { z } from 'zod'
import { RiskDraft, RiskScaleSchema } from './analyse'
import { Id, requiredText, Year } from './common'
import { command, query } from './define'
import { RecordType } from './values'

const text = z.string().nullable()

/** What made somebody think of a risk, in words that are to stand in the analysis. */
export const RiskSignal = z.object({
  recordType: RecordType,
  recordId: Id,
  words: requiredText('Ange vad risken kommer av.', 500),
})
export type RiskSignal = z.infer<typeof RiskSignal>

const { event, cause, likelihood, consequence } = RiskDraft.shape
export const RaiseDraft = z.object({ event, cause, likelihood, consequence })

export const RaisedRisk = z.object({
  analysisId: Id,
  riskId: Id,
  number: z.int(),
  event: z.string(),
  raisedOn: text,
})

/** Where a risk raised now would be put, so that it can be said before it is done. */
export const RaiseTarget = z.object({
  serviceAreaName: z.string(),
  scale: RiskScaleSchema,
  /** `draft`: in the draft; `newVersion`: in a copy of the decided one; `copy`: of an earlier year; `empty`: a new one. */
  way: z.enum(['draft', 'newVersion', 'copy', 'empty']),
  /** The day the analysis in force was decided; null where none is. */
  decidedOn: text,
  /** The year it would be copied from. */
  copiesYear: z.int().nullable(),
  /** The risk that the same signal has raised already. */
  raised: RaisedRisk.nullable(),
})
export type RaiseTarget = z.infer<typeof RaiseTarget>

export const analyseRaiseContract = {
  'analyse.raiseTarget': query(z.object({ serviceAreaId: Id, year: Year, signal: RiskSignal }), RaiseTarget),
  /** Puts a risk that came up during the year into the year's draft, which is begun where there is none. */
  'analyse.raiseRisk': command(
    z.object({ serviceAreaId: Id, year: Year, signal: RiskSignal, ...RaiseDraft.shape }),
    z.object({ analysisId: Id, riskId: Id, number: z.int(), beganVersion: z.boolean(), beganAnalysis: z.boolean() }),
  ),
  /** The verksamhetsområde of a brist or granskning, through its insats. */
  'analyse.areaOfRecord': query(
    z.object({ recordType: z.enum(['finding', 'review']), recordId: Id }),
    z.object({ serviceAreaId: Id }),
  ),
}
