import { wheelSteps } from '../../../../../shared/domain/year-wheel'
import { bullets, heading, paragraph, type Section } from '../../../content/blocks'
import { say, strong } from '../../../content/say'
import { monthText } from '../../../content/swedish'
import { yearWheelBlocks } from '../../../year-wheel/blocks'
import { sectionHeading } from '../../report-base'
import type { LaterReport } from '../view-model'

/** The year to come as a wheel and a table: the activities come back every year. */
export const yearPlan: Section<LaterReport> = ({ wheel, year }) => {
  const next = year + 1
  return [
    sectionHeading('arsplan', `Årsplan ${next}`),
    paragraph(
      say`Kvalitetsarbetet följer ett årshjul med aktiviteter som återkommer varje år. Så här ser det ut för ${String(next)}.`,
    ),
    ...yearWheelBlocks({ year: next, activities: wheel }),
    ...(wheel.length === 0
      ? []
      : [
          heading(2, 'Hjulets fem steg'),
          bullets(
            wheelSteps.map(
              ({ name, from, to }) =>
                say`${strong(name)}: ${from === 1 && to === 12 ? 'hela året' : `${monthText(from)}–${monthText(to)}`}`,
            ),
          ),
        ]),
  ]
}
