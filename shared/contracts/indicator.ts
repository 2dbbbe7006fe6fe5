import { z } from 'zod'
import { GenderOrTotal, IndicatorDirection, IndicatorKind } from './collect-values'
import { archivable, Id, IsoDay, optionalText, requiredText, Scope, Version, Year } from './common'
import { command, query } from './define'

const text = z.string().nullable()

/** Six signs: N or U and five digits, as Kolada names its nyckeltal. */
export const KoladaId = z
  .string()
  .trim()
  .toUpperCase()
  .regex(/^[NU]\d{5}$/, 'Koladas id skrivs med N eller U och fem siffror, till exempel U33401.')

export const IndicatorDraft = z.object({
  name: requiredText('Skriv vad nyckeltalet heter.').meta({ label: 'Nyckeltal' }),
  koladaId: z.preprocess((value) => (value === '' ? null : value), KoladaId.nullable()).meta({ label: 'Id i Kolada' }),
  better: IndicatorDirection.nullable().meta({ label: 'Bättre när värdet är' }),
  kind: IndicatorKind.nullable().meta({ label: 'Slag' }),
  unit: optionalText(40).meta({ label: 'Enhet' }),
  description: optionalText(2000).meta({ label: 'Beskrivning' }),
  serviceAreaId: Id.nullable().meta({ label: 'Verksamhetsområde' }),
  endedYear: Year.nullable().meta({ label: 'Sista år' }),
})

export const Indicator = z.object({
  ...archivable,
  name: z.string(),
  koladaId: text,
  better: IndicatorDirection.nullable(),
  kind: IndicatorKind.nullable(),
  unit: text,
  description: text,
  serviceAreaId: Id.nullable(),
  /** The last year it was measured; null while it goes on. */
  endedYear: z.int().nullable(),
})
export type Indicator = z.infer<typeof Indicator>

export const IndicatorJudgement = z.enum(['better', 'worse', 'equal'])
export type IndicatorJudgement = z.infer<typeof IndicatorJudgement>

export const IndicatorComparison = z.object({
  name: z.string(),
  value: z.number().nullable(),
  /** How the own value stands to this one; null where a value or the direction is unknown. */
  judgement: IndicatorJudgement.nullable(),
})
export type IndicatorComparison = z.infer<typeof IndicatorComparison>

/** A nyckeltal as the list shows it: all figures are of `year`, so that like years are compared. */
export const IndicatorRow = Indicator.extend({
  serviceAreaName: text,
  /** The latest year, up to the chosen one, with a value of the own municipality; null: there is none. */
  year: z.int().nullable(),
  value: z.number().nullable(),
  source: text,
  /** A later year that is registered without an own value. */
  missingYear: z.int().nullable(),
  before: z.object({ year: z.int(), value: z.number() }).nullable(),
  change: z.number().nullable(),
  /** Better or worse than `before`; null where the direction is unknown. */
  trend: IndicatorJudgement.nullable(),
  /** The group that the list compares with. */
  compared: IndicatorComparison.nullable(),
  best: IndicatorComparison.nullable(),
})
export type IndicatorRow = z.infer<typeof IndicatorRow>

export const IndicatorCorrection = z.object({
  correctedOn: IsoDay,
  /** null: the value was unknown until then. */
  earlierValue: z.number().nullable(),
  earlierSource: text,
})

export const IndicatorValue = z.object({
  id: Id,
  version: Version,
  year: z.int(),
  groupName: z.string(),
  own: z.boolean(),
  gender: GenderOrTotal,
  value: z.number().nullable(),
  source: text,
  fetchedOn: text,
  /** The own value of the same year and gender against this group's. */
  judgement: IndicatorJudgement.nullable(),
  /** Newest first. */
  corrections: z.array(IndicatorCorrection),
})
export type IndicatorValue = z.infer<typeof IndicatorValue>

export const IndicatorView = z.object({
  indicator: Indicator.extend({ serviceAreaName: text }),
  /** Own municipality first, then comparison groups. */
  groups: z.array(z.string()),
  years: z.array(z.int()),
  genders: z.array(GenderOrTotal),
  values: z.array(IndicatorValue),
})
export type IndicatorView = z.infer<typeof IndicatorView>

export const IndicatorValueDraft = z.object({
  indicatorId: Id,
  year: Year.meta({ label: 'År' }),
  groupName: requiredText('Välj eller skriv vilken grupp värdet gäller.', 120).meta({ label: 'Grupp' }),
  gender: GenderOrTotal.meta({ label: 'Kön' }),
  /** null: known to be unknown. */
  value: z.number('Ange ett tal.').nullable().meta({ label: 'Värde' }),
  source: optionalText(200).meta({ label: 'Källa' }),
})

export const indicatorContract = {
  'collect.indicators': query(
    z.object({
      ...Scope,
      year: Year,
      search: z.string().max(200).default(''),
      kind: IndicatorKind.nullable().default(null),
      serviceAreaId: Id.nullable().default(null),
      includeArchived: z.boolean().default(false),
    }),
    z.object({
      rows: z.array(IndicatorRow),
      total: z.int(),
      totalUnfiltered: z.int(),
      archived: z.int(),
      /** Comparison groups in use, for the form. */
      groups: z.array(z.string()),
      sources: z.array(z.string()),
    }),
  ),
  'collect.indicator': query(z.object({ id: Id }), IndicatorView),
  'collect.saveIndicator': command(
    z.object({ id: Id.nullable(), version: Version.nullable(), draft: IndicatorDraft }),
    Indicator,
  ),
  'collect.archiveIndicator': command(z.object({ id: Id, version: Version }), z.null()),
  'collect.restoreIndicator': command(z.object({ id: Id, version: Version }), z.null()),
  /** A changed value stays visible as a correction. */
  'collect.saveIndicatorValue': command(
    z.object({ id: Id.nullable(), version: Version.nullable(), draft: IndicatorValueDraft }),
    z.object({ id: Id, version: Version }),
  ),
  'collect.removeIndicatorValue': command(z.object({ id: Id, version: Version }), z.null()),
}
