import { addDays, TODAY, yearOf } from './dates.ts'
import { type Committee, committees } from './organisation.ts'
import type { Cell, Row } from './rows.ts'

/** Month and day of each nämnd's meetings: Thursdays, Omsorgsnämnden Wednesdays. */
const days: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  SN: {
    2025: '01-30 03-06 04-10 05-22 08-28 09-25 11-06 12-11',
    2026: '01-29 03-05 04-16 05-21 08-27 09-24 11-05 12-10',
    2027: '01-28 03-04 04-15 05-20 08-26 09-23 11-04 12-09',
  },
  ÄN: {
    2025: '01-23 02-27 04-03 05-15 09-04 10-16 11-20 12-18',
    2026: '01-22 02-26 04-09 05-28 09-03 10-22 11-19 12-17',
    2027: '01-21 02-25 04-08 05-27 09-02 10-21 11-18 12-16',
  },
  ON: {
    2025: '02-05 03-19 04-23 05-09 06-11 09-10 10-15 11-19 12-10',
    2026: '02-04 03-18 04-22 06-10 09-09 10-14 11-18 12-09',
    2027: '02-03 03-17 04-21 06-09 09-08 10-13 11-17 12-08',
  },
}

/** What differs from an ordinary meeting. */
const told: Readonly<Record<string, Row>> = {
  'ON 2025-05-09': { 'Handlingar senast': '2025-05-02', Anteckning: 'Extra sammanträde om varningen.' },
  'ON 2026-10-14': { Inställt: '2026-10-01', Anteckning: 'För få ärenden. Nästa är i november.' },
}

interface Meeting {
  committee: Committee
  heldOn: string
  cancelled: boolean
}

const meetings: readonly Meeting[] = committees.flatMap((committee) =>
  Object.entries(days[committee.registry] ?? {}).flatMap(([year, written]) =>
    written.split(' ').map((day) => {
      const heldOn = `${year}-${day}`
      return { committee, heldOn, cancelled: told[`${committee.registry} ${heldOn}`]?.['Inställt'] !== undefined }
    }),
  ),
)

interface Item {
  title: string
  kind: 'beslut' | 'information'
  document?: string
  responsible: string
  result?: string
  text?: string
  /** The registry number of a case that is there already. */
  registry?: string
  note?: string
}

const STRATEGIST = 'kvalitetsstrateg'
const quarter = (number: number, year: number): Item => ({
  title: `Ej verkställda beslut, kvartal ${number} ${year}`,
  kind: 'beslut',
  document: 'Tjänsteskrivelse om ej verkställda beslut',
  responsible: STRATEGIST,
  result: 'till handlingarna',
  text: 'Nämnden tar del av rapporten och överlämnar statistiken till fullmäktige och revisorerna.',
})
const tertial = (number: number, year: number): Item => ({
  title: `Uppföljning av internkontroll, tertial ${number} ${year}`,
  kind: 'information',
  document: 'Uppföljning av internkontroll',
  responsible: 'enhetschef, kvalitetsenheten',
  result: 'till handlingarna',
})
const qualityReport = (year: number): Item => ({
  title: `Kvalitetsberättelse ${year}`,
  kind: 'beslut',
  responsible: STRATEGIST,
  result: 'enligt förslaget',
  text: `Nämnden godkänner kvalitetsberättelsen för ${year}.`,
})
const contractReport = (year: number): Item => ({
  title: `Årsrapport avtalsuppföljning ${year}`,
  kind: 'information',
  document: 'Årsrapport avtalsuppföljning',
  responsible: STRATEGIST,
  result: 'till handlingarna',
})
const plan = (year: number): Item => ({
  title: `Uppföljningsplan ${year}`,
  kind: 'beslut',
  document: 'Tjänsteskrivelse om uppföljningsplan',
  responsible: STRATEGIST,
  result: 'enligt förslaget',
  text: `Nämnden godkänner uppföljningsplanen för ${year}.`,
})
const sanction = (title: string, registry: string, text: string): Item => ({
  title,
  kind: 'beslut',
  responsible: 'enhetschef, kvalitetsenheten',
  result: 'enligt förslaget',
  registry,
  text,
})

/** Which of its meetings, counted from 0, each nämnd takes the year's items up at. */
const yearly: Readonly<Record<number, ReadonlyArray<readonly [at: number, item: Item]>>> = {
  2025: [
    [1, qualityReport(2024)],
    [2, contractReport(2024)],
    [-1, plan(2026)],
  ],
  2026: [
    [0, quarter(4, 2025)],
    [1, qualityReport(2025)],
    [1, tertial(3, 2025)],
    [2, contractReport(2025)],
    [3, quarter(1, 2026)],
    [3, tertial(1, 2026)],
    [4, quarter(2, 2026)],
    [-2, quarter(3, 2026)],
    [-1, plan(2027)],
    [-1, tertial(2, 2026)],
  ],
  2027: [[1, qualityReport(2026)]],
}

