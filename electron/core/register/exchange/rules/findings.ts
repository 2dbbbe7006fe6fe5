import type { Effect } from '../../../../../shared/contracts/act-values'
import { canAnswerEffect, checkEffectDue } from '../../../../../shared/domain/action-plan/effect'
import { checkDoneOn, checkDueOn } from '../../../../../shared/domain/finding'
import { referenceKey } from '../plan/natural-key'
import type { RowDraft } from '../plan/row-draft'
import type { SheetRules, Surroundings } from './sheet-rules'

/** A brist's days follow its granskning, and its requirement belongs to the insats that was reviewed. */
export const findingRules: SheetRules = {
  check: (draft, around) => {
    findRequirement(draft, around)
    const review = around.register.byId('Granskningar', draft.text('reviewId') ?? '')?.record
    const reviewedOn = typeof review?.['completedOn'] === 'string' ? review['completedOn'] : null
    const due = checkDueOn(draft.text('dueOn'), reviewedOn)
    if (!due.ok) draft.error('dueOn', due.reason)
    const doneOn = draft.text('doneOn')
    const done = doneOn === null ? ({ ok: true } as const) : checkDoneOn(doneOn, reviewedOn, around.today)
    if (!done.ok) draft.error('doneOn', done.reason)
    checkVerified(draft, around.today)
    checkEffect(draft, around.today)
  },
}

function checkVerified(draft: RowDraft, today: string): void {
  const [verifiedBy, doneOn] = [draft.text('verifiedBy'), draft.text('doneOn')]
  if (verifiedBy === null) {
    if (draft.has('verifiedOn') && draft.text('verifiedOn') !== null) {
      draft.error('verifiedOn', 'Datumet saknar uppgift om hur. Fyll i Verifierad genom, eller ta bort datumet.')
    }
    draft.values['verifiedOn'] = null
    return
  }
  if (doneOn === null)
    draft.warning('verifiedBy', 'Bristen är verifierad men saknar datum i Åtgärdad. Fyll gärna i det.')
  const verifiedOn = draft.text('verifiedOn')
  if (verifiedOn === null) return
  if (verifiedOn > today) draft.error('verifiedOn', 'Dagen har inte varit än. Rätta datumet.')
  if (doneOn !== null && verifiedOn < doneOn) {
    draft.error('verifiedOn', `Bristen kan inte vara verifierad innan den åtgärdades ${doneOn}. Rätta ett av datumen.`)
  }
}

/** Effect is of what has been verified: see canAnswerEffect. What an old row lacks in words is let through. */
function checkEffect(draft: RowDraft, today: string): void {
  const [effect, effectOn, effectDueOn] = [draft.text('effect'), draft.text('effectOn'), draft.text('effectDueOn')]
  if (draft.text('verifiedBy') === null) {
    const field =
      effect !== null ? 'effect' : effectOn !== null ? 'effectOn' : effectDueOn !== null ? 'effectDueOn' : null
    if (field !== null)
      draft.error(field, 'Effekten följs upp när åtgärden är verifierad. Fyll i Verifierad genom först.')
    return
  }
  if (effect === null) {
    if (effectOn !== null) draft.error('effectOn', 'Datumet saknar svar. Fyll i Effekt, eller ta bort datumet.')
  } else if (effectOn === null) draft.error('effectOn', 'Ange vilken dag effekten bedömdes.')
  const verifiedOn = draft.text('verifiedOn')
  if (effect !== null && effectOn !== null) {
    const note = draft.text('effectNote') ?? '–'
    const check = canAnswerEffect(
      { verifiedBy: draft.text('verifiedBy'), verifiedOn },
      { effect: effect as Effect, effectOn, effectNote: note },
      today,
    )
    if (!check.ok) draft.error('effectOn', check.reason)
  }
  if (effectDueOn === null || verifiedOn === null) return
  const due = checkEffectDue(effectDueOn, verifiedOn)
  if (!due.ok) draft.error('effectDueOn', due.reason)
}

function findRequirement(draft: RowDraft, { register }: Surroundings): void {
  if (!draft.has('requirementWords')) return
  const words = draft.text('requirementWords')
  const serviceTypeId = register.byId('Granskningar', draft.text('reviewId') ?? '')?.record['serviceTypeId'] ?? null
  if (words === null || serviceTypeId === null) {
    draft.values['requirementId'] = null
    return
  }
  const target = register.byKey('Krav', referenceKey(words, serviceTypeId))
  if (target === undefined) {
    draft.error(
      'requirementWords',
      'Kravet finns inte för granskningens insats, varken i filen eller i registret. Skriv det ordagrant, eller lägg till det i bladet Krav.',
    )
  } else if (target.wrong) {
    draft.error(
      'requirementWords',
      `Kravet står i bladet Krav på rad ${target.row} men har fel där. Rätta den raden först.`,
    )
  } else draft.values['requirementId'] = target.id
}
