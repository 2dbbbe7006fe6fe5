import { RiskScaleSchema } from '../../../../../shared/contracts/analyse'
import { nameKey } from '../../../../../shared/domain/name-key'
import { checkRiskValues } from '../../../../../shared/domain/risk'
import type { Tables } from '../../../../database/tables'
import { allCommittees, riskRecord, usualPortfolio } from '../control/control-records'
import type { PortfolioKey } from '../control/control-target-repo'
import { referenceKey } from '../plan/natural-key'
import type { RowDraft } from '../plan/row-draft'
import type { SheetRules, Surroundings } from './sheet-rules'

/** Field of the sheet → column of the risk. */
const riskFields: Readonly<Record<string, keyof Tables['risk']>> = {
  process: 'process',
  likelihood: 'likelihood',
  consequence: 'consequence',
  cause: 'cause',
  treatment: 'treatment',
  riskResponsible: 'responsible',
  riskDueOn: 'dueOn',
  residualLikelihood: 'residualLikelihood',
  residualConsequence: 'residualConsequence',
}
const activityFields = ['method', 'frequency', 'responsible', 'reportsTo'] as const
const needsControl = ['method', 'frequency', 'result1', 'result2', 'result3'] as const

/** A risk goes into the portfolio's draft, its kontrollmoment into the plan's. What is decided takes results only. */
export const internalControlRules: SheetRules = {
  locate: (draft, around) => {
    draft.values['portfolio'] ??= usualPortfolio
    const isControlled = typeof draft.values['control'] === 'string'
    if (!isControlled && draft.values['responsible'] !== undefined) {
      draft.values['riskResponsible'] ??= draft.values['responsible']
    }
    draft.values['planKeyYear'] = isControlled ? (draft.values['planYear'] ?? draft.values['year'] ?? null) : null
    draft.values['planKeyCommittee'] = isControlled ? planCommittee(draft, around) : null
  },
  check: (draft, around) => {
    const key = portfolioOf(draft)
    const event = draft.text('event')
    if (key === null || event === null) return
    const portfolio = around.controls.portfolio(key)
    const risk = portfolio === undefined ? undefined : around.controls.risk(portfolio.id, event)
    checkValues(draft, portfolio?.scale ?? around.controls.newScale())
    checkSameValues(draft, key, event, around)
    if (portfolio?.status === 'decided' && (risk === undefined || differs(draft, risk))) {
      draft.error(
        null,
        `Riskportföljen ${key.title} ${key.year} är fastställd och kan inte ändras. Starta en ny version av den under Analysera och läs in filen igen.`,
      )
    }
    if (draft.values['control'] !== null && draft.values['control'] !== undefined) checkPlan(draft, key, around)
    else {
      checkUncontrolled(draft)
      // The risk stands there with a kontrollmoment already: the row is about the risk alone.
      if (draft.existing === null && risk !== undefined) {
        const record = riskRecord({ ...risk, portfolio: key.title, year: key.year, committeeId: key.committeeId })
        draft.existing = { id: risk.id, record, row: null, wrong: false }
      }
    }
  },
}

function portfolioOf(draft: RowDraft): PortfolioKey | null {
  const year = draft.value('year')
  if (typeof year !== 'number') return null
  return { year, committeeId: draft.text('committeeId'), title: draft.text('portfolio') ?? usualPortfolio }
}

/** The nämnd whose plan has the kontrollmoment: the row's own where nothing else is told. */
function planCommittee(draft: RowDraft, { register }: Surroundings): string | null {
  const own = draft.values['committeeId']
  const name = draft.values['planCommittee']
  if (typeof name !== 'string') return typeof own === 'string' ? own : null
  if (nameKey(name) === nameKey(allCommittees)) return null
  const target = register.byKey('Nämnder', referenceKey(name, null))
  if (target !== undefined) return target.id
  draft.error(
    'planCommittee',
    'Nämnden finns varken i filen eller i registret. Rätta namnet, eller lägg till raden i bladet Nämnder.',
  )
  return null
}

function checkValues(draft: RowDraft, scale: string): void {
  const step = (field: string): number | null => {
    const value = draft.value(field)
    return typeof value === 'number' ? value : null
  }
  const [likelihood, consequence] = [step('likelihood'), step('consequence')]
  if (likelihood === null || consequence === null) return
  const [residualLikelihood, residualConsequence] = [step('residualLikelihood'), step('residualConsequence')]
  const parsed = RiskScaleSchema.parse(JSON.parse(scale))
  const check = checkRiskValues(parsed, { likelihood, consequence, residualLikelihood, residualConsequence })
  if (!check.ok) draft.error(likelihood > parsed.size ? 'likelihood' : 'consequence', check.reason)
}

/** Several rows may control one risk: it is one risk, with one value. */
function checkSameValues(draft: RowDraft, key: PortfolioKey, event: string, { controls }: Surroundings): void {
  const values = ['process', 'likelihood', 'consequence'].map((field) => String(draft.value(field) ?? '')).join('\n')
  const other = controls.otherValues(key, event, values, draft.row)
  if (other === null) return
  draft.error(
    'event',
    `Risken står med en annan process eller andra värden på rad ${other}. Skriv samma på rad ${other} och ${draft.row}.`,
  )
}

const differs = (draft: RowDraft, risk: Tables['risk']): boolean =>
  Object.entries(riskFields).some(([field, column]) => {
    const given = draft.values[field]
    return given !== undefined && given !== null && given !== risk[column]
  })

function checkPlan(draft: RowDraft, key: PortfolioKey, { controls }: Surroundings): void {
  const year = draft.value('planKeyYear')
  if (typeof year !== 'number') return
  if (year < key.year) {
    draft.error(
      'planYear',
      `Planen kan inte gälla ett år före risken, som är värderad för ${key.year}. Rätta ett av åren.`,
    )
  }
  const plan = controls.plan(year, draft.text('planKeyCommittee'))
  if (plan?.status !== 'decided') return
  const before = draft.existing?.record
  const same =
    before !== undefined &&
    activityFields.every(
      (field) => draft.values[field] === undefined || draft.values[field] === (before[field] ?? null),
    )
  if (same) return
  draft.error(
    null,
    `Internkontrollplanen för ${year} är fastställd: bara resultat per tertial kan läsas in. Starta en ny version av den under Planera och läs in filen igen.`,
  )
}

function checkUncontrolled(draft: RowDraft): void {
  const field = needsControl.find((one) => draft.text(one) !== null)
  if (field === undefined) return
  draft.error(field, 'Uppgiften hör till ett kontrollmoment, som saknas. Fyll i Kontrollmoment, eller töm cellen.')
}
