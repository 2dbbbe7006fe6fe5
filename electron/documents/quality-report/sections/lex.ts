import { bullets, cell, heading, paragraph, row, type Section } from '../../content/blocks'
import { countOf, dashed } from '../../content/change-words'
import { counted } from '../../content/figure'
import type { Block, Inline, TableBlock } from '../../content/model'
import { listed, say, strong, together } from '../../content/say'
import { dateText, inSentence, orMissing, sentenceCase } from '../../content/swedish'
import { formatDays } from '../../../../shared/text/format'
import { listInWords } from '../../../../shared/domain/swedish'
import { investigationAssessmentNames } from '../../../../shared/text/collect-names'
import { type Highlight, sectionHeading, wordsOf, yearTitle } from '../report-base'
import { historyNote, left, right, yearChart } from '../tables'
import type { EarlierReport, Lex, LexLine } from '../view-model'
import { changeCell, countSentence, mostSentence, partOfThings, runSentence } from '../words'

interface Kind {
  key: string
  title: string
  pick: (report: EarlierReport) => Lex
  /** What the duty is, without its law. */
  duty: string
  things: { one: string; many: string }
}

const sarah: Kind = {
  key: 'lex-sarah',
  title: 'Lex Sarah',
  pick: ({ lexSarah: own }) => own,
  duty: 'Den som arbetar i verksamheten ska genast rapportera ett missförhållande eller en påtaglig risk för ett. Det utreds, avhjälps och, om det är allvarligt, anmäls till Inspektionen för vård och omsorg (IVO)',
  things: { one: 'rapport enligt lex Sarah', many: 'rapporter enligt lex Sarah' },
}
const maria: Kind = {
  key: 'lex-maria',
  title: 'Lex Maria',
  pick: ({ lexMaria: own }) => own,
  duty: 'En händelse i hälso- och sjukvården som har lett till, eller hade kunnat leda till, en allvarlig vårdskada ska utredas och anmälas till Inspektionen för vård och omsorg (IVO)',
  things: { one: 'händelse enligt lex Maria', many: 'händelser enligt lex Maria' },
}

/** Per year with what went to IVO, what happened, how it was judged and what was done. */
const lexSection =
  (kind: Kind): Section<EarlierReport> =>
  (report) => {
    const model = kind.pick(report)
    const head = [sectionHeading(kind.key, kind.title, { needsComment: true }), paragraph(dutySentence(kind, model))]
    if (model.years.length === 0 && !model.all.now.value) {
      return [
        ...head,
        paragraph(
          say`Registret har inga uppgifter om ${kind.title} till och med ${String(report.year)}; uppgift saknas.`,
        ),
      ]
    }
    return [
      ...head,
      heading(2, `${kind.title}: antal och utveckling`),
      paragraph(
        together(
          countSentence(report, kind.key === 'lex-sarah' ? 'lämnades' : 'utreddes', model.all, kind.things),
          runSentence(report, model.years),
          ivoSentence(model),
        ),
      ),
      yearsTable(report, kind, model),
      ...historyNote(
        model.years.map(({ year, fromHistory, ivoFromHistory }) => ({
          year,
          fromHistory: fromHistory || ivoFromHistory,
        })),
      ),
      ...yearChart(report, { caption: `${kind.title} per år, antal`, name: kind.title }, model.years),
      ...ofTheYear(report, kind, model),
    ]
  }

const dutySentence = ({ duty }: Kind, { laws }: Lex): Inline[] =>
  say`${duty}.${laws.length === 0 ? '' : ` Skyldigheten finns i ${listInWords(laws)}.`}`

function ivoSentence({ toIvo, all, seriousNotReported }: Lex): Inline[] {
  if (!all.now.value) return []
  return together(
    toIvo.value
      ? say`${toIvo.value === 1 ? 'En' : toIvo} av dem ${toIvo.value === 1 ? 'är anmäld' : 'är anmälda'} till IVO.`
      : say`Ingen av dem är anmäld till IVO.`,
    seriousNotReported.value
      ? say`För ${counted(seriousNotReported, 'allvarlig händelse', 'allvarliga händelser')} saknas uppgift om anmälan till IVO.`
      : [],
  )
}

function yearsTable(report: EarlierReport, { title }: Kind, { years }: Lex): TableBlock {
  return {
    kind: 'table',
    caption: `${title} och anmälningar till IVO per år`,
    columns: [left('År', 34), right('Rapporter', 33), right('Anmälda till IVO', 33)],
    rows: years.map((one) =>
      row(
        `${one.year === report.year ? yearTitle(report) : one.year}${one.fromHistory || one.ivoFromHistory ? '*' : ''}`,
        cell(dashed(one.figure)),
        cell(dashed(one.ivo)),
      ),
    ),
  }
}

