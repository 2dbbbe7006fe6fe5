import { listInWords } from '../../../../shared/domain/swedish'
import { heading, paragraph, row, type Section, totalRow } from '../../content/blocks'
import { counted } from '../../content/figure'
import { say, together } from '../../content/say'
import { dateText, sentenceCase } from '../../content/swedish'
import type { ContractReport, NextPlan } from '../view-model'

function statusSentence({ year, status, revision, decidedOn }: NextPlan) {
  if (status === 'draft') return say`Uppföljningsplanen för ${String(year)} är ett utkast och kan ändras.`
  const word = revision > 1 ? 'är reviderad och fastställdes senast' : 'fastställdes'
  return say`Uppföljningsplanen för ${String(year)} ${word} den ${dateText(decidedOn)}.`
}

/** Next year as planned now; left out where there is no plan. */
export const outlook: Section<ContractReport> = ({ nextPlan }) => {
  if (!nextPlan || !nextPlan.items.value) return []
  const { year, items, daysPlanned, daysAvailable, byServiceType } = nextPlan
  return [
    heading(1, `Plan för ${year}`),
    paragraph(
      together(
        statusSentence(nextPlan),
        say`Den omfattar ${counted(items, 'uppföljning', 'uppföljningar')} och beräknas ta ${counted(daysPlanned, 'arbetsdag', 'arbetsdagar')}.`,
        daysAvailable.value === null ? [] : say`Tillgängliga är ${counted(daysAvailable, 'arbetsdag', 'arbetsdagar')}.`,
      ),
    ),
    {
      kind: 'table',
      caption: `Planerade uppföljningar ${year} per insats`,
      columns: [
        { title: 'Insats', align: 'left', width: 3 },
        { title: 'Typ av uppföljning', align: 'left', width: 3.4 },
        { title: 'Antal', align: 'right', width: 1 },
        { title: 'Dagar', align: 'right', width: 1 },
      ],
      rows: [
        ...byServiceType.map((line) =>
          row(sentenceCase(line.serviceType), sentenceCase(listInWords(line.kinds)), line.items, line.days),
        ),
        totalRow('Summa', '', items, daysPlanned),
      ],
    },
  ]
}
