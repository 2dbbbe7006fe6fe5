import type { SecondApproval } from '../../contracts/act-values'
import type { AgreementForm, Outcome, Severity } from '../../contracts/values'
import type { RuleCheck } from '../../errors'
import { outcomeName } from '../../text/names'
import { nameKey } from '../name-key'

/** What the need of approval depends on; `severities` are those of the granskning's brister. */
export interface ApprovalFacts {
  outcome: Outcome | null
  form: AgreementForm | null
  severities: ReadonlyArray<Severity | null>
}

/** Why a second person must approve the judgement, as a sentence; null where the settings ask for nobody. */
export function approvalNeed(setting: SecondApproval, { outcome, form, severities }: ApprovalFacts): string | null {
  if (setting === 'never') return null
  if (setting === 'always') return 'Alla bedömningar ska godkännas av en andra person.'
  const serious = severities.filter((severity) => severity === 'serious').length
  const reasons = [
    ...(outcome === 'doesNotComply' ? [`utfallet är ”${outcomeName(outcome, form)}”`] : []),
    ...(serious === 0 ? [] : [serious === 1 ? 'en brist är allvarlig' : `${serious} brister är allvarliga`]),
  ]
  return reasons.length === 0 ? null : `En andra person ska godkänna bedömningen: ${reasons.join(' och ')}.`
}

/** A second pair of eyes: whoever judged can't also approve, however the role is spelled. */
export function checkApprover(judgedBy: string | null, approvedBy: string): RuleCheck {
  if (judgedBy === null || nameKey(judgedBy) !== nameKey(approvedBy)) return { ok: true }
  return {
    ok: false,
    reason: `${judgedBy} har gjort bedömningen och kan inte också godkänna den. Någon annan roll ska godkänna. Inget har ändrats.`,
  }
}
