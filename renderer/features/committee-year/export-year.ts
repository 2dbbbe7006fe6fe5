import type { Output } from '../../../shared/contracts'
import type { MeetingItemRow, MeetingRow } from '../../../shared/contracts/committee-year'
import { decisionResultNames, meetingItemKindNames } from '../../../shared/text/act-names'
import { documentKindNames } from '../../../shared/text/names'
import { type ExcelColumn, exportRows } from '../../lib/excel-export'
import { itemStates, meetingStateWords } from './words'

type Line = { meeting: MeetingRow; item: MeetingItemRow | null }

const columns: ExcelColumn<Line>[] = [
  { header: 'Nämnd', value: ({ meeting }) => meeting.committeeName, width: 22 },
  { header: 'Datum', value: ({ meeting }) => meeting.heldOn, kind: 'date' },
  { header: 'Handlingar senast', value: ({ meeting }) => meeting.submitOn, kind: 'date' },
  { header: 'Sammanträde', value: ({ meeting }) => meetingStateWords[meeting.state].word },
  { header: 'Ärende', value: ({ item }) => item?.title ?? null, width: 50 },
  { header: 'Slag', value: ({ item }) => item && meetingItemKindNames[item.kind] },
  {
    header: 'Dokument',
    value: ({ item }) => item?.documentTitle ?? (item?.documentKind ? documentKindNames[item.documentKind] : null),
    width: 40,
  },
  { header: 'Ansvarig', value: ({ item }) => item?.responsible ?? null, width: 28 },
  { header: 'Läge', value: ({ item }) => item && itemStates[item.state].word },
  { header: 'Paragraf', value: ({ item }) => item?.decision?.paragraph ?? null },
  { header: 'Resultat', value: ({ item }) => (item?.decision ? decisionResultNames[item.decision.result] : null) },
  { header: 'Beslutstext', value: ({ item }) => item?.decision?.text ?? null, width: 60 },
  { header: 'Diarienummer', value: ({ item }) => item?.decision?.registryNumber ?? null },
]

/** The year as a list: a line an item, and one for each meeting without any. */
export async function exportYear(year: number, { meetings }: Output<'act.committeeYear'>): Promise<void> {
  const lines = meetings.flatMap((meeting): Line[] =>
    meeting.items.length === 0 ? [{ meeting, item: null }] : meeting.items.map((item) => ({ meeting, item })),
  )
  await exportRows(`Nämndens år ${year}`, columns, lines)
}
