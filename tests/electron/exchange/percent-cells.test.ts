import { describe, expect, it } from 'vitest'
import { jobControl } from '../../../electron/core/jobs'
import { readWorkbook } from '../../../electron/exchange/read-workbook'
import { makeXlsx } from './make-xlsx'

const control = jobControl(new AbortController().signal, () => undefined)
const styles =
  '<numFmts><numFmt numFmtId="164" formatCode="0.0 %"/><numFmt numFmtId="165" formatCode="0 &quot;% av alla&quot;"/></numFmts>' +
  '<cellXfs><xf numFmtId="0"/><xf numFmtId="9"/><xf numFmtId="10"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs>'

const cell = (reference: string, style: number, value: string): string =>
  `<c r="${reference}" s="${style}"><v>${value}</v></c>`

describe('a cell that Excel shows with a percent sign', () => {
  it('is read as it is shown; a word in the format is no sign', async () => {
    const rows =
      '<row r="1"><c r="A1" t="inlineStr"><is><t>Positiva andel</t></is></c></row>' +
      ['0.82', '0.145', '0.07', '82', '0.82']
        .map(
          (value, index) => `<row r="${index + 2}">${cell(`A${index + 2}`, [1, 2, 3, 4, 0][index] ?? 0, value)}</row>`,
        )
        .join('')
    const [sheet] = await readWorkbook('lista.xlsx', makeXlsx([{ name: 'Enkät', rows }], { styles }), null, control)
    expect(sheet?.rows.map(({ cells }) => cells['Positiva andel'])).toEqual(['82 %', '14.5 %', '7 %', 82, 0.82])
  })
})
