import { cell, heading, paragraph, row, type Section } from '../../content/blocks'
import { countOf } from '../../content/change-words'
import type { Figure } from '../../content/figure'
import type { Block, Inline, TableBlock } from '../../content/model'
import { listed, say, strong, together } from '../../content/say'
import { orMissing } from '../../content/swedish'
import { formatNumber } from '../../../../shared/text/format'
import { goalFollowUpStatusNames } from '../../../../shared/text/collect-names'
import { sectionHeading } from '../report-base'
import { left, right } from '../tables'
import type { EarlierReport, GoalLine, Goals } from '../view-model'

const things = { one: 'mål eller uppdrag', many: 'mål och uppdrag' }

/** The year's mål and uppdrag with how they went, and the nyckeltal in short. */
export const goals: Section<EarlierReport> = (report) => [
  sectionHeading('mal', 'Mål, uppdrag och nyckeltal', { needsComment: true }),
  heading(2, 'Mål och uppdrag'),
  ...goalBlocks(report),
  heading(2, 'Nyckeltal i korthet'),
  ...indicatorBlocks(report),
]

function goalBlocks({ goals: model, year }: EarlierReport): Block[] {
  if (!model.total.value) {
    return [
      paragraph(
        say`För ${String(year)} finns inga mål eller uppdrag i registret. Berättelsen kan därför inte säga hur målen har uppfyllts.`,
      ),
    ]
  }
  return [
    paragraph(together(stateSentence(model, year), withoutSentence(model))),
    goalTable(model, year),
    ...behind(model),
  ]
}

function stateSentence(model: Goals, year: number): Inline[] {
  const states = model.byStatus
    .filter(({ figure }) => (figure.value ?? 0) > 0)
    .map(
      ({ status, figure }) =>
        say`${figure} ${status === 'done' ? 'uppnådda eller klara' : goalFollowUpStatusNames[status]}`,
    )
  const lead = say`För ${String(year)} finns ${countOf(model.total, things)}`
  if (states.length === 0) return say`${lead}, och inget av dem har följts upp med ett läge.`
  return say`${lead}. Enligt den senaste uppföljningen är ${listed(states)}.`
}

const withoutSentence = ({ withoutFollowUp, total }: Goals): Inline[] =>
  withoutFollowUp.value && withoutFollowUp.value !== total.value
    ? say`För ${withoutFollowUp} av dem saknas uppföljning.`
    : []

function goalTable(model: Goals, year: number): TableBlock {
  const state = (line: GoalLine, at: number): string => {
    const status = line.tertials[at]
    return status === undefined || status === null ? '–' : goalFollowUpStatusNames[status]
  }
  return {
    kind: 'table',
    caption: `Mål och uppdrag ${year} med läge per tertial`,
    columns: [
      left('Mål eller uppdrag', 34),
      left('Från', 23),
      left('Tertial 1', 15),
      left('Tertial 2', 15),
      left('Tertial 3', 13),
    ],
    rows: model.lines.map((line) =>
      row(line.title, orMissing(line.givenBy), state(line, 0), state(line, 1), state(line, 2)),
    ),
  }
}

/** What does not go as it was meant: why, and what is done about it. */
function behind({ lines }: Goals): Block[] {
  const late = lines.filter(({ latest }) => latest?.status === 'offTrack' || latest?.status === 'partly')
  if (late.length === 0) return [paragraph(say`Inget av dem som har följts upp är på efterkälken.`)]
  return [
    heading(3, 'Mål och uppdrag som inte går som det var tänkt'),
    ...late.map(({ title, latest }) =>
      paragraph(
        together(
          say`${strong(title)} är ${goalFollowUpStatusNames[latest?.status ?? 'partly']} (tertial ${String(latest?.tertial ?? '')}).`,
          latest?.comment ? say`${latest.comment}` : [],
          latest?.measure ? say`Åtgärd: ${latest.measure}` : say`Någon åtgärd är inte angiven.`,
        ),
      ),
    ),
  ]
}

function indicatorBlocks({ goals: { indicators }, year }: EarlierReport): Block[] {
  if (!indicators.all.value) {
    return [paragraph(say`För ${String(year)} och året före finns inga värden på nyckeltal i registret.`)]
  }
  const better = { one: 'nyckeltal', many: 'nyckeltal' }
  return [
    paragraph(
      together(
        say`Registret har värden på ${countOf(indicators.all, better)} för ${String(year - 1)} eller ${String(year)}.`,
        indicators.compared.value
          ? say`Av de ${indicators.compared} som kan jämföras med en grupp av kommuner är ${indicators.better} bättre och ${indicators.worse} sämre än gruppen.`
          : say`Inget av dem kan jämföras med andra kommuner.`,
        indicators.changed.value
          ? say`Jämfört med närmast föregående värde har ${indicators.improved} förbättrats och ${indicators.worsened} försämrats.`
          : [],
        say`Varje nyckeltal redovisas med tre år, kön och grupp i avsnittet om kvalitetsmått.`,
      ),
    ),
    indicatorTable(indicators, year),
  ]
}

const verdicts = { better: 'bättre', worse: 'sämre', equal: 'lika' } as const

function indicatorTable({ rows }: Goals['indicators'], year: number): TableBlock {
  const value = (figure: Figure | null, unit: string | null) =>
    figure === null
      ? '–'
      : cell({
          text: `${formatNumber(figure.value)}${unit === '%' ? '\u00a0%' : ''}`,
          strong: false,
          source: figure.source,
        })
  return {
    kind: 'table',
    caption: `Nyckeltalens senaste värde, till och med ${year}`,
    columns: [
      left('Nyckeltal', 38),
      right('År', 9),
      right('Före', 13),
      right('Värde', 13),
      right('Grupp', 13),
      left('Mot gruppen', 14),
    ],
    rows: rows.map((one) =>
      row(
        one.unit === null || one.unit === '%' ? one.name : `${one.name} (${one.unit})`,
        String(one.year),
        value(one.before, one.unit),
        value(one.own, one.unit),
        value(one.group?.figure ?? null, one.unit),
        one.judgement === null ? '–' : verdicts[one.judgement],
      ),
    ),
  }
}
