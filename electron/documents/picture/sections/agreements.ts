import type { ProviderPicture } from '../../../../shared/contracts/picture'
import { formatCount } from '../../../../shared/text/format'
import { agreementFormNames } from '../../../../shared/text/names'
import { cell, heading, paragraph, row, type Section } from '../../content/blocks'
import { counted } from '../../content/figure'
import type { Block, Inline } from '../../content/model'
import { say } from '../../content/say'
import { orMissing, sentenceCase } from '../../content/swedish'

/** Agreements with form, period and placements; enheter with their permits. */
export const agreements: Section<ProviderPicture> = ({ agreements: rows, units }) => [
  heading(1, 'Avtal och enheter'),
  ...(rows.length === 0
    ? [paragraph(say`Inget avtal är registrerat.`)]
    : [paragraph(say`Utföraren har ${agreementCount(rows)}${unitWords(units)}.`), ...agreementTable(rows)]),
  ...(units.length === 0 ? [] : unitTable(units)),
]

const agreementCount = (rows: ProviderPicture['agreements']): Inline =>
  counted(
    {
      value: rows.length,
      base: null,
      source: { description: 'utförarens avtal', recordType: 'agreement', ids: rows.map(({ id }) => id) },
    },
    'avtal',
    'avtal',
  )

const unitWords = (units: ProviderPicture['units']): string =>
  units.length === 0 ? '' : ` och ${formatCount(units.length, 'enhet', 'enheter')}`

/** The agreements alone, where a document says more around them. */
export const agreementTable = (rows: ProviderPicture['agreements'], name = 'Avtal'): Block[] => [
  {
    kind: 'table',
    caption: `${name} med form, tid och placeringar`,
    columns: [
      { title: name, align: 'left', width: 1.1 },
      { title: 'Insats', align: 'left', width: 2 },
      { title: 'Form', align: 'left', width: 1 },
      { title: 'Från', align: 'left', width: 1.1 },
      { title: 'Läge', align: 'left', width: 2 },
      { title: 'Placeringar', align: 'right', width: 1.1 },
    ],
    rows: rows.map((agreement) =>
      row(
        agreement.number,
        agreement.unitName === null ? agreement.serviceTypeName : `${agreement.serviceTypeName}, ${agreement.unitName}`,
        agreementFormNames[agreement.form],
        agreement.startDate,
        sentenceCase(agreement.state),
        {
          value: agreement.placements,
          base: null,
          source: {
            description: `placeringar enligt avtal ${agreement.number}`,
            recordType: 'agreement',
            ids: [agreement.id],
          },
        },
      ),
    ),
  },
]

export const unitTable = (units: ProviderPicture['units']): Block[] => [
  {
    kind: 'table',
    caption: 'Enheter med platser och IVO-tillstånd',
    columns: [
      { title: 'Enhet', align: 'left', width: 2 },
      { title: 'Insats', align: 'left', width: 2 },
      { title: 'Platser', align: 'right', width: 1 },
      { title: 'IVO-tillstånd till', align: 'left', width: 2 },
    ],
    rows: units.map((unit) =>
      row(
        unit.name,
        orMissing(unit.serviceTypeName),
        {
          value: unit.places,
          base: null,
          source: { description: `platser på ${unit.name}`, recordType: 'unit', ids: [unit.id] },
        },
        cell(
          unit.permitWarning === null
            ? orMissing(unit.permitValidTo)
            : `${orMissing(unit.permitValidTo)}, ${unit.permitWarning}`,
          unit.permitWarning === null ? null : 'high',
        ),
      ),
    ),
  },
]
