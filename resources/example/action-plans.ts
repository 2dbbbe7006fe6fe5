import { planTexts } from './catalogue/action-plans.ts'
import { addDays, TODAY, toWorkday } from './dates.ts'
import type { Finding } from './model.ts'
import type { Random } from './random.ts'
import type { Row } from './rows.ts'

/** One round: asked, to be answered, received, judged, and by when it is to be done; null where it has not come so far. */
interface ToldRound {
  asked: string
  due: string
  reminded?: string
  received?: string
  approved?: string
  /** Day and reason. */
  returned?: readonly [string, string]
}

interface ToldCourse {
  provider: string
  reviewed: string
  /** A part of the brist's text in the catalogue. */
  start: string
  rounds: readonly ToldRound[]
}

const told = (provider: string, reviewed: string, start: string, ...rounds: ToldRound[]): ToldCourse => ({
  provider,
  reviewed,
  start,
  rounds,
})

/** Courses that the example is meant to show: every stage, two sent back once, some late. */
const courses: readonly ToldCourse[] = [
  told('Daglig verksamhet Svängrummet', '2025-10-14', 'Individuellt anpassade uppgifter', {
    asked: '2025-10-20',
    due: '2025-11-10',
    received: '2025-11-07',
    approved: '2025-11-14',
  }),
  told('Daglig verksamhet Svängrummet', '2025-10-14', 'Riskanalys saknas', {
    asked: '2025-10-20',
    due: '2025-11-10',
    received: '2025-11-07',
    approved: '2025-11-14',
  }),
  told('Ateljé Fjärilen', '2026-05-18', 'Handlingar om enskilda', {
    asked: '2026-05-25',
    due: '2026-06-15',
    received: '2026-06-12',
    approved: '2026-06-17',
  }),
  told('Solberga kommun, bostäder enligt LSS', '2026-06-03', 'Valet av mat', {
    asked: '2026-06-10',
    due: '2026-07-01',
    received: '2026-06-29',
    approved: '2026-07-03',
  }),
  told('Solberga kommun, bostäder enligt LSS', '2026-06-03', 'Boenderåd har inte', {
    asked: '2026-06-10',
    due: '2026-07-01',
    received: '2026-06-29',
    approved: '2026-07-03',
  }),
  told(
    'Utförare Eken',
    '2026-08-19',
    'Natten bemannas',
    {
      asked: '2026-08-27',
      due: '2026-09-17',
      received: '2026-09-15',
      returned: ['2026-09-18', 'Planen säger inte vem som är vaken när ordinarie personal är frånvarande.'],
    },
    { asked: '2026-09-18', due: '2026-10-09', received: '2026-10-06', approved: '2026-10-12' },
  ),
  told('Utförare Eken', '2026-08-19', 'Genomförandeplan saknas', {
    asked: '2026-08-27',
    due: '2026-09-17',
    received: '2026-09-15',
    approved: '2026-09-18',
  }),
  told('Utförare Eken', '2026-08-19', 'Timanställda känner inte', {
    asked: '2026-08-27',
    due: '2026-09-17',
    received: '2026-09-15',
    approved: '2026-09-18',
  }),
  told('Utförare Sälgen', '2026-08-26', 'Rutin saknas', {
    asked: '2026-09-02',
    due: '2026-09-23',
    reminded: '2026-09-28',
  }),
  told('Utförare Sälgen', '2026-08-26', 'Fakturerad tid', {
    asked: '2026-09-02',
    due: '2026-09-23',
    reminded: '2026-09-28',
    received: '2026-11-16',
  }),
  told('Utförare Sälgen', '2026-08-26', 'Bemanningslistorna', {
    asked: '2026-09-02',
    due: '2026-09-23',
    received: '2026-09-22',
    approved: '2026-09-25',
  }),
  told(
    'Lindgårdens HVB',
    '2026-09-16',
    'Vaken personal',
    {
      asked: '2026-09-21',
      due: '2026-10-05',
      received: '2026-10-02',
      returned: ['2026-10-07', 'Planen säger inte hur nätterna bemannas, bara att schemat ses över.'],
    },
    { asked: '2026-10-07', due: '2026-10-28', reminded: '2026-11-02', received: '2026-11-13' },
  ),
  told('Lindgårdens HVB', '2026-09-16', 'Registerutdrag saknas', {
    asked: '2026-09-21',
    due: '2026-10-05',
    received: '2026-10-02',
    approved: '2026-10-05',
  }),
  told('Lindgårdens HVB', '2026-09-16', 'Personalen har inte fått handledning', {
    asked: '2026-09-21',
    due: '2026-10-05',
    received: '2026-10-02',
    approved: '2026-10-07',
  }),
  told('Utförare Oxeln', '2026-10-07', 'Delegeringen har gått ut', {
    asked: '2026-10-09',
    due: '2026-10-30',
    reminded: '2026-11-04',
  }),
  told('Utförare Oxeln', '2026-10-07', 'Signeringslistorna', {
    asked: '2026-10-09',
    due: '2026-10-30',
    received: '2026-10-28',
    approved: '2026-11-02',
  }),
  told('Lindalléns vård och omsorg', '2026-09-10', 'Riskbedömning', {
    asked: '2026-09-17',
    due: '2026-10-08',
    received: '2026-10-06',
    approved: '2026-10-09',
  }),
  told('Lindalléns vård och omsorg', '2026-10-08', 'Delegeringen', {
    asked: '2026-10-12',
    due: '2026-10-19',
    received: '2026-10-19',
    approved: '2026-10-21',
  }),
  told('Lindalléns vård och omsorg', '2026-10-08', 'Vikarierna', { asked: '2026-11-05', due: '2026-11-26' }),
  told('Hemtjänst Måsen', '2026-10-12', 'Avböjda insatser', { asked: '2026-10-19', due: '2026-11-09' }),
  told('Trappstegets stödboende', '2026-10-26', 'Information om hur man', {
    asked: '2026-10-30',
    due: '2026-11-20',
    received: '2026-11-18',
  }),
  told('Solberga kommun, särskilt boende', '2026-11-13', 'Aktiviteterna på helger', {
    asked: '2026-11-17',
    due: '2026-12-08',
  }),
]

