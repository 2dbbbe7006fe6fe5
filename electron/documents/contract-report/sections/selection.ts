import type { Inline } from '../../content/model'
import { heading, paragraph, row, type Section, totalRow } from '../../content/blocks'
import { asShareOf, counted, figureText, percentOf } from '../../content/figure'
import { listed, say, together } from '../../content/say'
import type { ContractReport, NamedFigure, ReportGroup } from '../view-model'
import { groupName } from '../words'
import { groupCells } from './group'

const isAll = ({ agreements, planned }: ReportGroup) => agreements.value !== null && agreements.value === planned.value

/** Several reviews of one agreement can make the planned more than the agreements: then a share would mislead. */
function shareCell({ agreements, planned }: Pick<ReportGroup, 'agreements' | 'planned'>) {
  const fits = agreements.value !== null && planned.value !== null && planned.value <= agreements.value
  return percentOf(fits ? asShareOf(planned, agreements) : { ...planned, base: null })
}

function allChosen(groups: readonly ReportGroup[]): Inline[] {
  const whole = groups.filter(isAll)
  if (whole.length === 0) return []
  return say`Lika många uppföljningar som avtal planerades för ${listed(whole.map((group) => say`${groupName(group)}`))}.`
}

function reasons(groups: readonly ReportGroup[]): Inline[] {
  const merged = new Map<string, NamedFigure>()
  for (const { name, figure } of groups.flatMap((group) => group.selectionReasons)) {
    if (name === null) continue
    const known = merged.get(name)
    merged.set(
      name,
      known
        ? {
            name,
            figure: {
              ...figure,
              value: (known.figure.value ?? 0) + (figure.value ?? 0),
              source: { ...figure.source, ids: [...known.figure.source.ids, ...figure.source.ids] },
            },
          }
        : { name, figure },
    )
  }
  if (merged.size === 0) return say`Skälen till att just dessa avtal valdes är inte registrerade.`
  const named = [...merged.values()].sort((a, b) => (b.figure.value ?? 0) - (a.figure.value ?? 0))
  return say`Registrerade skäl till urvalet är ${listed(named.map(({ name, figure }) => say`${name ?? ''} (${figureText(figure)})`))}. En uppföljning kan ha flera skäl.`
}

/** How many agreements there were, how many reviews were planned, and why these. */
export const selection: Section<ContractReport> = ({ chapters, totals, agreementsWithoutFollowUp, year }) => {
  const groups = chapters.flatMap((chapter) => chapter.groups)
  if (groups.length === 0) return []
  const known =
    totals.agreements.value === null
      ? say`Uppgift om antalet avtal saknas.`
      : say`Inom de insatser som följdes upp fanns ${counted(totals.agreements, 'avtal', 'avtal')} någon gång under ${String(year)}.`
  const others =
    (agreementsWithoutFollowUp.value ?? 0) > 0
      ? say`Därutöver fanns ${counted(agreementsWithoutFollowUp, 'avtal', 'avtal')} inom insatser där ingen uppföljning planerades.`
      : []
  return [
    heading(1, 'Urval'),
    paragraph(
      together(
        known,
        say`För dem planerades ${counted(totals.planned, 'avtalsuppföljning', 'avtalsuppföljningar')}.`,
        others,
        allChosen(groups),
        reasons(groups),
      ),
    ),
    {
      kind: 'table',
      caption: `Avtal och planerade uppföljningar ${year}`,
      columns: [
        { title: 'Insats', align: 'left', width: 3.4 },
        { title: 'Form', align: 'left', width: 1.5 },
        { title: 'Avtal', align: 'right', width: 1.1 },
        { title: 'Planerade', align: 'right', width: 1.2 },
        { title: 'Andel av avtalen', align: 'right', width: 1.3 },
      ],
      rows: [
        ...groups.map((group) => row(...groupCells(group), group.agreements, group.planned, shareCell(group))),
        totalRow(
          'Summa',
          '',
          totals.agreements,
          totals.listed.planned,
          shareCell({ agreements: totals.agreements, planned: totals.listed.planned }),
        ),
      ],
    },
  ]
}
