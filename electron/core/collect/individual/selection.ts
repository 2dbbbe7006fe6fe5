import type { Input } from '../../../../shared/contracts'
import type { Selection } from '../../../../shared/domain/individual/group'
import type { NamedServiceType } from './individual-repo'

type Group = Omit<Input<'collect.individualGroup'>, 'year' | 'committeeId'>

/** Answers without one have an empty word: they are a group of their own. */
export const notTold = 'Uppgift saknas'

const only = (value: string | number | null): ReadonlySet<string> | undefined =>
  value === null ? undefined : new Set([String(value)])

/** The insatser of a nämnd; undefined, and so all, without one. */
export const insatserOf = (
  committeeId: string | null,
  serviceTypes: readonly NamedServiceType[],
): ReadonlySet<string> | undefined =>
  committeeId === null
    ? undefined
    : new Set(serviceTypes.filter((type) => type.committeeId === committeeId).map(({ id }) => id))

/** The group that a page asks for. A chosen insats narrows the nämnd's. */
export const selectionOf = (group: Group, insatser: ReadonlySet<string> | undefined): Selection => ({
  serviceType: group.serviceTypeId === null ? insatser : only(group.serviceTypeId),
  provider: only(group.providerId),
  unit: only(group.unitId),
  district: only(group.district),
  gender: only(group.gender),
  tertial: only(group.tertial),
})
