import { z } from 'zod'
import { Check, Id, IsoDay, optionalText, recordBase, requiredText, Scope, Version, Year } from './common'
import { command, query } from './define'
import { RiskOccasion, VersionStatus } from './values'

const text = z.string().nullable()
const Step = z.int('Välj ett steg på skalan.').min(1).max(5)

export const RiskScaleSchema = z.object({
  size: z.union([z.literal(3), z.literal(4), z.literal(5)]),
  likelihoodLabels: z.array(z.string().trim().max(40)),
  consequenceLabels: z.array(z.string().trim().max(40)),
  bands: z.array(
    z.object({
      level: z.enum(['low', 'mid', 'high']),
      word: z.string().trim().max(30),
      from: z.int().min(1).max(25),
      demand: z.string().trim().max(200),
    }),
  ),
  treatmentFromConsequence: z.int().min(1).max(5).nullable(),
})

export const RiskAnalysis = z.object({
  ...recordBase,
  occasion: RiskOccasion,
  /** What a change, or a portfolio for internal control, is called; the year's analysis goes by its area. */
  title: text,
  /** Null only for internal control, which may concern the whole nämnd. */
  serviceAreaId: Id.nullable(),
  committeeId: Id.nullable(),
  year: z.int(),
  revision: z.int(),
  status: VersionStatus,
  scale: RiskScaleSchema,
  scope: text,
  /** The day a change of activity takes place. */
  changeOn: text,
  participants: text,
  decidedBy: text,
  decidedOn: text,
  copiedFromId: Id.nullable(),
})
export type RiskAnalysis = z.infer<typeof RiskAnalysis>

export const RiskDraft = z.object({
  event: requiredText('Beskriv risken: vad kan hända?', 500).meta({ label: 'Händelse' }),
  cause: optionalText(1000).meta({ label: 'Orsak' }),
  requirementId: Id.nullable().meta({ label: 'Krav som hotas' }),
  /** A requirement in own words, where the library has none. */
  requirementText: optionalText(500).meta({ label: 'Krav eller lagrum i egna ord' }),
  likelihood: Step.meta({ label: 'Sannolikhet' }),
  consequence: Step.meta({ label: 'Konsekvens' }),
  treatment: optionalText(2000).meta({ label: 'Åtgärd' }),
  responsible: optionalText(120).meta({ label: 'Ansvarig (roll)' }),
  dueOn: IsoDay.nullable().meta({ label: 'Klart senast' }),
  residualLikelihood: Step.nullable().meta({ label: 'Sannolikhet efter åtgärd' }),
  residualConsequence: Step.nullable().meta({ label: 'Konsekvens efter åtgärd' }),
  /** The process it threatens; asked for in internal control. */
  process: optionalText(120).default(null).meta({ label: 'Process' }),
})
export const Risk = z.object({
  ...recordBase,
  riskAnalysisId: Id,
  number: z.int(),
  event: z.string(),
  cause: text,
  requirementId: Id.nullable(),
  requirementText: text,
  likelihood: z.int(),
  consequence: z.int(),
  treatment: text,
  responsible: text,
  dueOn: text,
  residualLikelihood: z.int().nullable(),
  residualConsequence: z.int().nullable(),
  /** The process it threatens; used in internal control. */
  process: text,
  /** The record that a risk raised during the year came from, in words, and when. */
  raisedFromType: text,
  raisedFromId: text,
  raisedFromWords: text,
  raisedOn: text,
})
export type Risk = z.infer<typeof Risk>

/** A risk with the words of the requirement it points at, and where those stand (agreement, law), which is shorter. */
export const RiskRow = Risk.extend({ requirementLabel: text, requirementSource: text })
export type RiskRow = z.infer<typeof RiskRow>

export const RiskPicture = z.object({
  year: z.int(),
  /** One matrix a scale: analyses made with different scales are never added together. */
  matrices: z.array(
    z.object({
      scale: RiskScaleSchema,
      risks: z.int(),
      /** What the picture is drawn from: yearly analyses, each its decided version, else its draft. */
      analyses: z.array(
        z.object({
          id: Id,
          serviceAreaName: z.string(),
          status: VersionStatus,
          revision: z.int(),
          risks: z.int(),
        }),
      ),
      cells: z.array(
        z.object({ likelihood: z.int(), consequence: z.int(), value: z.int(), count: z.int(), riskIds: z.array(Id) }),
      ),
      bands: z.array(
        z.object({ level: z.enum(['low', 'mid', 'high']), word: z.string(), span: z.string(), count: z.int() }),
      ),
      highest: z.array(
        z.object({
          id: Id,
          analysisId: Id,
          serviceAreaName: z.string(),
          event: z.string(),
          value: z.int(),
          word: z.string(),
          level: z.enum(['low', 'mid', 'high']),
        }),
      ),
    }),
  ),
  areasWithout: z.array(z.string()),
})
export type RiskPicture = z.infer<typeof RiskPicture>

