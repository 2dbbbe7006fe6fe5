import { tertialDays } from '../../../../shared/domain/control/tertial'
import { heading, paragraph, row } from '../../content/blocks'
import type { Block } from '../../content/model'
import { say } from '../../content/say'
import { orMissing, sentenceCase } from '../../content/swedish'
import type { FollowUpModel } from '../view-model'

/** The follow-ups that should have been made; left out where there are none. */
export function missed({ missed: rows, year }: FollowUpModel): Block[] {
  if (rows.length === 0) return []
  return [
    heading(1, 'Uppföljningar som saknas'),
    paragraph(say`Sista dagen för uppföljningen har passerat utan att något resultat är registrerat.`),
    {
      kind: 'table',
      caption: `Kontrollmoment med sen uppföljning ${year}`,
      columns: [
        { title: 'Kontrollmoment', align: 'left', width: 4 },
        { title: 'Tertial', align: 'left', width: 0.9 },
        { title: 'Skulle vara klar', align: 'left', width: 1.6 },
        { title: 'Ansvarig', align: 'left', width: 2 },
      ],
      rows: rows.map(({ activity, followUp }) =>
        row(
          activity.title,
          String(followUp.tertial),
          tertialDays(year, followUp.tertial).dueOn,
          sentenceCase(orMissing(activity.responsible)),
        ),
      ),
    },
  ]
}
