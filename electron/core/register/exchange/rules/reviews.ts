import { nameKey } from '../../../../../shared/domain/name-key'
import { reviewForm } from '../../../../../shared/domain/review'
import { agreementFormNames, outcomeName } from '../../../../../shared/text/names'
import type { RowDraft } from '../plan/row-draft'
import type { SheetRules, Surroundings } from './sheet-rules'

/** A granskning of an agreement is about the agreement's utförare and insats; what is recorded of it holds together. */
export const reviewRules: SheetRules = {
  derive: (draft, { register }) => {
    const agreement = register.byId('Avtal', draft.text('agreementId') ?? '')
    if (agreement === undefined) return
    const { providerId = null, serviceTypeId = null } = agreement.record
    const own = draft.values['providerId']
    if (own === undefined || own === null) draft.values['providerId'] = providerId
    else if (own !== providerId) {
      const name = register.byId('Utförare', String(providerId))?.record['name']
      draft.error('providerId', `Avtalet gäller en annan utförare, ${name}. Rätta utföraren eller avtalsnumret.`)
    }
    const insats = draft.values['serviceTypeId']
    if (typeof insats === 'string' && insats !== serviceTypeId) {
      const name = register.byId('Insatser', String(serviceTypeId))?.record['name']
      draft.error('serviceTypeId', `Avtalet gäller en annan insats, ${name}. Rätta insatsen eller avtalsnumret.`)
    }
  },
  check: (draft, around) => {
    checkOutcome(draft, around)
    const completedOn = draft.text('completedOn')
    if (completedOn === null) return
    if (completedOn > around.today) {
      draft.error(
        'completedOn',
        'Dagen har inte varit än. Rätta datumet, eller lämna tomt om granskningen är planerad.',
      )
    }
    const year = draft.value('year')
    if (year !== null && completedOn.slice(0, 4) !== String(year)) {
      draft.warning(
        'completedOn',
        `Granskningen hör till år ${year} men är genomförd ett annat år. Kontrollera datumet.`,
      )
    }
    if (draft.text('outcome') === null && draft.text('notCompletedReason') !== null) {
      draft.warning('notCompletedReason', 'Granskningen har datum i Genomförd och räknas därför som genomförd.')
    }
  },
}

function checkOutcome(draft: RowDraft, { register }: Surroundings): void {
  const outcome = draft.text('outcome')
  if (outcome === null) return
  if (draft.text('notCompletedReason') !== null) {
    draft.error('outcome', 'Raden har både Utfall och Ej genomförd orsak. Ta bort ett av dem.')
  }
  if (draft.text('completedOn') === null) {
    draft.warning('outcome', 'Utfallet räknas inte förrän Genomförd har ett datum. Fyll i datumet när det är känt.')
  }
  const agreement = register.byId('Avtal', draft.text('agreementId') ?? '')
  const provider = register.byId('Utförare', draft.text('providerId') ?? '')
  const form = reviewForm(
    (agreement?.record['form'] ?? null) as never,
    (provider?.record['operatingForm'] ?? null) as never,
  )
  const inHouseWords = nameKey(draft.words('outcome')) === nameKey(outcomeName(outcome as never, 'inHouse'))
  if (inHouseWords && form !== null && form !== 'inHouse') {
    const right = outcomeName(outcome as never, form)
    draft.error(
      'outcome',
      `Orden gäller egen regi, men avtalets form är ${agreementFormNames[form]}. Skriv ”${right}”.`,
    )
  }
}
