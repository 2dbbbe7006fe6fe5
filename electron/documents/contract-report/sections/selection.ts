import type { Inline } from '../../content/model'
import { heading, paragraph, row, type Section, totalRow } from '../../content/blocks'
import { asShareOf, counted, type Figure, figureText, percentOf } from '../../content/figure'
import { listed, say, together } from '../../content/say'
import { mergeNamed } from '../build'
import type { ContractReport, ReportGroup } from '../view-model'
import { groupName } from '../words'
import { groupCells } from './group'

const isAll = ({ agreements, planned }: ReportGroup) => agreements.value !== null && agreements.value === planned.value

const isUnknown = ({ agreements, planned }: ReportGroup) => agreements.value === null || planned.value === null

/** Several reviews of one agreement can make the planned more than the agreements: then a share would mislead. */
function shareCell({ agreements, planned }: Pick<ReportGroup, 'agreements' | 'planned'>) {
  const fits = agreements.value !== null && planned.value !== null && planned.value <= agreements.value
  return percentOf(fits ? asShareOf(planned, agreements) : { ...planned, base: null })
}

/** Named while they are few; a long row of names hides what it says. */
const NAMED = 4

function allChosen(groups: readonly ReportGroup[]): Inline[] {
  const whole = groups.filter(isAll)
  if (whole.length === 0) return []
  const where =
    whole.length > NAMED ? say`${whole.length} insatser` : listed(whole.map((group) => say`${groupName(group)}`))
  return say`Lika många uppföljningar som avtal planerades för ${where}.`
}

function reasons(groups: readonly ReportGroup[], planned: Figure): Inline[] {
  const named = mergeNamed(groups.flatMap((group) => group.selectionReasons)).filter(({ name }) => name !== null)
  if (named.length === 0) return say`Skälen till att just dessa avtal valdes är inte registrerade.`
  const words = listed(named.map(({ name, figure }) => say`${name ?? ''} (${figureText(figure)})`))
  const given = named.reduce((sum, { figure }) => sum + (figure.value ?? 0), 0)
  return together(
    say`${named.length === 1 ? 'Registrerat skäl' : 'Registrerade skäl'} till urvalet är ${words}.`,
    given > (planned.value ?? 0) ? say`En uppföljning kan ha flera skäl.` : [],
  )
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
        reasons(groups, totals.listed.planned),
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
    ...(groups.some((group) => shareCell(group).text === '–')
      ? [
          paragraph(
            say`Streck betyder att uppföljningarna är fler än avtalen${groups.some(isUnknown) ? ' eller att antalet inte är känt' : ''}.`,
            'note',
          ),
        ]
      : []),
  ]
}
