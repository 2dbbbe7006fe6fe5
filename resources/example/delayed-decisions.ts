import { addDays, isoDate, toWorkday } from './dates.ts'
import type { Random } from './random.ts'
import type { Row } from './rows.ts'

/** The last day of each quarter that the example has reported, and when its report was sent. */
const reports = [
  ['2025-09-30', '2025-10-17'],
  ['2025-12-31', '2026-01-21'],
  ['2026-03-31', '2026-04-15'],
  ['2026-06-30', '2026-07-08'],
  ['2026-09-30', null],
] as const

/** Insatser where decisions wait: how many are taken, why they wait. */
const sources: readonly (readonly [insats: string, decisions: number, reason: string])[] = [
  ['Bostad med särskild service för vuxna', 21, 'Ingen ledig bostad som motsvarar behovet.'],
  ['Vård- och omsorgsboende', 17, 'Den enskilde väntar på plats på ett visst boende.'],
  ['Ledsagarservice', 8, 'Utföraren saknar ledsagare med rätt kompetens.'],
  ['Boendestöd', 6, 'Ny utförare väljs efter att den förra lämnat valfrihetssystemet.'],
  ['Korttidsvistelse utanför hemmet', 5, 'Platsen anpassas efter barnets behov.'],
  ['Dagverksamhet för äldre', 3, 'Den enskilde har bett att få vänta.'],
]

interface Decision {
  number: string
  insats: string
  gender: string | null
  decided: string
  interrupted: string | null
  done: string | null
  ended: string | null
  reason: string
}

/** Decisions that have waited over three months at any of five quarters, each with the same number all along. */
export function delayedDecisionRows(random: Random): Row[] {
  const decisions = sources.flatMap(([insats, count, reason]) =>
    Array.from({ length: count }, () => draw(insats, reason, random)),
  )
  const counts = new Map<number, number>()
  const numbered = decisions
    .toSorted((a, b) => a.decided.localeCompare(b.decided))
    .map((decision): Decision => {
      const year = Number(decision.decided.slice(0, 4))
      const serial = (counts.get(year) ?? 0) + 1
      counts.set(year, serial)
      return { ...decision, number: `EV${year}-${String(serial).padStart(4, '0')}` }
    })
  return reports.flatMap(([day, sent], at) => {
    const before = reports[at - 1]?.[0] ?? '2025-06-30'
    return numbered.filter((decision) => isIn(decision, day, before)).map((decision) => toRow(decision, day, sent))
  })
}

function draw(insats: string, reason: string, random: Random): Omit<Decision, 'number'> & { number: string } {
  const decided = toWorkday(addDays(isoDate(2025, 1, 8), random.int(0, 520)))
  const outcome = random.weighted([
    ['waits', 45],
    ['done', 45],
    ['ended', 10],
  ] as const)
  const after = toWorkday(addDays(decided, random.int(105, 420)))
  const happened = after <= '2026-11-20' ? after : null
  const interrupted = random.chance(0.12) ? toWorkday(addDays(decided, random.int(20, 60))) : null
  return {
    number: '',
    insats,
    gender: random.chance(0.03) ? null : random.pick(['kvinna', 'man']),
    decided,
    interrupted,
    done: outcome === 'done' ? happened : null,
    ended: outcome === 'ended' ? happened : null,
    reason,
  }
}

/** Over three months by the day, and not reported as carried out or ended before. */
function isIn({ decided, interrupted, done, ended }: Decision, day: string, before: string): boolean {
  const over = done ?? ended
  return addDays(interrupted ?? decided, 92) <= day && (over === null || over > before)
}

/** What is known on the report day; what comes after it stands in the next report. */
function toRow(decision: Decision, day: string, sent: string | null): Row {
  const { done, ended, interrupted } = decision
  const byDay = (date: string | null): string | null => (date !== null && date <= day ? date : null)
  return {
    Rapportdatum: day,
    Insats: decision.insats,
    Kön: decision.gender,
    Beslutsdatum: decision.decided,
    Avbrott: interrupted === null ? 'nej' : 'ja',
    Avbrottsdatum: interrupted,
    Verkställt: byDay(done),
    Nummer: decision.number,
    Skäl: decision.reason,
    Upphörde: byDay(ended),
    'Upphörde därför att': byDay(ended) === null ? null : 'Den enskilde har tackat nej till insatsen.',
    'Skickat till IVO': sent,
    'Skickat till revisorerna': sent,
    'Redovisat till fullmäktige': sent === null ? null : toWorkday(addDays(sent, 14)),
  }
}

export const specialFeeRows = (): Row[] => [
  {
    År: 2026,
    Kronor: 86_000,
    Beslutad: '2026-05-12',
    Insats: 'Bostad med särskild service för vuxna',
    Diarienummer: 'SN 2025/0733',
    Anteckning: 'Förvaltningsrätten biföll ansökan; beslutet verkställdes i februari 2026.',
  },
]
