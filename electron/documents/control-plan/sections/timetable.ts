import { tertialDays, tertials } from '../../../../shared/domain/control/tertial'
import { heading, paragraph, row } from '../../content/blocks'
import type { Block } from '../../content/model'
import { say } from '../../content/say'
import { dateText } from '../../content/swedish'
import type { ControlPlanModel } from '../view-model'

/** When the controls are followed up. */
export function timetable({ year }: ControlPlanModel): Block[] {
  return [
    heading(1, 'Uppföljning'),
    paragraph(
      say`Efter varje tertial redovisas resultatet av varje kontrollmoment. En avvikelse får en åtgärd med ansvarig och datum, och åtgärden är klar när en senare kontroll inte visar någon avvikelse. Kontroller som görs en gång om året följs upp senast efter det tredje tertialet.`,
    ),
    {
      kind: 'table',
      caption: `Tertial och uppföljning ${year}`,
      columns: [
        { title: 'Tertial', align: 'left', width: 1 },
        { title: 'Period', align: 'left', width: 3 },
        { title: 'Uppföljningen är klar senast', align: 'left', width: 2.5 },
      ],
      rows: tertials.map((tertial) => {
        const { startsOn, endsOn, dueOn } = tertialDays(year, tertial)
        return row(String(tertial), `${dateText(startsOn)} – ${dateText(endsOn)}`, dateText(dueOn))
      }),
    },
  ]
}
