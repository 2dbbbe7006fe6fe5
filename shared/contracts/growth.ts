import { z } from 'zod'

export const GrowthRow = z.object({
  /** What the list is filtered by; null for rows where it is not told. */
  key: z.string().nullable(),
  name: z.string(),
  now: z.int(),
  /** null: the register holds nothing that old. */
  before: z.int().nullable(),
  change: z.int().nullable(),
  grown: z.boolean(),
})
export type GrowthRow = z.infer<typeof GrowthRow>

/** What has grown since last year, and where: the same question to every register of events. */
export const Growth = z.object({
  year: z.int(),
  ongoing: z.boolean(),
  now: z.int(),
  before: z.int().nullable(),
  sentence: z.string(),
  dimensions: z.array(
    z.object({
      /** Name of the filter in the list's address that a row's key goes into: 'enhet'. */
      id: z.string(),
      name: z.string(),
      rows: z.array(GrowthRow),
    }),
  ),
})
export type Growth = z.infer<typeof Growth>
