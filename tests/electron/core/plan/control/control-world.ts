import { type NewRow, recordedTable } from '../../../../../electron/core/recorded-table'
import type { EditableTable } from '../../../../../electron/database/tables'
import type { ControlPlanView } from '../../../../../shared/contracts/control'
import { defaultScales } from '../../../../../shared/domain/risk'
import { openTestApp, type TestApp } from '../../../../support/test-app'

/** Two nämnder, and a decided portfolio of 2026 for the first with a high, a middle and a low risk. */
export function controlWorld() {
  const app = openTestApp()
  const insert = <T extends EditableTable>(table: T, fields: NewRow<T>): string =>
    recordedTable(app.context(), table).insert(fields).id
  const committee = (name: string): string => insert('committee', { name })
  const social = committee('Socialnämnden')
  const older = committee('Äldrenämnden')
  const portfolio = (fields: Partial<NewRow<'riskAnalysis'>> = {}): string =>
    insert('riskAnalysis', {
      occasion: 'internalControl',
      title: 'Internkontroll',
      committeeId: social,
      year: 2026,
      revision: 1,
      status: 'decided',
      scale: JSON.stringify(defaultScales[4]),
      ...fields,
    })
  const risk = (
    riskAnalysisId: string,
    number: number,
    event: string,
    values: [number, number],
    process: string | null = null,
  ) => insert('risk', { riskAnalysisId, number, event, likelihood: values[0], consequence: values[1], process })
  const main = portfolio()
  const high = risk(main, 1, 'Utbetalning till fel mottagare', [3, 4], 'Ekonomi')
  const mid = risk(main, 2, 'Delegation används utan stöd', [2, 3], 'Myndighetsutövning')
  const low = risk(main, 3, 'Inventarieförteckning saknas', [1, 2])
  return {
    app,
    insert,
    social,
    older,
    portfolio,
    risk,
    main,
    high,
    mid,
    low,
    scope: { committeeId: social, year: 2026 },
  }
}

const whole = { method: 'Stickprov', frequency: 'Varje tertial', responsible: 'Controller', reportsTo: 'Socialnämnden' }

/** A draft with a whole kontrollmoment for each risk; gives the plan's id. */
export function planWith(
  app: TestApp,
  scope: { committeeId: string | null; year: number },
  riskIds: readonly string[],
): string {
  const { id: planId } = app.call('plan.startControlPlan', { ...scope, copyFromId: null })
  for (const riskId of riskIds) {
    const draft = { ...whole, riskId, title: `Kontroll av ${riskId}` }
    app.call('plan.saveControlActivity', { id: null, version: null, planId, draft })
  }
  return planId
}

export const viewOf = (app: TestApp, planId: string): ControlPlanView => app.call('plan.controlPlanById', { planId })

export function decide(app: TestApp, planId: string): void {
  const { version } = viewOf(app, planId).plan
  app.call('plan.decideControlPlan', { planId, version, decidedBy: 'Gruppchef', decidedOn: '2026-01-20' })
}

export const noDeviation = {
  deviation: 'none',
  result: 'Tio stickprov utan anmärkning.',
  measure: null,
  measureResponsible: null,
  measureDueOn: null,
} as const

export const deviation = {
  deviation: 'minor',
  result: 'Två av tio saknade attest.',
  measure: 'Attestordningen gås igenom med enheterna.',
  measureResponsible: 'Ekonomichef',
  measureDueOn: '2026-06-30',
} as const
