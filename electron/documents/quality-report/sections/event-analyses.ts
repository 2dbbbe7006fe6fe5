import { bullets, heading, paragraph, row, type Section } from '../../content/blocks'
import { countOf } from '../../content/change-words'
import { counted } from '../../content/figure'
import type { Block, Inline } from '../../content/model'
import { listed, say, together } from '../../content/say'
import { dateText, sentenceCase } from '../../content/swedish'
import { analysedNames } from '../../../../shared/text/lex-names'
import { sectionHeading, sincePeriod } from '../report-base'
import { barChart, left } from '../tables'
import type { EarlierReport, EventAnalyses } from '../view-model'
import { partOfThings } from '../words'

/** What the händelseanalyser found, and what was done about it. */
export const eventAnalyses: Section<EarlierReport> = (report) => {
  const { events, year } = report
  const lead = paragraph(
    say`En händelseanalys söker orsakerna bakom en allvarlig händelse: vad som hände, varför det kunde hända och vad som hindrar att det händer igen. Den handlar om arbetssätt och förutsättningar, inte om enskilda personer.`,
  )
  if (events.cases.length === 0) {
    return [
      sectionHeading('handelseanalys', 'Händelseanalys'),
      lead,
      paragraph(
        together(
          say`Ingen händelseanalys är registrerad för händelser under ${String(year)}.`,
          seriousSentence(report),
          unanalysed(report),
        ),
      ),
    ]
  }
  return [
    sectionHeading('handelseanalys', 'Händelseanalys', { needsComment: true }),
    lead,
    paragraph(together(countWords(report), seriousSentence(report), causeSentence(events), measureSentence(events))),
    ...barChart(
      `Orsaker i händelseanalyser ${year}`,
      'orsaker per område',
      events.categories.map(({ name, figure }) => ({ name, now: figure })),
    ),
    ...events.cases.flatMap((one) => caseBlocks(one)),
  ]
}

const countWords = (report: EarlierReport): Inline[] => {
  const { done, ongoing } = report.events
  const begun = ongoing.value ? say`, och ${ongoing} är ${ongoing.value === 1 ? 'påbörjad' : 'påbörjade'}` : say``
  return say`${sincePeriod(report)} har ${countOf(done, { one: 'händelseanalys', many: 'händelseanalyser' })} av årets händelser blivit ${done.value === 1 ? 'klar' : 'klara'}${begun}. ${few(report)}`
}

const few = ({ events: { cases } }: EarlierReport): string =>
  cases.length < 10 ? 'Antalet är för litet för att säga något om riktningen.' : ''

function seriousSentence({ events }: EarlierReport): Inline[] {
  if (!events.serious.value) return []
  return say`Under samma tid bedömdes ${counted(events.serious, 'händelse', 'händelser')} enligt lex Sarah eller lex Maria som ${events.serious.value === 1 ? 'allvarlig' : 'allvarliga'}.`
}

const unanalysed = ({ events }: EarlierReport): Inline[] =>
  events.serious.value ? say`Vad utredningarna visade framgår av avsnitten om lex Sarah och lex Maria.` : []

function causeSentence({ categories }: EventAnalyses): Inline[] {
  if (categories.length === 0) return say`Analyserna har inga orsaker beskrivna.`
  return say`Orsakerna gäller ${listed(categories.map(({ name, figure }) => say`${name} (${figure})`))}.`
}

const measureSentence = ({ measures, measuresDone }: EventAnalyses): Inline[] =>
  measures.value
    ? say`Genomförda är ${partOfThings(measuresDone, measures, 'åtgärder')}.`
    : say`Ingen åtgärd är beskriven.`

function caseBlocks({ kind, number, question, conclusion, doneOn, causes }: EventAnalyses['cases'][number]): Block[] {
  const measures = causes.filter(({ measure }) => measure !== null)
  return [
    heading(2, `${analysedNames[kind]} ${number}`),
    paragraph(
      together(
        question === null ? say`Frågeställning är inte angiven.` : say`Frågan var: ${question}`,
        doneOn === null ? say`Analysen pågår.` : say`Analysen blev klar den ${dateText(doneOn)}.`,
        conclusion === null ? [] : say`${conclusion}`,
      ),
    ),
    ...(causes.length === 0
      ? []
      : [bullets(causes.map(({ category, text }) => say`${sentenceCase(category)}: ${text}`))]),
    ...(measures.length === 0
      ? []
      : [
          {
            kind: 'table' as const,
            caption: `Åtgärder efter händelseanalysen ${number}`,
            columns: [left('Åtgärd', 56), left('Ansvarig', 22), left('Läge', 22)],
            rows: measures.map((one) =>
              row(
                one.measure ?? '',
                one.responsible ?? 'uppgift saknas',
                one.doneOn === null ? 'inte genomförd' : `genomförd ${one.doneOn}`,
              ),
            ),
          },
        ]),
  ]
}
