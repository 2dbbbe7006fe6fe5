import type { MeetingItemKind } from '../../contracts/act-values'
import type { DocumentKind } from '../../contracts/values'
import type { IsoDate } from '../iso-date'
import { nameKey } from '../name-key'

/** What a nämnd gets every year. */
export interface YearlyItem {
  /** 'controlTertial1': the same every year. */
  key: string
  title: string
  kind: MeetingItemKind
  documentKind: DocumentKind | null
  /** Its figures are there from this day. */
  from: IsoDate
  /** After this day it is no longer worth suggesting. */
  to: IsoDate
  /** Why it goes to the nämnd, with the rule where there is one. */
  why: string
}

/**
 * What goes to a nämnd each year: kvalitetsberättelse (SOSFS 2011:9, 7 kap. 1 §), årsrapport, next year's
 * uppföljningsplan, internal control per tertial (KL 6 kap. 6 §), and per quarter what is not carried out of favourable
 * decisions (SoL 2025:400, statistik till fullmäktige).
 */
export function yearlyItems(year: number): YearlyItem[] {
  const last = year - 1
  return [
    {
      key: 'qualityReport',
      title: `Kvalitetsberättelse ${last}`,
      kind: 'decision',
      documentKind: null,
      from: `${year}-02-01`,
      to: `${year}-06-30`,
      why: 'Hur kvalitetsarbetet har bedrivits under året, och med vilka resultat.',
    },
    {
      key: 'contractReport',
      title: `Årsrapport avtalsuppföljning ${last}`,
      kind: 'information',
      documentKind: 'arsrapport-avtalsuppfoljning',
      from: `${year}-02-01`,
      to: `${year}-06-30`,
      why: 'Årets granskningar, utfall och brister i ett.',
    },
    {
      key: 'plan',
      title: `Uppföljningsplan ${year + 1}`,
      kind: 'decision',
      documentKind: 'tjansteskrivelse-plan',
      from: `${year}-11-01`,
      to: `${year}-12-31`,
      why: 'Planen ska vara beslutad före årsskiftet.',
    },
    control(3, last, `${year}-01-20`, `${year}-04-30`),
    control(1, year, `${year}-05-15`, `${year}-08-31`),
    control(2, year, `${year}-09-15`, `${year}-12-31`),
    delayed(4, last, `${year}-01-20`, `${year}-04-15`),
    delayed(1, year, `${year}-04-20`, `${year}-07-15`),
    delayed(2, year, `${year}-07-20`, `${year}-10-15`),
    delayed(3, year, `${year}-10-20`, `${year}-12-31`),
  ]
}

const control = (tertial: number, year: number, from: IsoDate, to: IsoDate): YearlyItem => ({
  key: `controlTertial${tertial}`,
  title: `Uppföljning av internkontroll, tertial ${tertial} ${year}`,
  kind: 'information',
  documentKind: 'internkontroll-uppfoljning',
  from,
  to,
  why: 'Vad kontrollerna visade och vad som görs åt avvikelser.',
})

const delayed = (quarter: number, year: number, from: IsoDate, to: IsoDate): YearlyItem => ({
  key: `delayedQuarter${quarter}`,
  title: `Ej verkställda beslut, kvartal ${quarter} ${year}`,
  kind: 'decision',
  documentKind: 'tjansteskrivelse-ej-verkstallda-beslut',
  from,
  to,
  why: 'Rapporteras varje kvartal, med statistik till fullmäktige.',
})

/** The yearly items that still lack a meeting: found by title, or by the document's kind within its days. */
export function missingItems(
  year: number,
  placed: ReadonlyArray<{ title: string; documentKind: DocumentKind | null; heldOn: IsoDate }>,
  today: IsoDate,
): YearlyItem[] {
  return yearlyItems(year).filter(
    (item) =>
      item.to >= today &&
      !placed.some(
        ({ title, documentKind, heldOn }) =>
          nameKey(title) === nameKey(item.title) ||
          (documentKind !== null && documentKind === item.documentKind && heldOn >= item.from && heldOn <= item.to),
      ),
  )
}

/** The first meeting to come, not cancelled, after the item's figures are there and while it is worth something. */
export function suitingMeeting<Meeting extends { heldOn: IsoDate; cancelledOn: IsoDate | null }>(
  { from, to }: Pick<YearlyItem, 'from' | 'to'>,
  meetings: readonly Meeting[],
  today: IsoDate,
): Meeting | null {
  const fitting = meetings.filter(
    ({ heldOn, cancelledOn }) => cancelledOn === null && heldOn > today && heldOn >= from && heldOn <= to,
  )
  return fitting.toSorted((a, b) => (a.heldOn < b.heldOn ? -1 : 1))[0] ?? null
}
