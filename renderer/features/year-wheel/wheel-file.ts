import { type WheelActivity, type WheelStep, wheelSteps, type YearWheel } from '../../../shared/domain/year-wheel'
import { formatCount, formatMonth } from '../../../shared/text/format'
import { beginOf, markRadius, middle, placeMarks, ringPart, rings, side, stepArc, wordArc } from './geometry'

/** A picture stands by itself, on white paper: the light scheme's colours, whatever the screen shows. */
const look = {
  ink: '#23211d',
  soft: '#514d45',
  line: '#857f73',
  band: '#f4f1eb',
  accent: '#0b5560',
  pale: '#dcebec',
  mid: '#a9cdd0',
} as const
const font = "'Source Sans 3', Calibri, Carlito, Arial, sans-serif"
const listAt = side + 40
const lineHeight = 22
const listWidth = 520

/**
 * The wheel as a picture file of its own, with its list beside, to put in a presentation or on a wall.
 * @param heading 'Årshjul 2027, Solberga kommun'
 */
export function wheelFile(wheel: YearWheel, heading: string): string {
  const lines = listOf(wheel)
  const height = Math.max(side + 60, lines.length * lineHeight + 80)
  const { marks, overflows } = placeMarks(wheel)
  const months = Array.from({ length: 12 }, (_, index) => index + 1)
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<svg xmlns="http://www.w3.org/2000/svg" xml:lang="sv" viewBox="0 0 ${listAt + listWidth} ${height}" width="${listAt + listWidth}" height="${height}" font-family="${font}">`,
    `<title>${escape(heading)}</title>`,
    `<desc>${escape(`Hjul med tolv månader och ${formatCount(wheel.all.length, 'aktivitet', 'aktiviteter')}. Aktiviteterna står i listan bredvid.`)}</desc>`,
    `<rect width="100%" height="100%" fill="#ffffff"/>`,
    `<text x="20" y="36" font-size="24" font-weight="600" fill="${look.ink}">${escape(heading)}</text>`,
    '<g transform="translate(0 50)">',
    ...months.map((month) => monthOf(month)),
    `<path d="${ringPart(rings.ongoing, rings.activities, 0, 360)}" fill="${look.pale}" stroke="${look.line}"/>`,
    ...wheelSteps.map(stepOf),
    ...marks.map(
      ({ x, y, activity: { number, ongoing } }) =>
        `<circle cx="${x}" cy="${y}" r="${markRadius}" fill="${ongoing === true ? '#ffffff' : look.accent}" stroke="${look.accent}" stroke-width="1.5"/>${word({ x, y }, String(number), 12, ongoing === true ? look.accent : '#ffffff', 600)}`,
    ),
    ...overflows.map(({ x, y, count }) => word({ x, y }, `+${count}`, 13, look.ink, 600)),
    '</g>',
    ...lines.map(
      ({ text, strong }, index) =>
        `<text x="${listAt}" y="${60 + index * lineHeight}" font-size="${strong ? 15 : 14}" font-weight="${strong ? 600 : 400}" fill="${look.ink}">${escape(text)}</text>`,
    ),
    '</svg>',
    '',
  ].join('\n')
}

function monthOf(month: number): string {
  const begin = beginOf(month)
  return [
    `<path d="${ringPart(rings.months, rings.outer, begin, begin + 30)}" fill="${look.band}" stroke="${look.line}"/>`,
    `<path d="${ringPart(rings.activities, rings.months, begin, begin + 30)}" fill="#ffffff" stroke="${look.line}"/>`,
    arcWord(`manad-${month}`, wordArc((rings.outer + rings.months) / 2, begin + 15), formatMonth(month, 'long'), 600),
  ].join('')
}

function stepOf(step: WheelStep): string {
  const arc = stepArc(step)
  const words = `${step.number} ${step.name}`
  if (arc !== null)
    return `<path d="${arc.path}" fill="${look.mid}"/>${arcWord(`steg-${step.number}`, arc.name, words)}`
  return [
    `<circle cx="${middle}" cy="${middle}" r="${rings.hub - 2}" fill="${look.mid}"/>`,
    word({ x: middle, y: middle - 10 }, words, 15, look.ink),
    word({ x: middle, y: middle + 10 }, 'hela året', 15, look.ink),
  ].join('')
}

const word = ({ x, y }: { x: number; y: number }, text: string, size: number, fill: string, weight = 400) =>
  `<text x="${x}" y="${y}" dy="0.35em" font-size="${size}" font-weight="${weight}" fill="${fill}" text-anchor="middle">${escape(text)}</text>`

const arcWord = (id: string, arc: string, text: string, weight = 400) =>
  `<path id="${id}" d="${arc}" fill="none"/><text dy="0.35em" font-size="16" font-weight="${weight}" fill="${look.ink}" text-anchor="middle"><textPath href="#${id}" startOffset="50%">${escape(text)}</textPath></text>`

const lettersInLine = 78

interface Line {
  text: string
  strong: boolean
}

function listOf({ months, ongoing }: YearWheel): Line[] {
  const linesOf = ({ number, title, responsible }: WheelActivity & { number: number }): Line[] =>
    wrapped(`${number}. ${title}${responsible === null ? '' : `, ${responsible}`}`).map((text) => ({
      text,
      strong: false,
    }))
  const group = (heading: string, activities: YearWheel['all']): Line[] =>
    activities.length === 0 ? [] : [{ text: heading, strong: true }, ...activities.flatMap(linesOf)]
  return [
    ...months.flatMap(({ month, activities }) => group(capital(formatMonth(month, 'long')), activities)),
    ...group('Löpande hela året', ongoing),
  ]
}

/** A picture breaks no lines by itself: at spaces, the rest indented under the first. */
function wrapped(text: string): string[] {
  const lines: string[] = []
  for (const piece of text.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + piece.length < lettersInLine) lines[lines.length - 1] = `${last} ${piece}`
    else lines.push(last === undefined ? piece : `${indent}${piece}`)
  }
  return lines
}

const indent = '\u00a0'.repeat(5)
const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('sv') + text.slice(1)

/** Words for XML: the signs that mean something else, and those that may not stand in it at all. */
const escape = (text: string): string =>
  text
    // oxlint-disable-next-line no-control-regex
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
