import { z } from 'zod'
import { Check, Id, listInput, requiredText, Scope, Version, Year } from './common'
import { command, query } from './define'
import { AgreementForm, OverrideChoice } from './values'
import { WeightKey, Weights } from './weights'

const text = z.string().nullable()

export const PriorityFactor = z.object({
  /** Swedish name, as in the command line's JSON: 'tid sedan senaste granskning'. */
  name: z.string(),
  value: z.string(),
  weight: z.number(),
  points: z.number(),
  because: z.string(),
  /** The factor's source holds nothing for this row: counted as unknown, never as good. */
  unknown: z.boolean(),
})
export type PriorityFactor = z.infer<typeof PriorityFactor>

/** A choice that stands beside the order, and never in it. */
const Override = z.object({
  id: Id,
  version: Version,
  choice: OverrideChoice,
  reason: z.string(),
  decidedBy: text,
  decidedOn: z.string(),
})

/** What was chosen an earlier year: in the priorities themselves, or in the plan that came of them. */
const EarlierChoice = z.object({
  year: z.int(),
  choice: OverrideChoice,
  how: z.enum(['override', 'struck', 'added', 'changed']),
  reason: z.string(),
  decidedBy: text,
})

const who = {
  providerId: Id,
  provider: z.string(),
  unitId: Id.nullable(),
  unit: text,
  agreementId: Id.nullable(),
  agreement: text,
  form: AgreementForm.nullable(),
  serviceTypeId: Id,
  serviceType: z.string(),
  serviceAreaId: Id,
  serviceArea: z.string(),
}

export const PriorityRow = z.object({
  rank: z.int(),
  ...who,
  /** The exact sum of the factors' points, one decimal. */
  score: z.number(),
  factors: z.array(PriorityFactor),
  lastReviewedOn: text,
  override: Override.nullable(),
  earlier: EarlierChoice.nullable(),
  /** A sentence where everything known speaks strongly well of the utförare; it changes no points. */
  positive: text,
})
export type PriorityRow = z.infer<typeof PriorityRow>

/** A factor whose source holds no rows at all: every candidate counts as the middle. */
export const UnusedSource = z.object({ factor: WeightKey, name: z.string(), source: z.string() })
export type UnusedSource = z.infer<typeof UnusedSource>

/** One candidate before and after other weights; `places` is positive for one that rises. */
const Move = z.object({
  ...who,
  rankBefore: z.int(),
  rankAfter: z.int(),
  scoreBefore: z.number(),
  scoreAfter: z.number(),
  places: z.int(),
})
export type Move = z.infer<typeof Move>

const candidates = { ...Scope, year: Year, serviceAreaId: Id.nullable().default(null) }
const { search, offset, limit } = listInput

export const prioritiesContract = {
  'plan.priorities': query(
    z.object({
      ...candidates,
      /** Show only these of the ranked, each with its place among all: an area, an insats, an utförare. */
      shownAreaId: Id.nullable().default(null),
      serviceTypeId: Id.nullable().default(null),
      providerId: Id.nullable().default(null),
      search,
      offset,
      limit,
    }),
    z.object({
      year: z.int(),
      rows: z.array(PriorityRow),
      /** How many the search and the filters let through, and how many are ranked. */
      total: z.int(),
      totalUnfiltered: z.int(),
      /** Insatser among all that are ranked, for the filter. */
      serviceTypes: z.array(z.object({ id: Id, name: z.string(), serviceAreaId: Id, serviceArea: z.string() })),
      unusedSources: z.array(UnusedSource),
      /** Whether the nämnd's own weights or the common ones were used. */
      weightsOf: z.enum(['committee', 'common']),
      /** Utförare without avtal and enhet: they can't be ranked, and the list says so. */
      notRankable: z.array(z.string()),
    }),
  ),
  /** The weights of a nämnd (`committeeId` null: the common ones), and those that hold where it has none. */
  'plan.weights': query(
    z.object(Scope),
    z.object({
      weights: Weights,
      /** own: the nämnd has weights of its own; common: those of the municipality hold. */
      from: z.enum(['own', 'common']),
      common: Weights,
      /** To be sent back when saving; null where nothing is saved yet. */
      version: z.int().nullable(),
      committees: z.array(z.object({ id: Id, name: z.string(), own: z.boolean() })),
    }),
  ),
  'plan.saveWeights': command(
    z.object({ ...Scope, version: z.int().min(0).nullable(), weights: Weights }),
    z.object({ version: z.int() }),
  ),
  /** Takes a nämnd's own weights away: the common ones hold again. */
  'plan.removeWeights': command(z.object({ committeeId: Id, version: Version }), z.null()),
  /** What other weights would do to the order. Saves nothing; weights that don't sum are weighed as they stand. */
  'plan.whatIf': query(
    z.object({ ...candidates, weights: Weights, limit: z.int().min(1).max(100).default(10) }),
    z.object({
      check: Check,
      sum: z.number(),
      total: z.int(),
      moved: z.int(),
      /** Those that rise and fall the most, and the first in the new order. */
      risers: z.array(Move),
      fallers: z.array(Move),
      top: z.array(Move),
    }),
  ),
  /** What the planner chooses against the order, and why. One a candidate and year. */
  'plan.saveOverride': command(
    z.object({
      id: Id.nullable(),
      version: Version.nullable(),
      year: Year,
      providerId: Id,
      agreementId: Id.nullable(),
      unitId: Id.nullable(),
      serviceTypeId: Id,
      choice: OverrideChoice.meta({ label: 'Val' }),
      reason: requiredText('Skriv varför.', 500).meta({ label: 'Skäl' }),
    }),
    z.object({ id: Id }),
  ),
  'plan.removeOverride': command(z.object({ id: Id, version: Version }), z.null()),
}
