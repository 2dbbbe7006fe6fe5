import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readWorkbook } from '../../../electron/exchange/read-workbook'
import { AppError } from '../../../shared/errors'
import { inline, makeXlsx } from './make-xlsx'

const control = { pause: () => Promise.resolve() }
const read = (fileName: string, bytes: Uint8Array, sheet: string | null = null) =>
  readWorkbook(fileName, bytes, sheet, control)
const refusal = async (fileName: string, bytes: Uint8Array, sheet: string | null = null): Promise<string> => {
  const error = await read(fileName, bytes, sheet).then(
    () => new Error('it was read'),
    (cause: unknown) => cause,
  )
  if (!(error instanceof AppError)) throw error
  return `${error.data.code}: ${error.data.userMessage}`
}
const text = (content: string): Uint8Array => new TextEncoder().encode(content)

describe('files that are not what they seem', () => {
  const oldOffice = (inside: string): Uint8Array =>
    Buffer.concat([
      Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      Buffer.alloc(600),
      Buffer.from(inside, 'utf16le'),
    ])

  it.each([
    ['an empty file', 'lista.xlsx', new Uint8Array(), 'är tom'],
    ['a PDF', 'lista.xlsx', text('%PDF-1.7 …'), 'är en PDF'],
    ['a workbook with a password', 'lista.xlsx', oldOffice('EncryptedPackage'), 'lösenord'],
    ['an old .xls', 'lista.xls', oldOffice('Workbook'), 'äldre format (.xls)'],
    ['a CSV named .xlsx', 'lista.xlsx', text('Namn;Driftsform\n'), 'slutar på .csv'],
    ['a web page named .xls', 'lista.xls', text('<html><table></table></html>'), 'är en webbsida'],
    ['a picture', 'lista.csv', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]), 'varken en Excel-arbetsbok eller'],
    ['half a workbook', 'lista.xlsx', makeXlsx([{ name: 'Utförare', rows: '' }]).slice(0, 400), 'är skadad'],
    ['only the start of a package', 'lista.xlsx', new Uint8Array([0x50, 0x4b, 0x03, 0x04, 1, 2, 3]), 'är skadad'],
    ['an empty package', 'lista.xlsx', zipSync({}), 'är tom eller skadad'],
    [
      'a package of something else',
      'lista.xlsx',
      zipSync({ 'läs mig.txt': strToU8('hej') }),
      'är inte en Excel-arbetsbok',
    ],
    [
      'a Word document',
      'lista.xlsx',
      zipSync({
        '_rels/.rels': strToU8(
          '<Relationships><Relationship Id="a" Type="x/officeDocument" Target="word/document.xml"/></Relationships>',
        ),
        'word/document.xml': strToU8('<document/>'),
      }),
      'är ett Word-dokument',
    ],
    [
      'a binary workbook',
      'lista.xlsb',
      zipSync({
        '_rels/.rels': strToU8(
          '<Relationships><Relationship Id="a" Type="x/officeDocument" Target="xl/workbook.bin"/></Relationships>',
        ),
      }),
      '.xlsb',
    ],
    [
      'an OpenDocument sheet',
      'lista.ods',
      zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet') }),
      'OpenDocument',
    ],
    ['a workbook without rows', 'lista.xlsx', makeXlsx([{ name: 'Blad1', rows: '' }]), 'inga rader'],
  ])('%s is refused with a sentence', async (_what, fileName, bytes, sentence) => {
    const message = await refusal(fileName, bytes)
    expect(message).toContain(sentence)
    expect(message).toMatch(/^FILE: .*[.]$/)
  })

  it('a package that would unpack to more than 300 MB is refused before it is unpacked', async () => {
    const bytes = makeXlsx([{ name: 'Utförare', rows: '' }])
    const view = Buffer.from(bytes)
    // The sizes stand in the directory at the end; lie about the first sheet's.
    const at = view.lastIndexOf(Buffer.from('xl/worksheets/sheet1.xml')) - 46
    view.writeUInt32LE(400_000_000, at + 24)
    expect(await refusal('bomb.xlsx', view)).toContain('över 300 MB')
  })

  it('a package whose directory promises less than it holds does not grow beyond the promise', async () => {
    const bytes = makeXlsx([{ name: 'Utförare', rows: `<row r="1">${inline('A1', 'x'.repeat(100_000))}</row>` }])
    const view = Buffer.from(bytes)
    const at = view.lastIndexOf(Buffer.from('xl/worksheets/sheet1.xml')) - 46
    view.writeUInt32LE(50, at + 24)
    expect(await refusal('bomb.xlsx', view)).toMatch(/^FILE: /)
  })
})

