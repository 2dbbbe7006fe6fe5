import { ageBuckets, ageRuleWords } from '../../../shared/domain/delayed/age'
import { genderRuleWords } from '../../../shared/domain/delayed/gender-split'
import { delayedStateNames } from '../../../shared/text/collect-names'
import { cell, paragraph, row, type Section, totalRow } from '../content/blocks'
import type { Block, ChartBlock, TableBlock } from '../content/model'
import { say } from '../content/say'
import { dateText, sentenceCase } from '../content/swedish'
import type { DelayedLetter } from './view-model'

const hidden = 'visas inte'

/** The statistics alone: what the letter and the kvalitetsberättelse both show. */
export type DelayedStatistics = Pick<
  DelayedLetter,
  'date' | 'fromHistory' | 'total' | 'women' | 'men' | 'rows' | 'sums' | 'genderLimit'
>

/** What waits by insats and time, then women and men where they may be shown. */
export const matter: Section<DelayedStatistics> = (letter) => {
  const rows = letter.rows.filter(({ total }) => total.value !== 0)
  if (rows.length === 0) {
    return [paragraph(say`Det finns inga ej verkställda beslut att redovisa den ${dateText(letter.date)}.`)]
  }
  return [
    ...(letter.fromHistory
      ? [paragraph(say`Uppgifterna är hämtade ur kommunens historik; enskilda beslut finns inte i registret.`)]
      : []),
    paragraph(
      say`Redovisningen är statistik: antal beslut, vilka insatser de gäller och hur lång tid som har gått. ${ageRuleWords}`,
    ),
    timeTable(letter),
    timeChart(letter),
    ...genders(letter),
  ]
}

function timeTable(letter: DelayedStatistics): TableBlock {
  return {
    kind: 'table',
    caption: `Ej verkställda beslut per insats och tid den ${dateText(letter.date)}`,
    columns: [
      { title: 'Insats', align: 'left', width: 34 },
      ...ageBuckets.map((bucket) => ({
        title: sentenceCase(delayedStateNames[bucket]).replace('månader', 'mån'),
        align: 'right' as const,
        width: 13,
      })),
      { title: 'Summa', align: 'right', width: 12 },
    ],
    rows: [
      ...letter.rows
        .filter(({ total }) => total.value !== 0)
        .map(({ name, buckets, total }) => row(name, ...ageBuckets.map((bucket) => cell(buckets[bucket])), total)),
      totalRow('Summa', ...ageBuckets.map((bucket) => cell(letter.sums[bucket])), letter.total),
    ],
  }
}

function timeChart({ sums, date }: DelayedStatistics): ChartBlock {
  const values = ageBuckets.map((bucket) => sums[bucket].value)
  const told = ageBuckets.map((bucket, at) => `${delayedStateNames[bucket]} ${values[at] ?? 'uppgift saknas'}`)
  return {
    kind: 'chart',
    form: 'bars',
    caption: `Hur länge besluten har väntat den ${dateText(date)}`,
    altText: `Liggande staplar över antal beslut: ${told.join(', ')}.`,
    categories: ageBuckets.map((bucket) => sentenceCase(delayedStateNames[bucket])),
    series: [{ name: 'Antal beslut', values, place: null, labels: null }],
  }
}

/** The split, or why none is shown. */
function genders(letter: DelayedStatistics): Block[] {
  const shown = letter.rows.filter(({ women, men }) => women.value !== null && men.value !== null)
  const rule = paragraph(say`${genderRuleWords(letter.genderLimit)}`, 'note')
  if (shown.length === 0) {
    const whole =
      letter.women.value === null
        ? say`Fördelningen mellan kvinnor och män redovisas inte, eftersom grupperna är för små eller kön inte är angivet.`
        : say`Bland dem som väntar är ${letter.women} kvinnor och ${letter.men} män. Per insats redovisas ingen fördelning, eftersom grupperna är för små.`
    return [paragraph(whole), rule]
  }
  const words = (value: DelayedLetter['women']) => (value.value === null ? hidden : value)
  return [
    {
      kind: 'table',
      caption: `Kvinnor och män bland dem som väntar den ${dateText(letter.date)}`,
      columns: [
        { title: 'Insats', align: 'left', width: 46 },
        { title: 'Kvinnor', align: 'right', width: 18 },
        { title: 'Män', align: 'right', width: 18 },
        { title: 'Summa', align: 'right', width: 18 },
      ],
      rows: [
        ...letter.rows
          .filter(({ total }) => total.value !== 0)
          .map(({ name, women, men, total }) => row(name, words(women), words(men), total)),
        totalRow('Summa', words(letter.women), words(letter.men), letter.total),
      ],
    },
    rule,
  ]
}
