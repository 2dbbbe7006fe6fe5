import type { DevelopmentRow, SystemMeasureRow } from '../../../../../shared/contracts/development'
import { carryTargetNames, developmentStatusNames, systemMeasureKindNames } from '../../../../../shared/text/act-names'
import { systemMeasureStateNames } from '../../../../../shared/text/development-names'
import { heading, paragraph, paragraphIf, row, type Section } from '../../../content/blocks'
import { counted, type Figure } from '../../../content/figure'
import type { Block, Inline } from '../../../content/model'
import { listed, say, together } from '../../../content/say'
import { dateText, inSentence, orMissing, sentenceCase } from '../../../content/swedish'
import { type Highlight, sectionHeading } from '../../report-base'
import { countOfRows, isSingular, partText, table } from '../figures'
import type { LaterReport } from '../view-model'

const key = 'utvecklingsomraden'
const title = 'Utvecklingsområden'

/** What the year's analysis says must become better, what was decided, whether it helped, and what is carried on. */
export const development: Section<LaterReport> = (model) => {
  const { year } = model
  const areas = model.development.areas.toSorted(byNumber)
  const measures = model.development.measures.toSorted(byNumber)
  if (areas.length === 0 && measures.length === 0) {
    return [
      sectionHeading(key, title),
      paragraph(say`Inga utvecklingsområden eller systemåtgärder är registrerade för ${String(year)}.`),
    ]
  }
  return [
    sectionHeading(key, title, { needsComment: true }),
    paragraph(
      say`Ett utvecklingsområde är något som analysen av året visar behöver bli bättre. När orsaken finns i kommunens egna förutsättningar beslutas om en systemåtgärd: ett krav, en ersättning, en anvisning eller en metod ändras. Effekten följs upp efteråt.`,
    ),
    paragraph(together(areaSentence(areas, year), measureSentence(measures, year), effectSentence(areas, measures))),
    ...(areas.length === 0 ? [] : [areaTable(areas, year)]),
    ...areas.flatMap((area) => oneArea(area, measures)),
    ...loose(measures),
    ...(measures.length === 0 ? [] : [heading(2, 'Systemåtgärder'), measureTable(measures, year)]),
  ]
}

const byNumber = (a: { number: string }, b: { number: string }): number => (a.number < b.number ? -1 : 1)

function areaSentence(areas: readonly DevelopmentRow[], year: number): Inline[] {
  if (areas.length === 0) return say`Inga utvecklingsområden är registrerade för ${String(year)}.`
  const all = countOfRows(areas, `Utvecklingsområden ${year}`, 'developmentArea')
  const done = countOfRows(
    areas.filter(({ status }) => status === 'done'),
    `Klara utvecklingsområden ${year}`,
    'developmentArea',
  )
  const carried = areas.filter((area) => area.year < year)
  return together(
    say`Berättelsen tar upp ${counted(all, 'utvecklingsområde', 'utvecklingsområden')}, och ${partText(done, all, 'ett')} är ${isSingular(done) ? 'klart' : 'klara'}.`,
    carried.length === 0
      ? []
      : say`${counted(countOfRows(carried, `Utvecklingsområden förda till ${year} från tidigare år`, 'developmentArea'), 'av dem har', 'av dem har')} förts hit från ett tidigare år.`,
  )
}

function measureSentence(measures: readonly SystemMeasureRow[], year: number): Inline[] {
  if (measures.length === 0) return []
  const decided = measures.filter(({ decidedOn }) => decidedOn !== null)
  const done = measures.filter(({ state }) => state === 'done')
  const of = (rows: readonly SystemMeasureRow[], what: string): Figure =>
    countOfRows(rows, `${what} ${year}`, 'systemMeasure')
  const [all, isDecided, isDone] = [
    of(measures, 'Systemåtgärder'),
    of(decided, 'Beslutade systemåtgärder'),
    of(done, 'Genomförda systemåtgärder'),
  ]
  return say`${counted(all, 'systemåtgärd', 'systemåtgärder')} hör till dem eller till året; ${partText(isDecided, all)} är ${isSingular(isDecided) ? 'beslutad' : 'beslutade'} och ${partText(isDone, all)} är ${isSingular(isDone) ? 'genomförd' : 'genomförda'}.`
}

/** Did it help? Counted over what has an answer. */
function effectSentence(areas: readonly DevelopmentRow[], measures: readonly SystemMeasureRow[]): Inline[] {
  const answered = [...areas, ...measures].filter(({ effect }) => effect !== null)
  if (answered.length === 0) return say`Effekten är inte registrerad för någon av dem än.`
  const of = (effect: 'yes' | 'partly' | 'no', words: string): Inline[][] => {
    const rows = answered.filter((one) => one.effect === effect)
    return rows.length === 0 ? [] : [say`${words} för ${countOfRows(rows, `Effekt: ${words}`, 'systemMeasure')}`]
  }
  const base = countOfRows(answered, 'Utvecklingsområden och systemåtgärder med registrerad effekt', 'systemMeasure')
  return say`Effekten är registrerad för ${base}: den är uppnådd ${listed([...of('yes', 'helt'), ...of('partly', 'delvis'), ...of('no', 'inte')])}.`
}