export const analyseContract = {
  /** Every verksamhetsområde and where its analysis for the year stands. */
  'analyse.areas': query(
    z.object({ ...Scope, year: Year }),
    z.object({
      rows: z.array(
        z.object({
          serviceAreaId: Id,
          serviceAreaName: z.string(),
          committeeName: text,
          analysisId: Id.nullable(),
          status: VersionStatus.nullable(),
          revision: z.int().nullable(),
          decidedOn: text,
          risks: z.int(),
          highestValue: z.int().nullable(),
          highestWord: text,
          highestLevel: z.enum(['low', 'mid', 'high']).nullable(),
          withoutResponsible: z.int(),
          /** Newest analysis of an earlier year, to copy from. */
          earlier: z.object({ id: Id, year: z.int(), risks: z.int() }).nullable(),
        }),
      ),
    }),
  ),
  'analyse.analysis': query(
    z.object({ id: Id }),
    z.object({
      analysis: RiskAnalysis,
      /** 'Barn och unga 2027', 'Ny upphandling av HVB'. */
      name: z.string(),
      /** Null for a portfolio that concerns a whole nämnd. */
      serviceAreaName: text,
      committeeName: text,
      copiedFromYear: z.int().nullable(),
      risks: z.array(RiskRow),
      canDecide: Check,
      versions: z.array(z.object({ id: Id, year: z.int(), revision: z.int(), status: VersionStatus, decidedOn: text })),
    }),
  ),
  /** A new draft, empty or copied with values kept and dates cleared. */
  'analyse.start': command(
    z.object({ serviceAreaId: Id, year: Year, copyFromId: Id.nullable() }),
    z.object({ id: Id }),
  ),
  'analyse.saveRisk': command(
    z.object({ id: Id.nullable(), version: Version.nullable(), analysisId: Id, draft: RiskDraft }),
    Risk,
  ),
  'analyse.moveRisk': command(
    z.object({
      id: Id,
      version: Version,
      which: z.enum(['inherent', 'residual']),
      likelihood: Step,
      consequence: Step,
    }),
    Risk,
  ),
  'analyse.removeRisk': command(z.object({ id: Id, version: Version }), z.null()),
  /** Throws a draft away with its risks; a decided version of the same year stands. */
  'analyse.removeDraft': command(z.object({ id: Id, version: Version }), z.null()),
  'analyse.decide': command(
    z.object({
      id: Id,
      version: Version,
      decidedBy: requiredText('Ange vem som fastställer (roll).', 120),
      decidedOn: IsoDay,
    }),
    RiskAnalysis,
  ),
  /** A decided analysis is frozen: changes start a new version. */
  'analyse.revise': command(z.object({ id: Id }), z.object({ id: Id })),
  'analyse.compare': query(
    z.object({ id: Id, withId: Id }),
    z.object({
      from: z.string(),
      to: z.string(),
      /** The later scale, where a place means the same in both; null where the matrices can't be laid upon each other. */
      scale: RiskScaleSchema.nullable(),
      /** What the reader must know of the scales; null where they are the same. */
      scaleSentence: text,
      rows: z.array(
        z.object({
          /** The later number, or the earlier where the risk is gone. */
          number: z.int(),
          event: z.string(),
          change: z.enum(['added', 'removed', 'changed', 'same']),
          before: z.object({ likelihood: z.int(), consequence: z.int(), value: z.int(), word: z.string() }).nullable(),
          after: z.object({ likelihood: z.int(), consequence: z.int(), value: z.int(), word: z.string() }).nullable(),
          fields: z.array(z.object({ label: z.string(), before: text, after: text })),
        }),
      ),
    }),
  ),
  /** Processes to choose among for a risk in internal control. */
  'analyse.processNames': query(z.object({}), z.object({ names: z.array(z.string()) })),
  /** How many analyses there are, and how many keep another scale than the municipality's of today. */
  'analyse.scaleUse': query(z.object({}), z.object({ total: z.int(), other: z.int() })),
  'analyse.riskPicture': query(z.object({ ...Scope, year: Year }), RiskPicture),
}
