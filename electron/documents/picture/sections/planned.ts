import { listInWords } from '../../../../shared/domain/swedish'
import { formatMonth, formatNumber } from '../../../../shared/text/format'
import {
  followUpFormNames,
  planOriginNames,
  reviewKindLongNames,
  versionStatusNames,
} from '../../../../shared/text/names'
import { heading, paragraph, paragraphIf, row, type Section } from '../../content/blocks'
import type { Block } from '../../content/model'
import { say } from '../../content/say'
import { inSentence, orMissing, sentenceCase } from '../../content/swedish'
import type { AnyPicture } from '../view-model'

/** What stands in the plans of the year and in the three-year plan; said in one sentence where nothing does. */
export const planned: Section<AnyPicture> = (picture) => {
  const { planned: rows, multiYear } = picture
  return [
    heading(1, 'I planerna'),
    ...(rows.length === 0
      ? [paragraph(say`Uppföljningsplanerna har ingen rad.`)]
      : [paragraph(say`Så här är uppföljning planerad, och av vilka skäl:`), table(picture)]),
    ...paragraphIf(multiYear.length === 0 ? [] : say`I flerårsplanen: ${listInWords(inYears(picture))}.`),
  ]
}

/** The insats is named only where there may be several. */
const inYears = (picture: AnyPicture): string[] =>
  picture.multiYear.map(({ serviceTypeName, year, form }) => {
    const of = 'provider' in picture ? `${inSentence(serviceTypeName)} ` : ''
    return `${of}${year} (${followUpFormNames[form]})`
  })

const table = (picture: AnyPicture): Block => ({
  kind: 'table',
  caption: 'Planerade uppföljningar',
  columns: [
    { title: 'När', align: 'left', width: 1.1 },
    { title: 'provider' in picture ? 'Insats' : 'Utförare', align: 'left', width: 1.5 },
    { title: 'Slag', align: 'left', width: 2.3 },
    { title: 'Dagar', align: 'right', width: 0.8 },
    { title: 'Ansvarig', align: 'left', width: 1.4 },
    { title: 'Varför', align: 'left', width: 3.6 },
  ],
  rows: picture.planned.map((line) =>
    row(
      `${line.month === null ? '' : `${formatMonth(line.month, 'short')} `}${line.year}, ${versionStatusNames[line.status]}`,
      'provider' in picture ? line.serviceTypeName : line.providerName,
      sentenceCase(reviewKindLongNames[line.kind]),
      formatNumber(line.days),
      orMissing(line.responsible),
      `${planOriginNames[line.origin]}. ${line.reasons.join(' ')}`.trim(),
    ),
  ),
})
