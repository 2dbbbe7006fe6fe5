import { groupBy } from '../../../../shared/domain/signal/group-by'
import { listInWords } from '../../../../shared/domain/swedish'
import { followUpFormNames, reviewKindLongNames, versionStatusNames } from '../../../../shared/text/names'
import { formatNumber } from '../../../../shared/text/format'
import { bullets, heading, paragraph, paragraphIf, row, type Section } from '../../content/blocks'
import type { Block, Inline } from '../../content/model'
import { say } from '../../content/say'
import { inSentence, monthText, orMissing, sentenceCase } from '../../content/swedish'
import type { ProviderReport } from '../view-model'

/** What stands in next year's plan and in the flerårsplan, and why it must. */
export const next: Section<ProviderReport> = (report) => {
  const { planned, multiYear, mandatory, nextYear } = report
  return [
    heading(1, 'Vad som händer härnäst', 'harnast'),
    paragraph(plannedSentence(report)),
    ...(planned.length === 0 ? [] : [table(report)]),
    ...(mandatory.length === 0
      ? []
      : [
          paragraph(say`Skäl till att utföraren ska följas upp ${String(nextYear)}:`),
          bullets(mandatory.map((reason) => say`${reason}`)),
        ]),
    ...paragraphIf(multiYear.length === 0 ? [] : say`I flerårsplanen finns ${listInWords(inYears(multiYear))}.`),
  ]
}

/** 'hemtjänst 2027 och 2028 (egen uppföljning)': an insats and form once, with its years. */
const inYears = (entries: ProviderReport['multiYear']): string[] =>
  [...groupBy(entries, ({ serviceTypeName, form }) => `${inSentence(serviceTypeName)}|${followUpFormNames[form]}`)].map(
    ([key, rows]) => {
      const [name, form] = key.split('|')
      return `${name} ${listInWords([...new Set(rows.map(({ year }) => String(year)))].toSorted())} (${form})`
    },
  )

/** Only what the plan holds; that it holds nothing is said. */
export function plannedSentence({ planned, nextYear }: ProviderReport): Inline[] {
  if (planned.length === 0) return say`Ingen uppföljning av utföraren är planerad för ${String(nextYear)} än.`
  const rows = planned.map(
    ({ kind, month }) => `${reviewKindLongNames[kind]}${month === null ? '' : ` i ${monthText(month)}`}`,
  )
  const status = planned.every(({ status: one }) => one === 'decided') ? '' : ' (utkast)'
  return say`I uppföljningsplanen för ${String(nextYear)}${status} finns ${listInWords([...new Set(rows)])}.`
}

const table = ({ planned, nextYear }: ProviderReport): Block => ({
  kind: 'table',
  caption: `Planerade uppföljningar ${nextYear}`,
  columns: [
    { title: 'När', align: 'left', width: 1.3 },
    { title: 'Insats', align: 'left', width: 1.8 },
    { title: 'Slag', align: 'left', width: 2.15 },
    { title: 'Dagar', align: 'right', width: 0.8 },
    { title: 'Ansvarig', align: 'left', width: 1.5 },
    { title: 'Varför', align: 'left', width: 2.8 },
  ],
  rows: planned.map(({ month, serviceTypeName, kind, days, responsible, reasons, status, rowId }) =>
    row(
      {
        text: `${month === null ? 'Månad ej bestämd' : sentenceCase(monthText(month))}, ${versionStatusNames[status]}`,
        strong: false,
        source: { description: 'Rad i uppföljningsplanen', recordType: 'plannedFollowUp', ids: [rowId] },
      },
      serviceTypeName,
      sentenceCase(reviewKindLongNames[kind]),
      formatNumber(days),
      orMissing(responsible),
      reasons.length === 0 ? 'uppgift saknas' : reasons.join(' '),
    ),
  ),
})
