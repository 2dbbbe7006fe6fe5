import { comparedDays, type CountedGroup, growthOf, growthSentence } from '../../../../shared/domain/growth'
import { hoursSentence } from '../../../../shared/domain/hours/deviation'
import { yearOf } from '../../../../shared/domain/iso-date'
import type { Handler } from '../../handler'
import { readSettings } from '../../settings/settings-repo'
import { hoursRepo, type StoredHours } from './hours-repo'

/** Months over the limit this year against the same months of the year before, per utförare and per insats. */
export const serviceHoursGrowth: Handler<'collect.serviceHoursGrowth'> = ({ db, today }, { committeeId, year }) => {
  const limit = readSettings(db).settings.collect.hoursDeviationPercent
  const days = comparedDays(year, today)
  const repo = hoursRepo(db)
  const pointedOut = (from: string, until: string): StoredHours[] =>
    repo.months(from.slice(0, 7), until.slice(0, 7), committeeId).filter((row) => hoursSentence(row, limit) !== null)
  const now = pointedOut(days.from, days.until)
  const earlier = pointedOut(days.beforeFrom, days.beforeUntil)
  const first = repo.firstMonth()
  const isKnown = first !== null && first <= days.beforeUntil.slice(0, 7)
  const before = isKnown ? earlier.length : null
  const grouped = (key: 'providerId' | 'serviceTypeId', name: 'providerName' | 'serviceTypeName') =>
    growthOf(groups(now, earlier, key, name), isKnown)
  return {
    year: yearOf(days.until),
    ongoing: days.ongoing,
    now: now.length,
    before,
    sentence: growthSentence(
      { one: 'månad över gränsen', many: 'månader över gränsen' },
      { now: now.length, before },
      days,
    ),
    dimensions: [
      { id: 'utforare', name: 'Utförare', rows: grouped('providerId', 'providerName') },
      { id: 'insats', name: 'Insats', rows: grouped('serviceTypeId', 'serviceTypeName') },
    ],
  }
}

function groups(
  now: readonly StoredHours[],
  before: readonly StoredHours[],
  key: 'providerId' | 'serviceTypeId',
  name: 'providerName' | 'serviceTypeName',
): CountedGroup[] {
  const found = new Map<string, CountedGroup>()
  for (const [rows, field] of [
    [now, 'now'],
    [before, 'before'],
  ] as const) {
    for (const row of rows) {
      const group = found.get(row[key]) ?? { key: row[key], name: row[name], now: 0, before: 0 }
      found.set(row[key], { ...group, [field]: group[field] + 1 })
    }
  }
  return [...found.values()]
}
