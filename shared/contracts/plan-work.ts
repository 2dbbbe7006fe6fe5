import { z } from 'zod'
import { Days, Id, IsoDay, Month, optionalText, requiredText, Version } from './common'
import { command, query } from './define'
import { PlanSectionKey } from './values'

const text = z.string().nullable()
const sectionLength = 8000

/** One of the plan's written sections (Linköping's six points). */
export const PlanSectionView = z.object({
  key: PlanSectionKey,
  /** Null until somebody has written it. */
  version: Version.nullable(),
  text,
  /** Written by the program from the plan's own data, to begin from. */
  suggestion: z.string(),
  /** What the year before's plan said. */
  previousText: text,
})
export type PlanSectionView = z.infer<typeof PlanSectionView>

export const PlanSectionDraft = z.object({ text: optionalText(sectionLength).meta({ label: 'Text' }) })

/** One person's month: what is planned, and the working days there are; null where nobody has said. */
export const CapacityMonth = z.object({
  month: z.int(),
  planned: z.number(),
  available: z.number().nullable(),
  rows: z.int(),
})
export type CapacityMonth = z.infer<typeof CapacityMonth>

export const CapacityPerson = z.object({
  /** Null gathers the rows that nobody answers for. */
  responsible: text,
  months: z.array(CapacityMonth),
  planned: z.number(),
  /** Sum of the months that are stated; null when none is. */
  available: z.number().nullable(),
  /** Days of rows that have no month. */
  withoutMonth: z.number(),
})
export type CapacityPerson = z.infer<typeof CapacityPerson>

export const CapacityView = z.object({
  people: z.array(CapacityPerson),
  /** Planned days of every month, January first. */
  months: z.array(z.number()),
  /** Sum of all stated days; null when none is. */
  available: z.number().nullable(),
  /** The plan's working days that are not yet given to anybody; may be negative. */
  unspread: z.number(),
  /** 'Över kapacitet: Planerare 1 i mars (12 av 8 dagar).' */
  overloads: z.array(z.string()),
})
export type CapacityView = z.infer<typeof CapacityView>

const role = (message: string) => requiredText(message, 120)

/** Beside the rows: the plan's texts, people's days, and its way to a decision. */
export const planWorkContract = {
  'plan.sections': query(
    z.object({ planId: Id }),
    z.object({
      sections: z.array(PlanSectionView),
      /** The year of the plan that the earlier texts come from; null where there is none. */
      previousYear: z.int().nullable(),
    }),
  ),
  'plan.saveSection': command(
    z.object({
      planId: Id,
      key: PlanSectionKey,
      version: Version.nullable(),
      ...PlanSectionDraft.shape,
    }),
    z.object({ version: Version }),
  ),
  /** Fills the sections that are still empty with what the year before's plan said. */
  'plan.copySections': command(z.object({ planId: Id }), z.object({ copied: z.int() })),
  'plan.capacity': query(z.object({ planId: Id }), CapacityView),
  /** Null takes the statement back: the month is then 'arbetsdagar inte angivna'. */
  'plan.setCapacity': command(
    z.object({
      planId: Id,
      responsible: role('Ange vem dagarna gäller (roll).'),
      month: Month,
      days: Days.max(31, 'En månad har högst 31 dagar.').nullable(),
    }),
    z.null(),
  ),
  /** Spreads what is left of the plan's working days over the months that nobody has stated. */
  'plan.spreadCapacity': command(z.object({ planId: Id }), z.object({ filled: z.int() })),
  /** Sends the plan to the gruppchef; it is then locked. */
  'plan.send': command(
    z.object({ planId: Id, version: Version, sentBy: role('Ange vem som skickar (roll).'), sentOn: IsoDay }),
    z.null(),
  ),
  /** The sender takes it back before it is decided. */
  'plan.recall': command(z.object({ planId: Id, version: Version }), z.null()),
  /** The gruppchef sends it back with what needs to change. */
  'plan.return': command(
    z.object({ planId: Id, version: Version, reason: requiredText('Skriv vad som behöver ändras.', 500) }),
    z.null(),
  ),
}
