import { z } from 'zod'
import { archivable, Check, Id, IsoDay, optionalText, requiredText, Version } from './common'
import { command, query } from './define'
import { signalFilter, signalList, signalParty, signalState } from './signal'
import { Severity } from './values'

const text = z.string().nullable()

export const DeviationDraft = z.object({
  type: requiredText('Ange typ av avvikelse.', 120).meta({ label: 'Typ' }),
  occurredOn: z.string('Ange dagen då den inträffade.').pipe(IsoDay).meta({ label: 'Inträffade' }),
  severity: Severity.nullable().meta({ label: 'Allvarlighetsgrad' }),
  providerId: Id.nullable().meta({ label: 'Utförare' }),
  unitId: Id.nullable().meta({ label: 'Enhet' }),
  serviceTypeId: Id.nullable().meta({ label: 'Insats' }),
  description: optionalText(4000).meta({ label: 'Beskrivning' }),
  cause: optionalText(2000).meta({ label: 'Orsak' }),
  responsible: optionalText(120).meta({ label: 'Ansvarig (roll)' }),
  measure: optionalText(2000).meta({ label: 'Åtgärd' }),
  measureDueOn: IsoDay.nullable().meta({ label: 'Klart senast' }),
  measureDoneOn: IsoDay.nullable().meta({ label: 'Klart' }),
})

export const Deviation = z.object({
  ...archivable,
  number: z.string(),
  occurredOn: z.string(),
  type: z.string(),
  unitId: Id.nullable(),
  providerId: Id.nullable(),
  severity: Severity.nullable(),
  measure: text,
  status: text,
  serviceTypeId: Id.nullable(),
  description: text,
  cause: text,
  responsible: text,
  measureDueOn: text,
  measureDoneOn: text,
  closedOn: text,
  reviewId: Id.nullable(),
  lexSarahId: Id.nullable(),
})
export type Deviation = z.infer<typeof Deviation>

export const DeviationRow = Deviation.extend({
  ...signalParty,
  ...signalState,
  lexSarahNumber: text,
  /** How the time stands while a measure is not done: '3 dagar sen'. */
  dueLabel: text,
  dueDegree: z.enum(['late', 'soon', 'later']).nullable(),
  canBecomeLexSarah: Check,
})
export type DeviationRow = z.infer<typeof DeviationRow>

export const deviationContract = {
  'collect.deviations': query(
    z.object({
      ...signalFilter,
      severity: Severity.nullable().default(null),
      /** Only those that wait for a measure: serious without one, or one whose day has passed. */
      waitsForMeasure: z.boolean().default(false),
    }),
    signalList(DeviationRow),
  ),
  'collect.saveDeviation': command(
    z.object({ id: Id.nullable(), version: Version.nullable(), draft: DeviationDraft }),
    Deviation,
  ),
  /** A lex Sarah that starts from the avvikelse, linked to it. */
  'collect.lexSarahFromDeviation': command(
    z.object({ id: Id, version: Version }),
    z.object({ id: Id, number: z.string() }),
  ),
}
