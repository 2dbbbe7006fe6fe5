import type { OverrideFact } from '../priority/facts'

/** 'Vald i prioriteringen: nämndens uppdrag 2026-09-16.': why a row is in although its place in the order would not do it. */
export const includedReason = ({ reason }: OverrideFact): string => `Vald i prioriteringen: ${asClause(reason)}.`

/** Why a candidate is left out although there might be room. */
export const excludedReason = ({ reason }: OverrideFact): string => `Bortvald i prioriteringen: ${asClause(reason)}.`

/** What is owed can't be chosen away: the row stays, and says what the planner wanted. */
export const stillOwedReason = ({ reason }: OverrideFact): string =>
  `Den valdes bort i prioriteringen (${asClause(reason)}) men ska ändå med.`

/** People end their reasons with a full stop or not. */
const asClause = (reason: string): string => reason.trim().replace(/\.+$/, '')
