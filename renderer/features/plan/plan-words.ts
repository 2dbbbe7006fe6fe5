import type { PlannedFollowUp, PlanView } from '../../../shared/contracts/plan'
import { assignMonths } from '../../../shared/domain/plan/months'
import { formatDays, formatNumber, plural } from '../../../shared/text/format'

interface Party {
  serviceTypeName: string
  agreementNumber: string | null
  unitName: string | null
}

/** 'HVB, avtal A-017, Enhet Norr': what of the utförare is followed up. */
export const partyWords = ({ serviceTypeName, agreementNumber, unitName }: Party): string =>
  [serviceTypeName, agreementNumber === null ? null : `avtal ${agreementNumber}`, unitName].filter(Boolean).join(', ')

/** '6 rader · 18,5 dagar'. */
export function groupNote(rows: readonly PlannedFollowUp[]): string {
  const days = rows.reduce((sum, row) => sum + Math.round(row.days * 100), 0) / 100
  return `${formatNumber(rows.length)} ${plural(rows.length, 'rad', 'rader')} · ${formatDays(days)}`
}

/** 'Utkast', 'Utkast, version 2', 'Skickad 2026-11-27', 'Fastställd 2026-12-07', 'Ersatt, version 1'. */
export function stateWords({ plan }: Pick<PlanView, 'plan'>): string {
  const version = plan.revision > 1 ? `, version ${plan.revision}` : ''
  if (plan.status === 'draft') return plan.sentOn === null ? `Utkast${version}` : `Skickad ${plan.sentOn}${version}`
  if (plan.status === 'superseded') return `Ersatt, version ${plan.revision}`
  return `Fastställd ${plan.decidedOn}${version}`
}

export const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('sv') + text.slice(1)

/** The month, 1–12, that a row put in by hand is offered: where the fewest days are planned. */
export function quietestMonth({ plan, rows }: Pick<PlanView, 'plan' | 'rows'>): number {
  return assignMonths([{ days: 1, due: null, from: 1, to: 12 }], plan.year, rows)[0] ?? 1
}
