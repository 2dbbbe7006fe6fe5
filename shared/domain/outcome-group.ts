import { AgreementForm, type Outcome, type ReviewKind } from '../contracts/values'
import { agreementFormNames, outcomeName } from '../text/names'
import { nameKey } from './name-key'
import { type OutcomeCount, type OutcomeShares, outcomeShares } from './outcome'
import { countsInPlan } from './review'
import { compareSv } from './swedish'

/** The reviews of one insats and form in a year, counted; `null` is a figure that nobody has given. */
export interface OutcomeGroup extends OutcomeShares {
  serviceTypeId: string | null
  name: string
  form: AgreementForm | null
  agreements: number | null
  planned: number | null
  completed: number | null
  source: 'register' | 'historik'
  ids: string[]
}

export interface ReviewToCount {
  id: string
  serviceTypeId: string
  serviceTypeName: string
  form: AgreementForm | null
  kind: ReviewKind
  completedOn: string | null
  outcome: Outcome | null
  notCompletedReason: string | null
}

/** Name and form: what the figures are counted by. */
export const groupKey = (name: string, form: AgreementForm | null): string => `${nameKey(name)}|${form ?? ''}`

/** 'Daglig verksamhet (LOV)'. */
export const groupName = ({ name, form }: Pick<OutcomeGroup, 'name' | 'form'>): string =>
  form === null ? name : `${name} (${agreementFormNames[form]})`

/** Swedish order by insats, then LOV, LOU, entreprenad, IOP, egen regi and last unknown form. */
export function compareGroups(a: Pick<OutcomeGroup, 'name' | 'form'>, b: Pick<OutcomeGroup, 'name' | 'form'>): number {
  return compareSv(a.name, b.name) || formPlace(a.form) - formPlace(b.form)
}

const formPlace = (form: AgreementForm | null): number =>
  form === null ? AgreementForm.options.length : AgreementForm.options.indexOf(form)

/**
 * The register's own rows. Planned, completed and assessed are counted over the same rows, all except påkallade: otherwise
 * more could be completed than planned. A planned one that was not carried out stays planned.
 */
export function countRegister(
  reviews: readonly ReviewToCount[],
  agreements: ReadonlyMap<string, number>,
): OutcomeGroup[] {
  const groups = new Map<string, ReviewToCount[]>()
  for (const review of reviews) {
    if (!countsInPlan(review.kind)) continue
    const key = groupKey(review.serviceTypeName, review.form)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [review])
    else group.push(review)
  }
  return [...groups].map(([key, rows]) => countGroup(rows, agreements.get(key) ?? null))
}

function countGroup(rows: ReviewToCount[], agreements: number | null): OutcomeGroup {
  const [{ serviceTypeId, serviceTypeName, form }] = rows as [ReviewToCount, ...ReviewToCount[]]
  const completed = rows.filter((row) => row.completedOn !== null)
  const counts = new Map<Outcome, number>()
  for (const { outcome } of completed) {
    if (outcome !== null) counts.set(outcome, (counts.get(outcome) ?? 0) + 1)
  }
  const inWords = [...counts].map(([outcome, count]): OutcomeCount => ({ outcome: outcomeName(outcome, form), count }))
  return {
    serviceTypeId,
    name: serviceTypeName,
    form,
    agreements,
    planned: rows.length,
    completed: completed.length,
    ...outcomeShares(inWords),
    source: 'register',
    ids: rows.map(({ id }) => id),
  }
}
