import type { Block, Inline } from '../../content/model'
import { bullets, paragraph, row, totalRow } from '../../content/blocks'
import { asShareOf, counted, type Figure, figureText, shareText } from '../../content/figure'
import { listed, say, together } from '../../content/say'
import { inSentence, sentenceCase } from '../../content/swedish'
import type { Findings } from '../view-model'

const MOST_COMMON = 3
const EXAMPLES = 3
const TABLE_FROM = 4

/** The most common areas in words: "Vanligast är brister inom dokumentation (6), …". Where all are even none is the most. */
export function commonAreasSentence({ areas, total }: Findings): Inline[] {
  if (!total.value || areas.length === 0) return []
  const named = areas
    .slice(0, MOST_COMMON)
    .map(({ area, total: count }) => say`${inSentence(area)} (${figureText(count)})`)
  const isEven = areas[0]?.total.value === areas.at(-1)?.total.value
  if (isEven && areas.length > MOST_COMMON) return say`De är jämnt fördelade på ${areas.length} områden.`
  if (isEven && areas.length > 1) return say`De gäller ${listed(named)}.`
  if (areas.length > 1) return say`Vanligast är brister inom ${listed(named)}.`
  return say`${total.value === 1 ? 'Den' : 'Samtliga'} gäller ${inSentence(areas[0]?.area ?? '')}.`
}

/** How many brister, at how many reviews, and how many are mended. */
export function findingsSentence({ total, reviews, mended }: Findings, completed: Figure): Inline[] {
  if (!total.value) return say`Inga brister är registrerade.`
  const where = completed.value && (reviews.value ?? 0) <= completed.value ? asShareOf(reviews, completed) : reviews
  if (completed.value === 1) {
    return together(
      say`Vid uppföljningen registrerades ${counted(total, 'brist', 'brister')}.`,
      mendedSentence(mended, total),
    )
  }
  const seen = say`Vid ${shareText(where)} uppföljningar registrerades ${counted(total, 'brist', 'brister')}.`
  return together(seen, mendedSentence(mended, total))
}

function mendedSentence(mended: Figure, total: Figure): Inline[] {
  if (mended.value === null) return []
  if (mended.value === 0) return say`Ingen av dem var åtgärdad när uppgifterna hämtades.`
  if (mended.value === total.value) {
    return total.value === 1
      ? say`Den var åtgärdad när uppgifterna hämtades.`
      : say`Samtliga var åtgärdade när uppgifterna hämtades.`
  }
  return say`Av dem var ${shareText(asShareOf(mended, total))} åtgärdade när uppgifterna hämtades.`
}

/** Areas against severity, with sums; what lacks a severity is in the sum only, and that is said. */
export function findingsTable(findings: Findings, caption: string): Block[] {
  const { areas, total } = findings
  if ((total.value ?? 0) < TABLE_FROM || areas.length < 2) return []
  const sum = (pick: (area: Findings['areas'][number]) => Figure): Figure => ({
    ...total,
    value: areas.reduce((whole, area) => whole + (pick(area).value ?? 0), 0),
  })
  const graded = [sum((area) => area.minor), sum((area) => area.moderate), sum((area) => area.serious)] as const
  const ungraded = (total.value ?? 0) - graded.reduce((whole, figure) => whole + (figure.value ?? 0), 0)
  return [
    {
      kind: 'table',
      caption,
      columns: [
        { title: 'Område', align: 'left', width: 5 },
        { title: 'Ringa', align: 'right', width: 1.3 },
        { title: 'Måttliga', align: 'right', width: 1.3 },
        { title: 'Allvarliga', align: 'right', width: 1.3 },
        { title: 'Summa', align: 'right', width: 1.3 },
      ],
      rows: [
        ...areas.map((area) => row(sentenceCase(area.area), area.minor, area.moderate, area.serious, area.total)),
        totalRow('Summa', ...graded, total),
      ],
    },
    ...(ungraded > 0
      ? [paragraph(say`${ungraded} av bristerna saknar allvarlighetsgrad och ingår bara i summan.`, 'note')]
      : []),
  ]
}

export function findingExamples({ examples }: Findings): Block[] {
  const chosen = [...new Set(examples.map((text) => text.trim()).filter((text) => text !== ''))].slice(0, EXAMPLES)
  if (chosen.length === 0) return []
  return [
    paragraph(say`${chosen.length === 1 ? 'Ett exempel på en brist' : 'Exempel på brister'} som noterades:`),
    bullets(chosen.map((text) => say`${sentenceCase(text)}`)),
  ]
}
