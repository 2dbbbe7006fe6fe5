import { RiskScaleSchema } from '../../../../../shared/contracts/analyse'
import { nameKey } from '../../../../../shared/domain/name-key'
import { checkRiskValues } from '../../../../../shared/domain/risk'
import { compareSv } from '../../../../../shared/domain/swedish'
import type { AnalysisKey, AnalysisTarget } from '../plan/analyses'
import type { RegisterIndex } from '../plan/register-index'
import type { RowDraft } from '../plan/row-draft'
import type { SheetRules, Surroundings } from './sheet-rules'

/** A risk goes into the area's draft for the year, or into the one before a change. What is decided is frozen: the same row may stand there, no other. */
export const riskRules: SheetRules = {
  locate: (draft, around) => {
    const matter = matterOf(draft)
    if (matter === null) return
    const analysis = analysisOf(draft, matter, around)
    draft.values['riskAnalysisId'] = analysis.id
    if (analysis.status === 'decided') {
      draft.frozen = `Riskanalysen för ${matter.changeTitle ?? matter.year} är fastställd och kan inte ändras. Starta en ny version av den under Analysera och läs in filen igen.`
    }
  },
  check: (draft, around) => {
    const matter = matterOf(draft)
    if (matter === null) return
    checkValues(draft, analysisOf(draft, matter, around).scale)
    findRequirement(draft, matter.serviceAreaId, around.register)
    if (draft.existing === null) draft.values['number'] = around.analyses.nextNumber(matter)
  },
}

function matterOf({ values }: RowDraft): AnalysisKey | null {
  const { serviceAreaId, year, changeTitle } = values
  if (typeof serviceAreaId !== 'string' || typeof year !== 'number') return null
  return { serviceAreaId, year, changeTitle: typeof changeTitle === 'string' ? changeTitle : null }
}

/** An analysis before a change belongs to the area's nämnd, as when it is started in the program. */
function analysisOf(draft: RowDraft, matter: AnalysisKey, { analyses, register }: Surroundings): AnalysisTarget {
  const committeeId = register.byId('Verksamhetsområden', matter.serviceAreaId)?.record['committeeId']
  const changeOn = draft.values['changeOn']
  return analyses.of(matter, {
    committeeId: typeof committeeId === 'string' ? committeeId : null,
    changeOn: typeof changeOn === 'string' ? changeOn : null,
  })
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
  if (check.ok) return
  const tooHigh = ['likelihood', 'consequence', 'residualLikelihood'].find((field) => (step(field) ?? 0) > parsed.size)
  draft.error(tooHigh ?? 'residualConsequence', check.reason)
}

/** A requirement in the area's insatser is linked, the one it was linked to before if it still fits; other words are kept. */
function findRequirement(draft: RowDraft, area: string, register: RegisterIndex): void {
  if (!draft.has('requirementWords')) return
  const words = draft.text('requirementWords')
  const fitting = words === null ? [] : (requirementsOf(register).get(`${area}\n${nameKey(words)}`) ?? [])
  const before = draft.existing?.record['requirementId']
  const id = fitting.find((requirement) => requirement.id === before)?.id ?? fitting[0]?.id ?? null
  draft.values['requirementId'] = id
  draft.values['requirementText'] = id === null ? words : null
}

interface Fitting {
  id: string
  insats: string
}

const byRegister = new WeakMap<RegisterIndex, Map<string, Fitting[]>>()

/** Requirements by the area of their insats and their words; those of several insatser in the order of their names. */
function requirementsOf(register: RegisterIndex): Map<string, Fitting[]> {
  const known = byRegister.get(register)
  if (known !== undefined) return known
  const made = new Map<string, Fitting[]>()
  for (const { id, record, wrong } of register.all('Krav')) {
    const insats = register.byId('Insatser', String(record['serviceTypeId']))?.record
    if (wrong || insats === undefined) continue
    const key = `${insats['serviceAreaId']}\n${nameKey(String(record['text']))}`
    made.set(key, [...(made.get(key) ?? []), { id, insats: String(insats['name']) }])
  }
  for (const fitting of made.values()) fitting.sort((a, b) => compareSv(a.insats, b.insats))
  byRegister.set(register, made)
  return made
}
