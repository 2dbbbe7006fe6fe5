import type { Input } from '../../../shared/contracts'
import { checkCompletedOn, nextReviewNumber } from '../../../shared/domain/review'
import { AppError, assertRule } from '../../../shared/errors'
import type { Tables } from '../../database/tables'
import type { Context } from '../context'
import type { Handler } from '../handler'
import { recordedTable } from '../recorded-table'
import { emptyToNull } from './empty-to-null'
import { reviewRepo, toReview } from './review-repo'

type Draft = Input<'collect.saveReview'>['draft']

/**
 * A new granskning or a change to one. What hangs together must agree: the agreement decides insats and utförare, the enhet
 * belongs to the utförare. Also a granskning with an outcome may be changed; the change log holds what stood there.
 */
export const saveReview: Handler<'collect.saveReview'> = (context, { id, version, draft }) => {
  const table = recordedTable(context, 'review')
  const before = id === null ? null : table.byId(id)
  checkDates(draft, before, context.today)
  const fields = {
    ...emptyToNull(draft),
    ...whoAndWhere(context, draft, before === null),
    number: numberFor(context, draft, before),
    announced: draft.announced === null ? null : Number(draft.announced),
  }
  if (before !== null) return toReview(table.update(before.id, version, fields))
  return toReview(
    table.insert({ ...fields, outcome: null, notCompletedReason: null, plannedFollowUpId: null, archivedAt: null }),
  )
}

function checkDates({ completedOn, year }: Draft, before: Tables['review'] | null, today: string): void {
  if (completedOn !== null) assertRule(checkCompletedOn(completedOn, year, today))
  if (completedOn !== null && before?.completedOn === null && before.notCompletedReason !== null) {
    throw broken(
      `Granskningen är registrerad som ej genomförd (${before.notCompletedReason}). Ta tillbaka det innan du anger datum.`,
    )
  }
  if (completedOn === null && (before?.outcome ?? null) !== null) {
    throw broken('Granskningen har ett utfall och behöver sitt datum. Ta tillbaka utfallet först.')
  }
}

/** Utförare and enhet, filled in from the agreement where they are left empty. */
function whoAndWhere(
  context: Context,
  draft: Draft,
  isNew: boolean,
): { providerId: string | null; unitId: string | null } {
  const agreement = draft.agreementId === null ? null : recordedTable(context, 'agreement').byId(draft.agreementId)
  const providerId = draft.providerId ?? agreement?.providerId ?? null
  const unitId = draft.unitId ?? (isNew ? (agreement?.unitId ?? null) : null)
  if (agreement !== null && agreement.providerId !== providerId) {
    throw broken(`Avtal ${agreement.number} hör till en annan utförare. Välj avtal eller utförare på nytt.`)
  }
  if (agreement !== null && agreement.serviceTypeId !== draft.serviceTypeId) {
    throw broken(`Avtal ${agreement.number} gäller en annan insats. Välj avtal eller insats på nytt.`)
  }
  if (unitId !== null) {
    const unit = recordedTable(context, 'unit').byId(unitId)
    if (unit.providerId !== providerId) {
      throw broken(`Enheten ${unit.name} hör till en annan utförare. Välj enhet eller utförare på nytt.`)
    }
  }
  return { providerId, unitId }
}

function numberFor(context: Context, draft: Draft, before: Tables['review'] | null): string {
  const wanted = (draft.number ?? '') === '' ? (before?.number ?? null) : draft.number
  const reviews = reviewRepo(context.db)
  if (wanted === null) return nextReviewNumber(draft.year, reviews.numbersOfYear(draft.year))
  const holder = reviews.idOfNumber(wanted)
  if (holder !== null && holder !== before?.id) {
    throw new AppError({
      code: 'RULE_BROKEN',
      userMessage: `Granskningsnummer ${wanted} används redan. Välj ett annat eller lämna fältet tomt.`,
      fields: { number: 'Numret används redan.' },
    })
  }
  return wanted
}

const broken = (userMessage: string): AppError => new AppError({ code: 'RULE_BROKEN', userMessage })