function areaTable(areas: readonly DevelopmentRow[], year: number): Block {
  return table(
    `Utvecklingsområden i berättelsen för ${year}`,
    [
      ['Nummer', 1.4],
      ['Utvecklingsområde', 3],
      ['Ansvarig', 2.1],
      ['Klart senast', 1.5],
      ['Läge', 1.2],
      ['Effekt', 1.3],
    ],
    areas.map((area) =>
      row(
        area.number,
        area.title,
        sentenceCase(orMissing(area.responsible)),
        (area.dueOn ?? '–').replaceAll('-', '\u2011'),
        sentenceCase(developmentStatusNames[area.status]),
        area.effect === null ? '–' : effects[area.effect],
      ),
    ),
  )
}

const effects = { yes: 'Uppnådd', partly: 'Delvis', no: 'Inte uppnådd' } as const

function oneArea(area: DevelopmentRow, measures: readonly SystemMeasureRow[]): Block[] {
  const own = measures.filter(({ developmentAreaId }) => developmentAreaId === area.id)
  return [
    heading(2, area.title),
    ...paragraphIf(
      together(
        area.analysis === null ? [] : say`${area.analysis}`,
        area.description === null ? [] : say`${area.description}`,
      ),
    ),
    ...paragraphIf(
      together(
        area.closedOn === null
          ? []
          : say`Det ${area.status === 'stopped' ? 'avbröts' : 'avslutades'} den ${dateText(area.closedOn)}.`,
        area.closedNote === null ? [] : say`${area.closedNote}`,
        ...own.map(measureWords),
        area.effect === null ? [] : say`Effekt: ${effects[area.effect].toLowerCase()}.`,
        area.effectNote === null ? [] : say`${area.effectNote}`,
        carriedWords(area),
      ),
    ),
  ]
}

function measureWords(measure: SystemMeasureRow): Inline[] {
  const what = say`${sentenceCase(systemMeasureKindNames[measure.kind])}: ${inSentence(measure.title)}`
  const when =
    measure.doneOn !== null
      ? say`genomfördes den ${dateText(measure.doneOn)}`
      : measure.stoppedOn !== null
        ? say`avbröts den ${dateText(measure.stoppedOn)}`
        : measure.decidedOn !== null
          ? say`beslutades den ${dateText(measure.decidedOn)}`
          : say`är föreslagen`
  return say`${what}, ${when}${measure.effect === null ? '' : ` (effekt: ${effects[measure.effect].toLowerCase()})`}.`
}

/** Where it goes on, in the year it was carried to. */
function carriedWords({ carried }: DevelopmentRow): Inline[] {
  if (carried.length === 0) return []
  return say`Det har förts vidare till ${listed(carried.map(({ target, year }) => say`${carryTargetNames[target]} ${String(year)}`))}.`
}

/** Systemåtgärder that belong to no utvecklingsområde. */
function loose(measures: readonly SystemMeasureRow[]): Block[] {
  const own = measures.filter(({ developmentAreaId }) => developmentAreaId === null)
  return own.length === 0
    ? []
    : [heading(2, 'Andra systemåtgärder'), ...own.map((measure) => paragraph(measureWords(measure)))]
}

function measureTable(measures: readonly SystemMeasureRow[], year: number): Block {
  return table(
    `Systemåtgärder i berättelsen för ${year}`,
    [
      ['Nummer', 1.5],
      ['Det som ändras', 1.5],
      ['Åtgärd', 3],
      ['Beslutad', 1.5],
      ['Läge', 1.2],
      ['Effekt', 1.5],
    ],
    measures.map((measure) =>
      row(
        measure.number,
        sentenceCase(systemMeasureKindNames[measure.kind]),
        measure.title,
        (measure.decidedOn ?? '–').replaceAll('-', '\u2011'),
        sentenceCase(systemMeasureStateNames[measure.state]),
        measure.effect === null ? '–' : effects[measure.effect],
      ),
    ),
  )
}

/** What helped, and what is worked on next. */
export function developmentHighlights({ development: { areas, measures } }: LaterReport): Highlight[] {
  const helped = [...measures, ...areas].find(({ effect }) => effect === 'yes')
  const next = areas.filter(({ status }) => status === 'open' || status === 'ongoing').slice(0, 3)
  const carried = areas.filter(({ carried: to }) => to.length > 0).slice(0, 3)
  const ahead = next.length > 0 ? next : carried
  return [
    ...(helped === undefined
      ? []
      : [{ kind: 'done' as const, weight: 65, words: say`”${helped.title}” har haft avsedd effekt.` }]),
    ...(ahead.length === 0
      ? []
      : [
          {
            kind: 'next' as const,
            weight: 80,
            words: say`Arbetet går vidare med ${listed(ahead.map(({ title: name }) => say`”${name}”`))}.`,
          },
        ]),
  ]
}
