import { FollowUpForm } from '../../../../shared/contracts/values'
import { formatNumber } from '../../../../shared/text/format'
import { followUpFormNames } from '../../../../shared/text/names'
import { heading, paragraph, row, type Section, totalRow } from '../../content/blocks'
import { counted, type Figure, shareText, sumFigures } from '../../content/figure'
import type { ChartBlock } from '../../content/model'
import { say } from '../../content/say'
import { sentenceCase } from '../../content/swedish'
import type { MultiYearDocument } from '../view-model'

/** How even the years are: insatser and follow-ups per year and form, as table and chart. */
export const spread: Section<MultiYearDocument> = ({ spread: years, total }) => {
  if (!total.value) return []
  const forms = FollowUpForm.options.filter((form) => years.some(({ byForm }) => byForm[form].serviceTypes.value))
  const lacking = years.reduce((sum, { withoutNumber }) => sum + withoutNumber, 0)
  return [
    heading(1, 'Fördelning över åren'),
    paragraph(
      say`Tabellen visar hur ${counted(total, 'uppföljning fördelas', 'uppföljningar fördelas')} och hur stor andel av avtalen och enheterna det motsvarar.${lacking === 0 ? '' : ` ${formatNumber(lacking)} planerade uppföljningar saknar antal och är inte med i summorna.`}`,
    ),
    {
      kind: 'table',
      caption: 'Förväntade uppföljningar per år och form',
      columns: [
        { title: 'År', align: 'left', width: 1 },
        { title: 'Insatser', align: 'right', width: 1 },
        ...forms.map((form) => ({ title: sentenceCase(followUpFormNames[form]), align: 'right' as const, width: 1.7 })),
        { title: 'Summa', align: 'right', width: 1 },
        { title: 'Andel av avtal och enheter', align: 'right', width: 2.1 },
      ],
      rows: [
        ...years.map(({ year, serviceTypes, byForm, expected, share }) =>
          row(String(year), serviceTypes, ...forms.map((form) => byForm[form].expected), expected, shareText(share)),
        ),
        totalRow('Alla år', '', ...forms.map((form) => sumOf(years, form)), total, ''),
      ],
    },
    chart(years, forms),
  ]
}

const sumOf = (years: MultiYearDocument['spread'], form: FollowUpForm): Figure =>
  sumFigures(
    years.map(({ byForm }) => byForm[form].expected),
    `Förväntade uppföljningar, ${followUpFormNames[form]}`,
  )

function chart(years: MultiYearDocument['spread'], forms: readonly FollowUpForm[]): ChartBlock {
  const told = years.map(({ year, expected, byForm }) => {
    const parts = forms.map((form) => `${followUpFormNames[form]} ${formatNumber(byForm[form].expected.value)}`)
    return `${year}: ${formatNumber(expected.value)} uppföljningar (${parts.join(', ')})`
  })
  return {
    kind: 'chart',
    form: 'columns',
    caption: 'Förväntade uppföljningar per år',
    altText: `Stående staplar, en grupp per år. ${told.join('. ')}.`,
    categories: years.map(({ year }) => String(year)),
    series: forms.map((form) => ({
      name: sentenceCase(followUpFormNames[form]),
      // No bar, and no 0 hanging over an empty place; the table above says 0.
      values: years.map(({ byForm }) => byForm[form].expected.value || null),
      place: null,
      labels: null,
    })),
  }
}
