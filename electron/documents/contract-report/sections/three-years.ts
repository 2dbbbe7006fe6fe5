import { FollowUpForm } from '../../../../shared/contracts/values'
import { formatNumber } from '../../../../shared/text/format'
import { followUpFormNames } from '../../../../shared/text/names'
import { heading, paragraph, row, type Section, totalRow } from '../../content/blocks'
import { counted } from '../../content/figure'
import { say, together } from '../../content/say'
import { dateText, sentenceCase } from '../../content/swedish'
import type { ContractReport, ThreeYears } from '../view-model'

function statusSentence({ status, revision, decidedOn }: ThreeYears) {
  if (status === 'draft') return say`Flerårsplanen är ett utkast och kan ändras.`
  const word = revision > 1 ? 'är reviderad och fastställdes senast' : 'fastställdes'
  return say`Flerårsplanen ${word} den ${dateText(decidedOn)}.`
}

/** The three years after the report's: which insatser are followed up how, with the expected number; left out without a plan. */
export const threeYears: Section<ContractReport> = ({ threeYears: plan }) => {
  if (!plan || !plan.total.value) return []
  const { years, total } = plan
  const [first, last] = [years[0]?.year, years.at(-1)?.year]
  return [
    heading(1, `Plan för ${first}–${last}`),
    paragraph(
      together(
        statusSentence(plan),
        say`Den anger i vilka år varje insats följs upp så att intervallen hålls, och omfattar ${counted(total, 'förväntad uppföljning', 'förväntade uppföljningar')}.`,
        say`Talet efter insatsen är det förväntade antalet.`,
      ),
    ),
    {
      kind: 'table',
      caption: `Planerade uppföljningar ${first}–${last} per år och form`,
      columns: [
        { title: 'År', align: 'left', width: 0.7 },
        { title: 'Form', align: 'left', width: 1.5 },
        { title: 'Insatser', align: 'left', width: 5 },
        { title: 'Antal', align: 'right', width: 0.8 },
      ],
      rows: [
        ...years.flatMap(({ year, forms }) =>
          FollowUpForm.options.flatMap((form) => {
            const { serviceTypes, expected } = forms[form]
            if (serviceTypes.length === 0) return []
            const named = serviceTypes.map(({ name, expected: one }) => `${name} (${numberOf(one)})`)
            return [row(String(year), sentenceCase(followUpFormNames[form]), named.join(', '), expected)]
          }),
        ),
        totalRow('Alla år', '', '', total),
      ],
    },
  ]
}

const numberOf = (expected: number | null): string => (expected === null ? 'antal saknas' : formatNumber(expected))
