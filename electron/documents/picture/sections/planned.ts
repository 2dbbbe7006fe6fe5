import { listInWords } from '../../../../shared/domain/swedish'
import { formatNumber } from '../../../../shared/text/format'
import {
  followUpFormNames,
  planOriginNames,
  reviewKindLongNames,
  versionStatusNames,
} from '../../../../shared/text/names'
import { heading, paragraph, paragraphIf, row, type Section } from '../../content/blocks'
import type { Block } from '../../content/model'
import { say } from '../../content/say'
import { monthText, orMissing, sentenceCase } from '../../content/swedish'
import type { AnyPicture } from '../view-model'

/** What stands in the plans of the year and in the three-year plan; said in one sentence where nothing does. */
export const planned: Section<AnyPicture> = (picture) => {
  const { planned: rows, multiYear } = picture
  return [
    heading(1, 'I planerna'),
    ...(rows.length === 0 ? [paragraph(say`Uppföljningsplanerna har ingen rad.`)] : [table(picture)]),
    ...paragraphIf(
      multiYear.length === 0
        ? []
        : say`I flerårsplanen: ${listInWords(
            multiYear.map(
              ({ serviceTypeName, year, form }) => `${serviceTypeName} ${year} (${followUpFormNames[form]})`,
            ),
          )}.`,
    ),
  ]
}

const table = (picture: AnyPicture): Block => ({
  kind: 'table',
  caption: 'Planerade uppföljningar',
  columns: [
    { title: 'År och månad', align: 'left', width: 1.4 },
    { title: 'provider' in picture ? 'Insats' : 'Utförare', align: 'left', width: 1.9 },
    { title: 'Slag', align: 'left', width: 1.9 },
    { title: 'Dagar', align: 'right', width: 0.8 },
    { title: 'Ansvarig', align: 'left', width: 1.6 },
    { title: 'Varför', align: 'left', width: 3 },
  ],
  rows: picture.planned.map((line) =>
    row(
      `${line.month === null ? '' : `${monthText(line.month)} `}${line.year}, ${versionStatusNames[line.status]}`,
      'provider' in picture ? line.serviceTypeName : line.providerName,
      sentenceCase(reviewKindLongNames[line.kind]),
      formatNumber(line.days),
      orMissing(line.responsible),
      `${planOriginNames[line.origin]}. ${line.reasons.join(' ')}`.trim(),
    ),
  ),
})
