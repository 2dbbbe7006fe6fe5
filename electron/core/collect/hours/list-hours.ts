import type { HoursMonth, HoursRow } from '../../../../shared/contracts/service-hours'
import { hoursDeviation, hoursSentence, hoursState, sumOfKnown } from '../../../../shared/domain/hours/deviation'
import { lowerSv } from '../../../../shared/domain/swedish'
import type { Handler } from '../../handler'
import { readSettings } from '../../settings/settings-repo'
import { groupBy } from '../../group-by'
import { hoursRepo, type StoredHours } from './hours-repo'

/** A year's ordered and invoiced hours, one row an utförare, insats and agreement. */
export const listServiceHours: Handler<'collect.serviceHours'> = (
  { db },
  { committeeId, year, search, pointedOut, providerId, serviceTypeId },
) => {
  const limitPercent = readSettings(db).settings.collect.hoursDeviationPercent
  const stored = hoursRepo(db).months(`${year}-01`, `${year}-12`, committeeId)
  const all = [...groupBy(stored, keyOf).values()].map((own) => toRow(own, year, limitPercent))
  const wanted = lowerSv(search.trim())
  return {
    rows: all.filter(
      (row) =>
        (!pointedOut || row.pointedOut > 0) &&
        (providerId === null || row.providerId === providerId) &&
        (serviceTypeId === null || row.serviceTypeId === serviceTypeId) &&
        (wanted === '' || lowerSv(`${row.providerName} ${row.serviceTypeName}`).includes(wanted)),
    ),
    totalUnfiltered: all.length,
    limitPercent,
    pointedOut: all.reduce((sum, row) => sum + row.pointedOut, 0),
    unexplained: all.reduce((sum, row) => sum + row.unexplained, 0),
  }
}

const keyOf = ({ providerId, serviceTypeId, agreementId }: StoredHours): string =>
  [providerId, serviceTypeId, agreementId ?? ''].join('~')

function toRow(own: readonly StoredHours[], year: number, limit: number): HoursRow {
  const first = own[0] as StoredHours
  const months = Array.from({ length: 12 }, (_, index) => {
    const month = `${year}-${String(index + 1).padStart(2, '0')}`
    return toMonth(
      month,
      own.find((row) => row.month === month),
      limit,
    )
  })
  const { months: knownMonths, ...sums } = sumOfKnown(months)
  const out = months.filter(({ sentence }) => sentence !== null)
  return {
    key: keyOf(first),
    providerId: first.providerId,
    providerName: first.providerName,
    serviceTypeId: first.serviceTypeId,
    serviceTypeName: first.serviceTypeName,
    agreementId: first.agreementId,
    agreementNumber: first.agreementNumber,
    months,
    ...sums,
    percent: hoursDeviation(sums),
    knownMonths,
    pointedOut: out.length,
    unexplained: out.filter(({ explanation }) => explanation === null).length,
  }
}

function toMonth(month: string, row: StoredHours | undefined, limit: number): HoursMonth {
  const hours = { orderedHours: row?.orderedHours ?? null, invoicedHours: row?.invoicedHours ?? null }
  return {
    month,
    id: row?.id ?? null,
    version: row?.version ?? null,
    ...hours,
    percent: hoursDeviation(hours),
    state: hoursState(hours, limit),
    sentence: hoursSentence(hours, limit),
    explanation: row?.explanation ?? null,
  }
}
