import { z } from 'zod'
import { RiskAnalysis } from './analyse'
import { Id, IsoDay, optionalText, requiredText, Scope, Version, Year } from './common'
import { command, query } from './define'
import { VersionStatus } from './values'

const text = z.string().nullable()

export const ChangeDraft = z.object({
  title: requiredText('Ange vad som ändras.', 120).meta({ label: 'Förändring' }),
  serviceAreaId: Id.meta({ label: 'Verksamhetsområde' }),
  changeOn: IsoDay.meta({ label: 'Genomförs' }),
  scope: requiredText('Beskriv vad som ändras och vilka som berörs.', 2000).meta({ label: 'Omfattning' }),
})

export const PortfolioDraft = z.object({
  title: requiredText('Ange vad riskportföljen heter.', 120).meta({ label: 'Riskportfölj' }),
  /** Null: it concerns every nämnd. */
  committeeId: Id.nullable().meta({ label: 'Nämnd' }),
  year: Year.meta({ label: 'År' }),
  scope: optionalText(2000).meta({ label: 'Omfattning' }),
  copyFromId: Id.nullable().meta({ label: 'Kopiera från' }),
})

/** What a draft says of itself beside its risks. */
export const AnalysisFacts = z.object({
  title: optionalText(120).meta({ label: 'Titel' }),
  scope: optionalText(2000).meta({ label: 'Omfattning' }),
  changeOn: IsoDay.nullable().meta({ label: 'Genomförs' }),
  /** One role a line. */
  participants: optionalText(1000).meta({ label: 'Deltagare (roller)' }),
})
export type AnalysisFacts = z.infer<typeof AnalysisFacts>

export const OccasionRow = z.object({
  id: Id,
  title: z.string(),
  serviceAreaName: text,
  committeeName: text,
  year: z.int(),
  status: VersionStatus,
  revision: z.int(),
  decidedOn: text,
  changeOn: text,
  /** 'om 3 dagar', 'sen 2 dagar': only while a change's analysis is not decided. */
  dueLabel: text,
  dueDegree: z.enum(['late', 'soon', 'later']).nullable(),
  risks: z.int(),
  processes: z.int(),
  /** Kontrollmoment of the plans in force or in draft that follow a risk of this portfolio. */
  controlActivities: z.int(),
  highestValue: z.int().nullable(),
  highestWord: text,
  highestLevel: z.enum(['low', 'mid', 'high']).nullable(),
  /** Risks without process (internal control) or responsible (before a change). */
  incomplete: z.int(),
})
export type OccasionRow = z.infer<typeof OccasionRow>

export const analyseOccasionsContract = {
  /** The analyses before changes of a year, or its portfolios for internal control: one row each, the version worked on. */
  'analyse.occasions': query(
    z.object({ ...Scope, year: Year, occasion: z.enum(['change', 'internalControl']) }),
    z.object({ rows: z.array(OccasionRow) }),
  ),
  'analyse.startChange': command(ChangeDraft, z.object({ id: Id })),
  'analyse.startPortfolio': command(PortfolioDraft, z.object({ id: Id })),
  /** Portfolios of earlier years, to copy from. */
  'analyse.earlierPortfolios': query(
    z.object({ ...Scope, year: Year }),
    z.object({
      rows: z.array(z.object({ id: Id, title: z.string(), committeeId: Id.nullable(), year: z.int(), risks: z.int() })),
    }),
  ),
  'analyse.saveFacts': command(z.object({ id: Id, version: Version, facts: AnalysisFacts }), RiskAnalysis),
}
