import type { ReviewKind } from '../../contracts/values'

export interface ProposableChecklist {
  id: string
  name: string
  /** null: for every slag of granskning. */
  reviewKind: ReviewKind | null
  /** null: for every insats. */
  serviceTypeId: string | null
}

/** A checklist fits a granskning when neither its slag nor its insats says otherwise. */
export const fits = (
  { reviewKind, serviceTypeId }: ProposableChecklist,
  review: { kind: ReviewKind; serviceTypeId: string },
): boolean =>
  (reviewKind === null || reviewKind === review.kind) &&
  (serviceTypeId === null || serviceTypeId === review.serviceTypeId)

/** Insats says more than slag, and slag more than nothing. */
const closeness = ({ reviewKind, serviceTypeId }: ProposableChecklist): number =>
  (serviceTypeId === null ? 0 : 2) + (reviewKind === null ? 0 : 1)

/** The checklists that fit, the closest first: the first one is proposed. The given order settles a draw. */
export const proposedChecklists = <Checklist extends ProposableChecklist>(
  checklists: readonly Checklist[],
  review: { kind: ReviewKind; serviceTypeId: string },
): Checklist[] =>
  checklists.filter((checklist) => fits(checklist, review)).toSorted((a, b) => closeness(b) - closeness(a))
