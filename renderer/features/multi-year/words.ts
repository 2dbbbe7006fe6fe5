import type { MultiYearEntry, MultiYearView } from '../../../shared/contracts/multi-year'
import type { FollowUpForm } from '../../../shared/contracts/values'
import { formatCount, formatNumber } from '../../../shared/text/format'

/** 'Flerårsplan 2027–2029'. */
export const titleOf = (firstYear: number): string => `Flerårsplan ${firstYear}–${firstYear + 2}`

/** As it stands on a card, where the whole name has no room. */
export const shortFormNames: Record<FollowUpForm, string> = { own: 'egen', joint: 'gemensam', screening: 'screening' }

/** '12 egen', 'antal saknas gemensam': what is read out of a card. */
export const cardWords = ({ expected, form }: Pick<MultiYearEntry, 'expected' | 'form'>): string =>
  `${expected === null ? 'antal saknas' : formatNumber(expected)} ${shortFormNames[form]}`

/** 'Utkast', 'Utkast, version 2', 'Fastställd 2026-12-07', 'Ersatt, version 1'. */
export function stateWords({ plan }: Pick<MultiYearView, 'plan'>): string {
  const version = plan.revision > 1 ? `, version ${plan.revision}` : ''
  if (plan.status === 'draft') return `Utkast${version}`
  if (plan.status === 'superseded') return `Ersatt, version ${plan.revision}`
  return `Fastställd ${plan.decidedOn}${version}`
}

export const months = (count: number): string => formatCount(count, 'månad', 'månader')

/** The follow-ups that the plan counts on in all its years. */
export const expectedInAll = ({ spread }: Pick<MultiYearView, 'spread'>): number =>
  spread.reduce((sum, { expected }) => sum + expected, 0)
