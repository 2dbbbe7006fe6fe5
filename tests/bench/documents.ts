import { readFileSync } from 'node:fs'
import { Document, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx'
import { ChartRun } from 'docx/charts'
import { estimatePageNumbersWith } from 'docx/layout'
import type { Block, DocumentContent, Inline } from '../../electron/documents/content/model'
import { renderDocument } from '../../electron/documents/render'
import { inspectTemplate } from '../../electron/documents/template/inspect'
import { printHead, printRow, timeAsync } from './measure'

const plain = (text: string): Inline[] => [{ text, strong: false, source: null }]
const sentence = 'Granskningen visar att rutinerna är kända i verksamheten och att dokumentationen följer avtalet. '
const names = ['Eken', 'Björken', 'Linden', 'Almen', 'Rönnen']

const coverTemplate = readFileSync('tests/fixtures/templates/forsattsblad.dotx')

/** About 60 pages: 40 tables of 12 rows, 30 charts, and the text around them. */
function longContent(): DocumentContent {
  const chapters: Block[] = Array.from({ length: 40 }, (_, n): Block[] => [
    { kind: 'heading', level: 1, text: `Insats ${n + 1}` },
    ...Array.from(
      { length: 4 },
      (): Block => ({ kind: 'paragraph', style: 'body', content: plain(sentence.repeat(5)) }),
    ),
    {
      kind: 'table',
      caption: `Utfall för insats ${n + 1}`,
      columns: [
        { title: 'Utförare', align: 'left', width: 3 },
        { title: 'Antal', align: 'right', width: 1 },
        { title: 'Andel', align: 'right', width: 1 },
      ],
      rows: Array.from({ length: 12 }, (__, row) => ({
        total: false,
        cells: [`Utförare ${row}`, String(row), `${row} %`].map((text) => ({ content: plain(text), tone: null })),
      })),
    },
    ...(n < 30
      ? [
          {
            kind: 'chart',
            form: 'bars',
            caption: `Diagram ${n + 1}`,
            altText: 'Fem staplar.',
            categories: names,
            series: [{ name: 'Antal', values: [5, 4, 3, 2, 1], place: null, labels: null }],
          } satisfies Block,
        ]
      : []),
  ]).flat()
  return {
    documentType: 'Årsrapport',
    title: 'Mätdokument',
    head: {
      municipality: 'Bänkby kommun',
      department: null,
      committee: null,
      registryNumber: null,
      date: '2026-11-22',
      authorRole: null,
    },
    madeAt: '2026-11-22T12:00:00.000Z',
    status: null,
    numberedHeadings: true,
    blocks: [{ kind: 'contents', levels: 1 }, ...chapters],
  }
}

/** The same content by the library alone: no captions, styles, head or checks. */
function libraryAlone(content: DocumentContent, finished: boolean): Promise<Buffer> {
  const text = (content: Inline[]): string => content.map((inline) => inline.text).join('')
  const children = content.blocks.flatMap((block): Array<Paragraph | Table> => {
    if (block.kind === 'heading')
      return [new Paragraph({ heading: HeadingLevel.HEADING_1, children: [new TextRun(block.text)] })]
    if (block.kind === 'paragraph') return [new Paragraph(text(block.content))]
    if (block.kind === 'chart') {
      const series = block.series.map(({ name, values }) => ({ name, values }))
      return [
        new Paragraph({
          children: [
            new ChartRun({
              type: 'bar',
              categories: block.categories,
              series,
              altText: { name: 'd', title: 'd', description: block.altText },
              transformation: { width: 600, height: 200 },
            }),
          ],
        }),
      ]
    }
    if (block.kind !== 'table') return []
    const rows = [
      block.columns.map(({ title }) => title),
      ...block.rows.map(({ cells }) => cells.map((cell) => text(cell.content))),
    ]
    return [
      new Table({
        rows: rows.map(
          (cells) =>
            new TableRow({ children: cells.map((cell) => new TableCell({ children: [new Paragraph(cell)] })) }),
        ),
      }),
    ]
  })
  const pageNumbers = finished ? estimatePageNumbersWith({ guess: true }) : undefined
  return Packer.toBuffer(new Document({ pageNumbers, sections: [{ children }] }))
}

export async function benchDocuments(): Promise<void> {
  printHead('Dokument: 40 tabeller, 30 diagram, omkring 60 sidor (mot biblioteket ensamt)')
  const content = longContent()
  await renderDocument(content, 'quick')
  printRow(
    'Snabb (utan sidnummer i innehållet)',
    await timeAsync(() => renderDocument(content, 'quick')),
    await timeAsync(() => libraryAlone(content, false)),
  )
  printRow(
    'Snabb i kommunens mall (.dotx)',
    await timeAsync(() => renderDocument(content, 'quick', { template: coverTemplate })),
    await timeAsync(() => libraryAlone(content, false)),
  )
  printRow(
    'Färdig (med sidnummer)',
    await timeAsync(() => renderDocument(content, 'finished'), 1),
    await timeAsync(() => libraryAlone(content, true), 1),
  )
  const checked = await timeAsync(() => inspectTemplate('forsattsblad.dotx', coverTemplate))
  printRow('Kontroll av en mall', checked, null)
  console.log(`Minne som mest i hela mätningen: ${Math.round(process.resourceUsage().maxRSS / 1000)} MB`)
}
