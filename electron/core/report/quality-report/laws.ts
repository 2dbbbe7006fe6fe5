import { formatLaw, lawAt, type LawReference } from '../../../../shared/domain/law-reference'
import type { ReportBase } from '../../../documents/quality-report/report-base'
import type { Laws, Organisation } from '../../../documents/quality-report/view-model'
import { lawReferencesByConcept } from '../../analyse/management-system/process-repo'
import type { Context } from '../../context'

/** Laws that only some nämnder work under: told where a verksamhetsområde rests on them, or none says what it rests on. */
const ofSome: ReadonlyArray<{ law: RegExp; basis: RegExp }> = [
  { law: /^LSS\b/, basis: /LSS/i },
  { law: /^(HSL|PSL)\b/, basis: /HSL|hälso/i },
]

/** A first day that nobody has found is before every year that is told, and a general advice has no more to check. */
const isChecked = ({ status }: LawReference): boolean => /^verifierad|startdatum|allmänt råd/i.test(status)

function concernsAreas(areas: Organisation['areas']): (reference: LawReference) => boolean {
  const bases = areas.flatMap(({ lawBasis }) => lawBasis ?? [])
  return ({ law }) => {
    const limit = ofSome.find((one) => one.law.test(law))
    return limit === undefined || bases.length === 0 || bases.some((basis) => limit.basis.test(basis))
  }
}

/** Where the concepts stood on the last day that is counted: 'SoL (2025:400) 5 kap. 1 §', kept on one line. */
export function lawsOnLastDay(
  { db }: Context,
  { days }: ReportBase,
  { areas }: Organisation,
  concepts: readonly string[],
): string[] {
  const references = lawReferencesByConcept(db).filter(concernsAreas(areas))
  return concepts.flatMap((concept) =>
    lawAt(references, concept, days.until).map((reference) => formatLaw(reference, true).replaceAll(' ', '\u00a0')),
  )
}

/** The references that held on any of the year's days, by the law of that day and never today's (domain.md). */
export function lawModel({ db }: Context, { days }: ReportBase, { areas }: Organisation): Laws {
  const concerns = concernsAreas(areas)
  const held = lawReferencesByConcept(db).filter(
    (reference) =>
      concerns(reference) &&
      (reference.validFrom === null || reference.validFrom <= days.until) &&
      (reference.validTo === null || reference.validTo >= days.from),
  )
  return {
    rows: held.map((reference) => ({
      concept: reference.concept,
      law: formatLaw(reference, true),
      validFrom: reference.validFrom,
      validTo: reference.validTo,
    })),
    changed: changedDuring(held, days),
    unchecked: [...new Set(held.filter((reference) => !isChecked(reference)).map(({ concept }) => concept))],
  }
}

/** A socialtjänstlag that began during the year where another one ended. */
function changedDuring(held: readonly LawReference[], { from, until }: ReportBase['days']): Laws['changed'] {
  const social = held.filter(({ law }) => /^SoL\b/.test(law))
  const next = social.find(({ validFrom }) => validFrom !== null && validFrom > from && validFrom <= until)
  const last = social.find(
    ({ law, validTo }) => law !== next?.law && validTo !== null && validTo >= from && validTo < until,
  )
  const began = next?.validFrom ?? null
  if (next === undefined || began === null || last === undefined) return null
  return { on: began, from: last.law, to: next.law }
}
