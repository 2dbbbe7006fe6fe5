import type { MultiYearEntry, MultiYearRow, MultiYearView } from '../../../../shared/contracts/multi-year'
import type { IsoDate } from '../../../../shared/domain/iso-date'
import { canDecideMultiYear } from '../../../../shared/domain/multi-year/decide'
import { expectedIn } from '../../../../shared/domain/multi-year/expect'
import { gapsOf } from '../../../../shared/domain/multi-year/gaps'
import { spreadOf } from '../../../../shared/domain/multi-year/spread'
import { inForceIn, planLength, yearsOf } from '../../../../shared/domain/multi-year/subject'
import type { Context } from '../../context'
import { groupBy } from '../../group-by'
import { committeeName } from '../plan-repo'
import { entriesOf } from './entry-repo'
import { type GatheredSubject, gatherSubjects } from './gather-subjects'
import { type MultiYearRecord, multiYearVersions, overlappingMultiYears } from './multi-year-repo'
import { doneByYear } from './subject-repo'

/**
 * A three-year plan as page and document see it.
 * @param committeeId whose insatser; the plan's own unless told, another when a nämnd is shown its part of the joint plan
 */
export function multiYearView(
  { db, today }: Pick<Context, 'db' | 'today'>,
  plan: MultiYearRecord,
  committeeId = plan.committeeId,
): MultiYearView {
  const { firstYear } = plan
  const lastYear = firstYear + planLength - 1
  const asOf = asOfDay(plan, today)
  const subjects = gatherSubjects(db, { committeeId, planId: plan.id }, lastYear, asOf)
  const shown = new Set(subjects.map(({ id }) => id))
  const entries = entriesOf(db, plan.id).filter(({ serviceTypeId }) => shown.has(serviceTypeId))
  const byServiceType = groupBy(entries, ({ serviceTypeId }) => serviceTypeId)
  const done = new Map(
    doneByYear(db, firstYear - planLength, firstYear - 1).map(({ serviceTypeId, year, count }) => [
      `${serviceTypeId}|${year}`,
      count,
    ]),
  )
  return {
    plan,
    committeeName: committeeName(db, committeeId),
    years: yearsOf(firstYear),
    rows: subjects.map((subject) => toRow(subject, byServiceType.get(subject.id) ?? [], firstYear, done, asOf)),
    spread: spreadOf(subjects, entries, firstYear),
    canDecide: canDecideMultiYear(plan.status, entries.length, overlappingMultiYears(db, plan)),
    versions: multiYearVersions(db, plan),
  }
}

/** A decided plan is judged as it stood when it was decided; later granskningar don't rewrite why it was made so. */
const asOfDay = ({ status, decidedOn }: MultiYearRecord, today: IsoDate): IsoDate =>
  status !== 'draft' && decidedOn !== null && decidedOn < today ? decidedOn : today

function toRow(
  subject: GatheredSubject,
  entries: MultiYearEntry[],
  firstYear: number,
  done: ReadonlyMap<string, number>,
  asOf: IsoDate,
): MultiYearRow {
  const { row } = subject
  return {
    serviceTypeId: row.id,
    serviceType: row.name,
    serviceAreaId: row.serviceAreaId,
    serviceArea: row.serviceArea,
    intervalMonths: subject.intervalMonths,
    intervalIsDefault: subject.intervalIsDefault,
    lastReviewedOn: subject.lastReviewedOn,
    inForce: inForceIn(subject.parties, firstYear),
    done: yearsOf(firstYear - planLength).map((year) => ({ year, count: done.get(`${row.id}|${year}`) ?? 0 })),
    suggested: yearsOf(firstYear).map((year) => ({
      year,
      expected: expectedIn(subject, entries, year, firstYear + planLength - 1, formIn(entries, year), asOf),
    })),
    entries,
    gaps: gapsOf(subject, entries, firstYear, asOf),
  }
}

const formIn = (entries: readonly MultiYearEntry[], year: number): MultiYearEntry['form'] =>
  entries.find((entry) => entry.year === year)?.form ?? 'own'