/** Taken up once, by nämnd and day. */
const once: Readonly<Record<string, readonly Item[]>> = {
  'ON 2025-05-09': [
    sanction('Varning efter granskning 2025-014', 'ON 2025/0111', 'Nämnden varnar utföraren. Frist till 2025-06-20.'),
  ],
  'ÄN 2026-09-03': [
    {
      title: 'Ny modell för individuppföljning',
      kind: 'beslut',
      responsible: STRATEGIST,
      result: 'återremiss',
      text: 'Nämnden vill se hur brukarnas röst tas till vara innan modellen införs.',
    },
  ],
  'ÄN 2026-10-22': [
    sanction(
      'Varning med åtgärdsplan till Utförare Sälgen',
      'ÄN 2026/0188',
      'Nämnden varnar utföraren och begär en åtgärdsplan. Frist till 2026-12-18.',
    ),
  ],
  'SN 2026-11-05': [
    sanction(
      'Varning till Lindgårdens HVB',
      'SN 2026/0174',
      'Nämnden varnar utföraren. Bemanningen nattetid ska vara rättad senast 2026-12-11.',
    ),
  ],
  'ÄN 2026-11-19': [
    {
      title: 'Krav på kontinuitet i hemtjänstens avtal 2027',
      kind: 'beslut',
      responsible: 'planerare hemtjänst',
      note: 'Protokollet är inte justerat än.',
    },
  ],
}

/** Meetings of a nämnd and year that are held, in order: what is cancelled takes nothing up. */
const heldOf = (committee: Committee, year: number): Meeting[] =>
  meetings.filter((meeting) => meeting.committee === committee && yearOf(meeting.heldOn) === year && !meeting.cancelled)

/** The items of a meeting in order: what is about one case first. */
function itemsOf(meeting: Meeting): Item[] {
  const { committee, heldOn, cancelled } = meeting
  if (cancelled) return []
  const own = once[`${committee.registry} ${heldOn}`] ?? []
  const ofYear = heldOf(committee, yearOf(heldOn)).filter(({ heldOn: day }) => !isExtra(committee, day))
  const regular = (yearly[yearOf(heldOn)] ?? []).filter(([at]) => ofYear.at(at) === meeting).map(([, item]) => item)
  return [...own, ...regular]
}

const isExtra = ({ registry }: Committee, day: string): boolean => day === '2025-05-09' && registry === 'ON'

const inOrder = meetings.toSorted((a, b) => (a.heldOn < b.heldOn ? -1 : a.heldOn > b.heldOn ? 1 : 0))

export const meetingRows = (): Row[] =>
  inOrder.map(({ committee, heldOn }) => ({
    Nämnd: committee.name,
    Sammanträdesdag: heldOn,
    'Handlingar senast': addDays(heldOn, -14),
    ...told[`${committee.registry} ${heldOn}`],
  }))

export const meetingItemRows = (): Row[] =>
  inOrder.flatMap((meeting) =>
    itemsOf(meeting).map((item, index) => ({
      Nämnd: meeting.committee.name,
      Sammanträdesdag: meeting.heldOn,
      Ordning: index + 1,
      Ärende: item.title,
      Slag: item.kind,
      Dokument: item.document ?? null,
      Ansvarig: item.responsible,
      Anteckning: item.note ?? null,
    })),
  )

/** How many other items each nämnd has at a meeting, about. */
const others: Readonly<Record<string, number>> = { SN: 14, ÄN: 10, ON: 8 }

/** What has been decided until today: paragraphs rise through each nämnd's year, as minutes do. */
export function committeeDecisionRows(): Row[] {
  const paragraphs = new Map<string, number>()
  const numbers = new Map<string, number>()
  const next = (counter: Map<string, number>, key: string, start: number, step: number): number => {
    const value = (counter.get(key) ?? start) + step
    counter.set(key, value)
    return value
  }
  return inOrder
    .filter(({ heldOn, cancelled }) => heldOn <= TODAY && !cancelled)
    .flatMap((meeting) => {
      const { registry, name } = meeting.committee
      const key = `${registry} ${yearOf(meeting.heldOn)}`
      // The nämnd's other items stand between: elections, budgets, and what is delegated.
      next(paragraphs, key, 0, (others[registry] ?? 0) + (Number(meeting.heldOn.slice(-2)) % 4))
      return itemsOf(meeting).flatMap((item) => {
        const paragraph = next(paragraphs, key, 0, 1)
        if (item.result === undefined) return []
        const number: Cell = item.registry ?? `${key}/${String(next(numbers, key, 800, 1)).padStart(4, '0')}`
        return [
          {
            Nämnd: name,
            Beslutsdag: meeting.heldOn,
            Paragraf: `§ ${paragraph}`,
            Beslut: item.title,
            Resultat: item.result,
            Beslutstext: item.text ?? null,
            Diarienummer: number,
            Sammanträdesdag: meeting.heldOn,
          },
        ]
      })
    })
}