describe('cells of a workbook', () => {
  const styles =
    '<numFmts><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd;@"/><numFmt numFmtId="165" formatCode="#,##0 &quot;dagar&quot;"/></numFmts>' +
    '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs>'

  it('are read whatever way they are written: shared, inline and rich text, numbers, truth, dates', async () => {
    const bytes = makeXlsx(
      [
        {
          name: 'Utförare',
          rows:
            '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="inlineStr"><is><t>C</t></is></c><c r="D1" t="str"><v>D</v></c><c r="E1" t="str"><v>E</v></c><c r="F1" t="str"><v>F</v></c></row>' +
            '<row r="3"><c r="A3"><v>1.5</v></c><c r="B3" t="b"><v>1</v></c><c r="C3" s="1"><v>45000</v></c><c r="D3" s="2"><v>45000.5</v></c><c r="E3" s="3"><v>12</v></c><c r="F3" t="d"><v>2026-11-22T00:00:00</v></c></row>',
        },
      ],
      {
        styles,
        sharedStrings:
          '<si><t> Namn </t></si><si><r><t>Drifts</t></r><r><rPr><b/></rPr><t xml:space="preserve">form &amp; mer</t></r><rPh><t>hint</t></rPh></si>',
      },
    )
    expect(await read('lista.xlsx', bytes)).toEqual([
      {
        name: 'Utförare',
        headings: ['Namn', 'Driftsform & mer', 'C', 'D', 'E', 'F'],
        rows: [
          {
            row: 3,
            cells: {
              Namn: 1.5,
              'Driftsform & mer': true,
              C: { date: '2023-03-15' },
              D: { date: '2023-03-15' },
              E: 12,
              F: { date: '2026-11-22' },
            },
          },
        ],
      },
    ])
  })

  it('with formulas count as the result that Excel saved; without one, or with an error, the cell says so', async () => {
    const rows =
      `<row r="1">${inline('A1', 'Namn')}${inline('B1', 'Platser')}</row>` +
      '<row r="2"><c r="A2" t="str"><f>A1&amp;"x"</f><v>Eken</v></c><c r="B2"><f>1+1</f><v>2</v></c></row>' +
      '<row r="3"><c r="A3"><f>A1</f></c><c r="B3" t="e"><f>1/0</f><v>#DIV/0!</v></c></row>'
    const [sheet] = await read('lista.xlsx', makeXlsx([{ name: 'Utförare', rows }]))
    expect(sheet?.rows[0]?.cells).toEqual({ Namn: 'Eken', Platser: 2 })
    expect(sheet?.rows[1]?.cells).toEqual({
      Namn: { fault: expect.stringContaining('utan sparat resultat') },
      Platser: { fault: expect.stringContaining('#DIV/0!') },
    })
  })

  it('that are merged have their value in the first, and nothing in the others', async () => {
    const rows = `<row r="1">${inline('A1', 'Namn')}${inline('B1', 'Ort')}</row><row r="2">${inline('A2', 'Eken')}<c r="B2"/></row><row r="3"><c r="A3"/>${inline('B3', 'Solberga')}</row>`
    const [sheet] = await read(
      'lista.xlsx',
      makeXlsx([{ name: 'X', rows, after: '<mergeCells><mergeCell ref="A2:A3"/></mergeCells>' }]),
    )
    expect(sheet?.rows.map(({ cells }) => cells)).toEqual([{ Namn: 'Eken' }, { Ort: 'Solberga' }])
  })

  it('are found where references are left out, tags have prefixes, and days count from 1904', async () => {
    const rows =
      '<x:row><x:c t="inlineStr"><x:is><x:t>Namn</x:t></x:is></x:c><x:c t="inlineStr"><x:is><x:t>Dag</x:t></x:is></x:c></x:row>' +
      '<x:row><x:c/><x:c s="1"><x:v>43538</x:v></x:c></x:row>'
    const [sheet] = await read('lista.xlsx', makeXlsx([{ name: 'X', rows }], { styles, date1904: true }))
    expect(sheet?.rows).toEqual([{ row: 2, cells: { Dag: { date: '2023-03-15' } } }])
  })

  it('of a million formatted but empty rows are passed by', async () => {
    const empty = '<row r="3"><c r="A3" s="1"/></row>'.repeat(1_000_000)
    const rows = `<row r="1">${inline('A1', 'Namn')}</row><row r="2">${inline('A2', 'Eken')}</row>${empty}<row r="1048576">${inline('A1048576', 'Sist')}</row>`
    const [sheet] = await read('lista.xlsx', makeXlsx([{ name: 'X', rows }]))
    expect(sheet?.rows).toEqual([
      { row: 2, cells: { Namn: 'Eken' } },
      { row: 1_048_576, cells: { Namn: 'Sist' } },
    ])
  }, 60_000)
})