function ofTheYear(report: EarlierReport, kind: Kind, model: Lex): Block[] {
  // Of a year that only Historik knows there are no cases to tell.
  if (model.cases.length === 0) return []
  const { year } = report
  const told = model.serviceTypes.filter(({ now }) => (now.value ?? 0) > 0)
  return [
    heading(2, `${kind.title} ${year}: insatser och bedömning`),
    paragraph(
      together(
        mostSentence(told, model.all.now, { begin: 'Flest gäller insatsen' }),
        assessmentSentence(model),
        timeSentence(model),
      ),
    ),
    ...(told.length < 2
      ? []
      : [
          {
            kind: 'table' as const,
            caption: `${kind.title} per insats ${year}`,
            columns: [
              left('Insats', 46),
              right(report.yearIsOver ? String(year - 1) : `Samma period ${year - 1}`, 18),
              right(yearTitle(report), 18),
              right('Förändring', 18),
            ],
            rows: model.serviceTypes.map((one) => row(one.name, one.before ?? '–', one.now, cell(changeCell(one)))),
          },
        ]),
    heading(2, `${kind.title} ${year}: vad som hände och vad som har gjorts`),
    paragraph(
      together(
        say`Enhet och utförare anges inte, eftersom en enskild händelse då skulle kunna kännas igen.`,
        model.measures.value
          ? say`Genomförda är ${partOfThings(model.measuresDone, model.measures, 'beslutade åtgärder')}.`
          : say`Någon åtgärd är inte registrerad.`,
        model.open.value
          ? say`${counted(model.open, 'ärende', 'ärenden')} är inte ${model.open.value === 1 ? 'avslutat' : 'avslutade'}.`
          : say`Samtliga ärenden är avslutade.`,
      ),
    ),
    bullets(model.cases.map((one) => caseWords(one))),
  ]
}

function assessmentSentence({ assessed, notAssessed }: Lex): Inline[] {
  const known = assessed.filter(({ figure }) => (figure.value ?? 0) > 0)
  if (known.length === 0) return say`Ingen är bedömd än.`
  return together(
    say`Utredningarna har bedömt ${listed(known.map(({ assessment, figure }) => say`${figure} som ${investigationAssessmentNames[assessment]}`))}.`,
    notAssessed.value
      ? say`${counted(notAssessed, 'är', 'är')} inte ${notAssessed.value === 1 ? 'bedömd' : 'bedömda'} än.`
      : [],
  )
}

const timeSentence = ({ investigationDays, investigated, all }: Lex): Inline[] =>
  investigationDays === null
    ? say`Ingen utredning är klar.`
    : investigated.value === 1
      ? say`Den utredning som är klar tog ${formatDays(investigationDays)} från rapporten.`
      : say`Utredningen är klar i ${partOfThings(investigated, all.now, 'ärenden')}; mediantiden från rapport till klar utredning är ${formatDays(investigationDays)}.`

function caseWords(one: LexLine): Inline[] {
  const { number, reportedOn, serviceType, description, assessment, reportedToIvo, ivoDecision, measure, measureDone } =
    one
  return together(
    say`${strong(number)}, ${dateText(reportedOn)}, ${serviceType === null ? 'insats inte angiven' : inSentence(serviceType)}: ${orMissing(description)}`,
    assessment === null ? say`Bedömning saknas.` : say`Bedömning: ${investigationAssessmentNames[assessment]}.`,
    reportedToIvo === true
      ? say`Anmäld till IVO${ivoDecision === null ? '; beslut väntar' : `, som beslutade: ${ivoDecision}`}.`
      : [],
    measure === null
      ? say`Åtgärd är inte angiven.`
      : say`Åtgärd: ${measure.replace(/\.$/, '')} (${measureDone ? 'genomförd' : 'inte genomförd'}).`,
  )
}

export const lexSarah = lexSection(sarah)
export const lexMaria = lexSection(maria)

export function lexHighlights(report: EarlierReport): Highlight[] {
  return [sarah, maria].flatMap((kind): Highlight[] => {
    const { all, toIvo } = kind.pick(report)
    if (!all.now.value) return []
    const ivo = toIvo.value
      ? say`, varav ${toIvo} är ${toIvo.value === 1 ? 'anmäld' : 'anmälda'} till IVO`
      : say`; ingen är anmäld till IVO`
    const verb = kind === sarah ? 'lämnades' : 'utreddes'
    return [
      {
        kind: 'done',
        weight: kind === sarah ? 80 : 65,
        words: say`${sentenceCase(wordsOf(report).when)} ${verb} ${countOf(all.now, kind.things)}${ivo}.`,
      },
    ]
  })
}
