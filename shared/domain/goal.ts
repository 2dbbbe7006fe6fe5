import type { GoalKind } from '../contracts/values'

export interface GoalTargets {
  committeeId: string | null
  serviceAreaId: string | null
  serviceTypeId: string | null
  providerId: string | null
}

/** An uppdrag that points at an utförare, an insats or a verksamhetsområde gives points in the year's priorities. */
export const goalWeighs = (goal: GoalTargets & { kind: GoalKind | null; archivedAt: string | null }): boolean =>
  goal.kind === 'assignment' &&
  goal.archivedAt === null &&
  (goal.serviceAreaId ?? goal.serviceTypeId ?? goal.providerId) !== null

/** What is wrong with where a goal points, by field: the insats lies in the area, the area under the nämnd. */
export function goalTargetErrors(
  { committeeId, serviceAreaId }: GoalTargets,
  /** What the insats and the area belong to in the register; null where unknown or not chosen. */
  { areaOfInsats, committeeOfArea }: { areaOfInsats: string | null; committeeOfArea: string | null },
): Partial<Record<'serviceTypeId' | 'serviceAreaId', string>> {
  const errors: Partial<Record<'serviceTypeId' | 'serviceAreaId', string>> = {}
  if (serviceAreaId !== null && areaOfInsats !== null && areaOfInsats !== serviceAreaId) {
    errors.serviceTypeId = 'Insatsen hör till ett annat verksamhetsområde. Rätta ett av dem, eller lämna området tomt.'
  }
  if (committeeId !== null && committeeOfArea !== null && committeeOfArea !== committeeId) {
    errors.serviceAreaId = 'Verksamhetsområdet hör till en annan nämnd. Rätta ett av dem, eller lämna nämnden tom.'
  }
  return errors
}
