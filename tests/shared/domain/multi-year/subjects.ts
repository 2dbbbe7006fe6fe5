import type { MultiYearParty, MultiYearSubject } from '../../../../shared/domain/multi-year/subject'

let keys = 0

/** An agreement until further notice with an interval of 36 months, never reviewed. */
export const someParty = (fields: Partial<MultiYearParty> = {}): MultiYearParty => ({
  key: `p-${String(++keys).padStart(4, '0')}`,
  name: 'Utförare Eken',
  intervalMonths: 36,
  lastReviewedOn: null,
  period: { from: '2020-01-01', to: null },
  ...fields,
})

/** An insats whose agreements were last reviewed on the days given; its own latest is the latest of them. */
export function someSubject(
  name: string,
  intervalMonths: number,
  reviewedOn: ReadonlyArray<string | null>,
  fields: Partial<MultiYearSubject> = {},
): MultiYearSubject {
  const known = reviewedOn.filter((day) => day !== null).sort()
  return {
    id: name,
    name,
    intervalMonths,
    lastReviewedOn: known.at(-1) ?? null,
    parties: reviewedOn.map((lastReviewedOn) => someParty({ intervalMonths, lastReviewedOn })),
    ahead: [],
    ...fields,
  }
}