describe('CSV', () => {
  const lines = ['Namn;Driftsform;Anteckning', 'Åsgården;privat;"Två\nrader; med semikolon"', ';;', 'Ärlan;idéburen;']
  const rows = [
    { row: 2, cells: { Namn: 'Åsgården', Driftsform: 'privat', Anteckning: 'Två\nrader; med semikolon' } },
    { row: 4, cells: { Namn: 'Ärlan', Driftsform: 'idéburen' } },
  ]
  const windows1252 = Uint8Array.from(lines.join('\r\n'), (sign) => sign.charCodeAt(0))

  it.each([
    ['UTF-8', text(lines.join('\r\n'))],
    ['UTF-8 with a mark', text(`\ufeff${lines.join('\n')}`)],
    ['Windows-1252', windows1252],
    [
      'UTF-16 with tabs, as "Unicode-text"',
      Buffer.from(`\ufeff${lines.join('\r\n').replace(/;(?! )/g, '\t')}`, 'utf16le'),
    ],
    ['comma', text(lines.join('\n').replace(/;(?! )/g, ','))],
    ['a hint about the sign', text(`sep=;\r\n${lines.join('\r\n')}`)],
  ])('is read in %s, and its rows are counted as Excel shows them', async (_encoding, bytes) => {
    expect(await read('lista.csv', bytes)).toEqual([
      { name: 'Utförare', headings: ['Namn', 'Driftsform', 'Anteckning'], rows },
    ])
  })

  it('takes the sheet that is named, in any case', async () => {
    const [sheet] = await read('x.csv', text('Nämnd\nSocialnämnden\n'), 'nämnder')
    expect(sheet?.name).toBe('Nämnder')
  })

  it('asks for the sheet when the headings do not show it', async () => {
    expect(await refusal('x.csv', text('Rubrik;Annat\n1;2\n'))).toMatch(/^INVALID_INPUT: .*Ange bladet/)
  })

  it('refuses a sheet that does not exist', async () => {
    expect(await refusal('x.csv', text('A\n1\n'), 'Blad1')).toContain('Det finns inget blad som heter Blad1')
  })

  it('with a quotation mark that never ends is refused near its row', async () => {
    expect(await refusal('x.csv', text('Nämnd;Kommun\n"Socialnämnden;Solberga\n'))).toContain('citattecken')
  })
})
