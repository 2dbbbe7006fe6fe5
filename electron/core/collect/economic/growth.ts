import { EconomicPart } from '../../../../shared/contracts/collect-values'
import { comparedDays, type CountedGroup, growthOf, growthSentence } from '../../../../shared/domain/growth'
import { yearOf } from '../../../../shared/domain/iso-date'
import { economicPartNames } from '../../../../shared/text/collect-names'
import type { Handler } from '../../handler'
import { economicRepo } from './economic-repo'
import { type RemarkedControl, remarkedBetween } from './remarked-parts'

/** Controls with a remark this year against the same days of the year before, per part and per utförare. */
export const economicGrowth: Handler<'collect.economicGrowth'> = ({ db, today }, { committeeId, year }) => {
  const days = comparedDays(year, today)
  const now = remarkedBetween(db, days.from, days.until, committeeId)
  const earlier = remarkedBetween(db, days.beforeFrom, days.beforeUntil, committeeId)
  const first = economicRepo(db).firstDay()
  const isKnown = first !== null && first <= days.beforeUntil
  const before = isKnown ? earlier.length : null
  return {
    year: yearOf(days.until),
    ongoing: days.ongoing,
    now: now.length,
    before,
    sentence: growthSentence(
      { one: 'ekonomisk kontroll med anmärkning', many: 'ekonomiska kontroller med anmärkning' },
      { now: now.length, before },
      days,
    ),
    dimensions: [
      { id: 'del', name: 'Del av kontrollen', rows: growthOf(byPart(now, earlier), isKnown) },
      { id: 'utforare', name: 'Utförare', rows: growthOf(byProvider(now, earlier), isKnown) },
    ],
  }
}

function byPart(now: readonly RemarkedControl[], before: readonly RemarkedControl[]): CountedGroup[] {
  const of = (controls: readonly RemarkedControl[], part: EconomicPart): number =>
    controls.filter(({ parts }) => parts.includes(part)).length
  const words = (controls: readonly RemarkedControl[]): number =>
    controls.filter(({ parts, inWords }) => inWords && parts.length === 0).length
  return [
    ...EconomicPart.options.map((part) => ({
      key: part as string | null,
      name: economicPartNames[part].replace(/^./, (letter) => letter.toLocaleUpperCase('sv-SE')),
      now: of(now, part),
      before: of(before, part),
    })),
    { key: null, name: 'Anmärkning i ord, ingen del', now: words(now), before: words(before) },
  ].filter((row) => row.now + row.before > 0)
}

function byProvider(now: readonly RemarkedControl[], before: readonly RemarkedControl[]): CountedGroup[] {
  const groups = new Map<string, CountedGroup>()
  for (const [controls, field] of [
    [now, 'now'],
    [before, 'before'],
  ] as const) {
    for (const { providerId, providerName } of controls) {
      const group = groups.get(providerId) ?? { key: providerId, name: providerName, now: 0, before: 0 }
      groups.set(providerId, { ...group, [field]: group[field] + 1 })
    }
  }
  return [...groups.values()]
}