const PLANNER = 'planerare på kvalitetsenheten'

/** The rounds of the told courses. A course whose brist is not in the example is a fault of this file. */
export function actionPlanRows(findings: readonly Finding[], random: Random): Row[] {
  return courses.flatMap(({ provider, reviewed, start, rounds }) => {
    const finding = findings.find(
      ({ review, text }) =>
        review.agreement.provider.name === provider && review.completed === reviewed && text.startsWith(start),
    )
    if (finding === undefined) throw new Error(`No brist of ${provider} ${reviewed}: ${start}`)
    const inHouse = finding.review.agreement.form === 'egen regi'
    return rounds.map(({ asked, due, reminded, received, approved, returned }, index) => ({
      Granskningsnummer: finding.review.number,
      Område: finding.area,
      Beskrivning: finding.text,
      Omgång: index + 1,
      Begärd: asked,
      'Begärd av': PLANNER,
      'Svar senast': due,
      Påmind: reminded ?? null,
      Mottagen: received ?? null,
      Åtgärdsplan: received === undefined ? null : planOf(finding, returned !== undefined, random),
      Ansvarig: received === undefined ? null : inHouse ? 'enhetschef' : 'verksamhetschef',
      'Klart senast': received === undefined ? null : readyBy(finding, received),
      Bedömning: approved !== undefined ? 'godkänd' : returned !== undefined ? 'återsänd' : null,
      Bedömd: approved ?? returned?.[0] ?? null,
      'Bedömd av': approved !== undefined || returned !== undefined ? PLANNER : null,
      Skäl: returned?.[1] ?? null,
    }))
  })
}

/** By the brist's own last day, or three weeks after a plan that came too late for it. */
const readyBy = ({ due }: Finding, received: string): string =>
  due > received ? due : toWorkday(addDays(received, 21))

/** A plan that is sent back says too little. */
const planOf = ({ measure }: Finding, isThin: boolean, random: Random): string =>
  isThin ? 'Schemat ses över tillsammans med personalgruppen.' : `${measure} ${random.pick(planTexts.followedUp)}`

/** Verified by a day, and what came of it: answered when half a year has passed, else with the day to follow it up. */
export function withEffects(rows: readonly Row[], reviewedFrom: string, random: Random): Row[] {
  return rows.map((row) => {
    const mended = row['Åtgärdad']
    if (row['Verifierad genom'] === null || typeof mended !== 'string' || mended < reviewedFrom) return row
    const verified = atMost(toWorkday(addDays(mended, random.int(3, 10))))
    const due = halfAYearAfter(verified)
    const base = {
      ...row,
      'Verifierad datum': verified,
      'Om verifieringen':
        row['Allvarlighetsgrad'] === 'allvarlig' ? (planTexts.seen[String(row['Verifierad genom'])] ?? null) : null,
      'Effekt följs upp senast': due,
    }
    const answered = toWorkday(addDays(due, -random.int(0, 12)))
    const effect = random.weighted([
      ['ja', 15],
      ['delvis', 4],
      ['nej', 1],
    ] as const)
    const note = effect === 'ja' ? null : random.pick(planTexts[effect])
    // What falls due in November has not been answered yet: it waits in Att göra.
    if (due >= '2026-11-01') return base
    return { ...base, Effekt: effect, 'Effekt följd upp': answered, 'Om effekten': note }
  })
}

const atMost = (day: string): string => (day > TODAY ? '2026-11-20' : day)

/** The same day six months on; the last of the month where the day is missing. */
function halfAYearAfter(day: string): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  const next = new Date(Date.UTC(year, month + 5, 1))
  const last = new Date(Date.UTC(next.getUTCFullYear(), next.getUTCMonth() + 1, 0)).getUTCDate()
  next.setUTCDate(Math.min(date, last))
  return next.toISOString().slice(0, 10)
}
