import { formatNumber } from '../../../text/format'
import { type CheckedTable, type Finding, findingIn, type Part, placeOf, textOf } from './checked'

/** The text's width on A4 and an average letter of a table, in twips; the cells' own margins. As the Word file is drawn. */
const TEXT_WIDTH = 9070
const LETTER = 95
const CELL_MARGINS = 180
/** Half a page of table lines: a row that can't be broken leaves that much empty. */
const LONGEST_CELL = 25
/** A word may be a letter or two wider than the average says. */
const SLACK = 3

/** Every table has a caption and head cells, and room for what stands in it; every chart says in words what it shows. */
export function checkTables(parts: readonly Part[]): Finding[] {
  return parts.flatMap((part) => {
    let { tables, figures } = part.before
    return part.blocks.flatMap((block) => {
      if (block.kind === 'table') return checkTable(block, ++tables, part)
      if (block.kind !== 'chart') return []
      figures += 1
      const name = `Figur ${figures} ${placeOf(part)}`
      return [
        ...missing(
          block.caption,
          part,
          'caption',
          `${name} saknar bildtext. Ta bort diagrammet eller uppdatera siffrorna.`,
        ),
        ...missing(
          block.altText,
          part,
          'altText',
          `${name} saknar beskrivning i ord. Ta bort diagrammet eller uppdatera siffrorna.`,
        ),
      ]
    })
  })
}

const missing = (text: string, part: Part, rule: Finding['rule'], sentence: string): Finding[] =>
  text.trim() === '' ? [findingIn(part, rule, 'stop', sentence)] : []

function checkTable(table: CheckedTable, number: number, part: Part): Finding[] {
  const name = `Tabell ${number} ${placeOf(part)}`
  const heads = table.columns.filter(({ title }) => title.trim() !== '').length
  return [
    ...missing(
      table.caption,
      part,
      'caption',
      `${name} saknar tabelltext. Ta bort tabellen eller uppdatera siffrorna.`,
    ),
    ...(heads === 0
      ? [findingIn(part, 'tableHead', 'stop', `${name} saknar rubriker över kolumnerna. Ta bort tabellen.`)]
      : heads < table.columns.length
        ? [
            findingIn(
              part,
              'tableHead',
              'warn',
              `${name} har en kolumn utan rubrik. Kontrollera att den går att förstå.`,
            ),
          ]
        : []),
    ...checkWidth(table, name, part),
  ]
}

/** Words that have to be broken and cells that take half a page are told once a table. */
function checkWidth({ columns, rows }: CheckedTable, name: string, part: Part): Finding[] {
  const whole = columns.reduce((sum, { width }) => sum + width, 0)
  const letters = columns.map(({ width }) => Math.floor(((width / whole) * TEXT_WIDTH - CELL_MARGINS) / LETTER))
  const cells = rows.flatMap((line) => line.cells.map(({ content }, index) => ({ text: textOf(content), index })))
  const longWord = cells.find(({ text, index }) =>
    text.split(/[\s\u00ad/–-]+/u).some((word) => word.length > (letters[index] ?? 0) + SLACK),
  )
  const longCell = cells.find(({ text, index }) => text.length > LONGEST_CELL * Math.max(1, letters[index] ?? 1))
  return [
    ...(longWord === undefined
      ? []
      : [
          findingIn(
            part,
            'tableWidth',
            'warn',
            `${name} har ord som inte ryms i kolumnen ${columns[longWord.index]?.title ?? ''} och bryts mitt i. Kontrollera hur tabellen ser ut.`,
          ),
        ]),
    ...(longCell === undefined
      ? []
      : [
          findingIn(
            part,
            'tableWidth',
            'warn',
            `${name} har en cell med ${formatNumber(longCell.text.length)} tecken i kolumnen ${columns[longCell.index]?.title ?? ''}: den blir över en halv sida. Korta texten där den är skriven.`,
          ),
        ]),
  ]
}
