import { listInWords } from '../../../../shared/domain/swedish'
import { formatDate } from '../../../../shared/text/format'
import { findingStatusNames, severityNames } from '../../../../shared/text/names'
import { cell, heading, paragraph, paragraphIf, row, type Section, totalRow } from '../../content/blocks'
import { counted } from '../../content/figure'
import type { Block, Inline } from '../../content/model'
import { say, together } from '../../content/say'
import { inSentence, sentenceCase } from '../../content/swedish'
import type { FindingLine, ProviderReport } from '../view-model'

/** Fewer areas than this are told in the sentence alone. */
const TABLE_FROM = 2
const tones = { minor: 'low', moderate: 'mid', serious: 'high' } as const

/** The brister of the year's granskningar: how many, within what, how grave, and which come back. */
export const findings: Section<ProviderReport> = (report) => {
  const { found, findings: rows, byArea, year, completed } = report
  const title = heading(1, 'Brister och åtgärder', 'brister')
  if (!found.value) {
    return [
      title,
      paragraph(
        together(
          completed.value === 0
            ? say`Ingen granskning är genomförd ${String(year)}, och inga brister är därför registrerade från året.`
            : say`Inga brister är registrerade från granskningarna ${String(year)}.`,
          earlierSentence(report),
        ),
      ),
    ]
  }
  return [
    title,
    paragraph(
      together(
        say`Vid granskningarna ${String(year)} registrerades ${counted(found, 'brist', 'brister')}${beforeWords(report)}.`,
        gravity(report),
        statesSentence(report),
      ),
    ),
    ...paragraphIf(together(recurringSentence(report), earlierSentence(report))),
    ...(byArea.length < TABLE_FROM ? [] : [areaTable(report)]),
    bristTable(rows, year),
  ]
}

function beforeWords({ foundBefore, year }: ProviderReport): Inline[] {
  return foundBefore === null ? [] : say`; vid granskningarna ${String(year - 1)} var de ${foundBefore}`
}

function gravity({ serious, found }: ProviderReport): Inline[] {
  if (!serious.value) return say`Ingen är bedömd som allvarlig.`
  if (serious.value === found.value) return found.value === 1 ? say`Den är allvarlig.` : say`Samtliga är allvarliga.`
  return say`Av dem är ${serious} ${serious.value === 1 ? 'allvarlig' : 'allvarliga'}.`
}

/** How the brister stand: verified, and past their day. */
export function statesSentence({ found, closed, late }: ProviderReport): Inline[] {
  if (!found.value) return []
  if (closed.value === found.value) {
    return found.value === 1 ? say`Åtgärden är verifierad.` : say`Åtgärderna är verifierade för samtliga.`
  }
  return together(
    closed.value === 0 ? say`Ingen åtgärd är verifierad än.` : say`Åtgärden är verifierad för ${closed} av dem.`,
    late.value ? say`${late} har passerat sitt datum.` : [],
  )
}

function recurringSentence({ recurring }: ProviderReport): Inline[] {
  if (recurring.length === 0) return []
  const areas = recurring.map(({ area, reviews }) => `${inSentence(area)} (${listInWords(reviews)})`)
  return say`Brister inom ${listInWords(areas)} sågs även vid tidigare granskningar.`
}

const earlierSentence = ({ openEarlier }: ProviderReport): Inline[] =>
  openEarlier.value
    ? say`Dessutom är ${counted(openEarlier, 'brist', 'brister')} från tidigare år inte ${openEarlier.value === 1 ? 'verifierad' : 'verifierade'}.`
    : []

const areaTable = ({ byArea, found, year }: ProviderReport): Block => {
  const sum = (pick: (area: ProviderReport['byArea'][number]) => { value: number | null }) =>
    byArea.reduce((whole, area) => whole + (pick(area).value ?? 0), 0)
  const whole = (value: number) => ({ ...found, value })
  return {
    kind: 'table',
    caption: `Brister ${year} per område och allvar`,
    columns: [
      { title: 'Område', align: 'left', width: 5 },
      { title: 'Ringa', align: 'right', width: 1.3 },
      { title: 'Måttliga', align: 'right', width: 1.3 },
      { title: 'Allvarliga', align: 'right', width: 1.3 },
      { title: 'Summa', align: 'right', width: 1.3 },
    ],
    rows: [
      ...byArea.map(({ area, minor, moderate, serious, total }) =>
        row(sentenceCase(area), minor, moderate, serious, total),
      ),
      totalRow(
        'Summa',
        whole(sum(({ minor }) => minor)),
        whole(sum(({ moderate }) => moderate)),
        whole(sum(({ serious }) => serious)),
        found,
      ),
    ],
  }
}

const bristTable = (rows: readonly FindingLine[], year: number): Block => ({
  kind: 'table',
  caption: `Brister ${year} med åtgärd, frist och läge`,
  columns: [
    { title: 'Område', align: 'left', width: 2.3 },
    { title: 'Brist', align: 'left', width: 2.6 },
    { title: 'Allvar', align: 'left', width: 1.15 },
    { title: 'Åtgärd', align: 'left', width: 2.4 },
    { title: 'Frist', align: 'left', width: 1.5 },
    { title: 'Läge', align: 'left', width: 1.5 },
  ],
  rows: rows.map((finding) =>
    row(
      {
        text: sentenceCase(finding.area),
        strong: false,
        source: { description: 'Bristen', recordType: 'finding', ids: [finding.id] },
      },
      sentenceCase(finding.description),
      finding.severity === null
        ? 'uppgift saknas'
        : cell(sentenceCase(severityNames[finding.severity]), tones[finding.severity]),
      finding.measure === null ? 'uppgift saknas' : sentenceCase(finding.measure),
      finding.dueOn === null ? 'uppgift saknas' : formatDate(finding.dueOn),
      cell(
        finding.status === 'late' ? 'Öppen, fristen har gått ut' : sentenceCase(findingStatusNames[finding.status]),
        finding.status === 'late' ? 'high' : null,
      ),
    ),
  ),
})
