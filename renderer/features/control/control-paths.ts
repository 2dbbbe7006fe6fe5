import type { ControlPlanView } from '../../../shared/contracts/control'

export const currentControlPath = '/planera/internkontroll'
export const portfoliosPath = '/analysera/riskanalyser?flik=internkontroll'

/** One version of a plan, whatever year and nämnd the top bar says. */
export const controlPath = (id: string): string => `${currentControlPath}/${id}`

export const controlTabs = ['plan', 'uppfoljning'] as const
export type ControlTab = (typeof controlTabs)[number]

/** 'Utkast', 'Fastställd 2026-01-20, version 2'. */
export function controlState({ plan }: ControlPlanView): string {
  const version = plan.revision > 1 ? `, version ${plan.revision}` : ''
  if (plan.status === 'draft') return `Utkast${version}`
  return `${plan.status === 'decided' ? 'Fastställd' : 'Ersatt, fastställd'} ${plan.decidedOn ?? ''}${version}`
}

export const blank = (text: string | null): boolean => (text ?? '').trim() === ''
export const emptyAsNull = (text: string | null): string | null => (blank(text) ? null : text)
