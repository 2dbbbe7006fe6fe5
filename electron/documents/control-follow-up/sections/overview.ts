import { heading, paragraph, row } from '../../content/blocks'
import type { Block } from '../../content/model'
import { asShareOf, shareText } from '../../content/figure'
import { say } from '../../content/say'
import type { FollowUpModel } from '../view-model'

/** Every tertial in figures. */
export function overview({ reports, year }: FollowUpModel): Block[] {
  if (reports.length === 0) return []
  return [
    heading(1, 'Uppföljning per tertial'),
    paragraph(
      say`Ett kontrollmoment följs upp efter varje tertial, om dess frekvens inte säger annat. En åtgärd är klar när en senare kontroll av samma kontrollmoment inte visar någon avvikelse.`,
    ),
    {
      kind: 'table',
      caption: `Uppföljning av internkontrollen ${year} per tertial`,
      columns: [
        { title: 'Tertial', align: 'left', width: 0.9 },
        { title: 'Uppföljda', align: 'left', width: 1.8 },
        { title: 'Utan avvikelse', align: 'right', width: 1.2 },
        { title: 'Mindre avvikelse', align: 'right', width: 1.2 },
        { title: 'Allvarlig avvikelse', align: 'right', width: 1.2 },
        { title: 'Åtgärder sena', align: 'right', width: 1.1 },
        { title: 'Åtgärder öppna', align: 'right', width: 1.1 },
        { title: 'Åtgärder klara', align: 'right', width: 1.1 },
      ],
      rows: reports.map((report) =>
        row(
          String(report.summary.tertial),
          shareText(asShareOf(report.done, report.owed)),
          report.none,
          report.minor,
          report.serious,
          report.measuresLate,
          report.measuresOpen,
          report.measuresClosed,
        ),
      ),
    },
  ]
}
