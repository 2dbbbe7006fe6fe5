import type { SurveyResult, SurveySeries } from '../../../../../shared/contracts/survey'
import { changeRule } from '../../../../../shared/domain/survey/change'
import { listInWords } from '../../../../../shared/domain/swedish'
import { formatPercent } from '../../../../../shared/text/format'
import { cell, heading, paragraph, paragraphIf, row, type Section } from '../../../content/blocks'
import { counted, type Figure } from '../../../content/figure'
import type { Block, ChartBlock, Inline } from '../../../content/model'
import { say, together } from '../../../content/say'
import { inSentence } from '../../../content/swedish'
import { sectionHeading, yearsInTable } from '../../report-base'
import { figure, shown, table } from '../figures'
import type { LaterReport } from '../view-model'
import { changeSentences, genderGaps, longSentence, shareIn } from './survey-words'

const key = 'brukarundersokning'
const title = 'Brukarundersökning'

/** Questions, shares with their counts, women and men, and the years; small groups as the register shows them. */
export const survey: Section<LaterReport> = (model) => {
  const series = model.survey.series.filter((one) => answeredIn(one, model.year))
  if (series.length === 0) {
    return [
      sectionHeading(key, title),
      paragraph(
        say`För ${String(model.year)} finns inget resultat av någon brukarundersökning i registret. Hur brukarna själva har upplevt sina insatser under året kan därför inte redovisas.`,
      ),
    ]
  }
  const whole = series.filter(({ serviceAreaId }) => serviceAreaId === null)
  const areas = [...new Set(series.map(({ serviceAreaName }) => serviceAreaName))].filter((name) => name !== null)
  return [
    sectionHeading(key, title, { needsComment: true }),
    ...introduction(model, series),
    ...(whole.length === 0 ? [] : group(model, 'Alla som har svarat', whole, true)),
    ...areas.flatMap((name) =>
      group(
        model,
        name,
        series.filter(({ serviceAreaName }) => serviceAreaName === name),
        false,
      ),
    ),
  ]
}

const answeredIn = (series: SurveySeries, year: number): boolean =>
  series.results.some((result) => result.year === year)

function introduction({ year, survey: { years, limit } }: LaterReport, series: readonly SurveySeries[]): Block[] {
  const names = [...new Set(series.map(({ survey: name }) => name).filter((name) => name !== null))]
  const questions = new Set(series.map(({ question }) => question)).size
  const told = figure(
    questions,
    `Frågor i brukarundersökningen ${year}`,
    'surveyResult',
    series.flatMap(({ results }) => results.filter((one) => one.year === year).map(({ id }) => id)),
  )
  const sources = [
    ...new Set(
      series.flatMap(({ results }) => results.map(({ source }) => source)).filter((source) => source !== null),
    ),
  ]
  const earlier = years.filter((one) => one < year)
  return [
    paragraph(
      together(
        names.length === 1
          ? say`Resultaten kommer från ${names[0] ?? ''} ${String(year)}, som har ${counted(told, 'fråga', 'frågor')}.`
          : say`Resultaten kommer från brukarundersökningar ${String(year)} med ${counted(told, 'fråga', 'frågor')}.`,
        say`Andelen är de positiva svaren bland dem som har svarat på frågan; antalet svar står bredvid varje andel.`,
        earlier.length > 0 ? say`De jämförs med ${earlier.length === 1 ? 'året före' : 'åren före'}.` : [],
        sources.length > 0 ? say`Källa: ${listInWords(sources)}.` : [],
      ),
    ),
    paragraph(
      say`Grupper med färre än ${limit} svar visas inte, och inte heller tal som de skulle kunna räknas ut ur.${earlier.length > 0 ? ` ${changeRule}` : ''}`,
      'note',
    ),
  ]
}

/** A verksamhetsområde, or everybody: what stands out in words, then the table. */
function group(model: LaterReport, name: string, series: readonly SurveySeries[], isWhole: boolean): Block[] {
  const { year } = model
  const { years } = model.survey
  const told = series.filter((one) => shareIn(one, year, 'total') !== null)
  if (told.length === 0) {
    return [
      heading(2, name),
      paragraph(say`Svaren är för få för att visas: färre än ${model.survey.limit} på varje fråga.`),
    ]
  }
  return [
    heading(2, name),
    ...paragraphIf(together(highAndLow(told, year), ...changeSentences(told, year), longSentence(told, years, year))),
    ...paragraphIf(genderGaps(told, year, model.survey.limit)),
    yearTable(model, name, told),
    genderTable(model, name, series),
    ...(isWhole ? [chart(model, told)] : []),
  ]
}

/** The question with the highest and the one with the lowest share, where they differ. */
function highAndLow(series: readonly SurveySeries[], year: number): Inline[] {
  const ranked = series
    .flatMap((one) => {
      const result = shareIn(one, year, 'total')
      return result === null ? [] : [{ question: one.question, ...result }]
    })
    .toSorted((a, b) => b.share - a.share)
  const [first, last] = [ranked[0], ranked.at(-1)]
  if (first === undefined || last === undefined || first.share === last.share) return []
  return say`Högst andel positiva svar har ”${first.question}” (${percent(first.figure)} av ${counted(first.base, 'svar', 'svar')}) och lägst ”${last.question}” (${percent(last.figure)} av ${counted(last.base, 'svar', 'svar')}).`
}

const percent = (share: Figure): Inline => shown(formatPercent(share.value), share)

const resultIn = (series: SurveySeries, year: number, gender: SurveyResult['gender']): SurveyResult | undefined =>
  series.results.find((one) => one.year === year && one.gender === gender)

function yearTable(model: LaterReport, name: string, series: readonly SurveySeries[]): Block {
  const years = model.survey.years.filter((one) => one <= model.year).slice(-yearsInTable)
  return table(
    `Andel positiva svar per fråga, ${inSentence(name)}, ${years.length > 1 ? `${years[0]}–` : ''}${model.year}`,
    [
      ['Fråga', 4],
      ...years.map((one): [string, number, 'right'] => [String(one), 1, 'right']),
      ['Antal svar', 1.1, 'right'],
    ],
    series.map((one) =>
      row(
        one.question,
        ...years.map((at) => shareCell(resultIn(one, at, 'total'), one, at)),
        answersCell(resultIn(one, model.year, 'total'), one, model.year),
      ),
    ),
  )
}

function genderTable(model: LaterReport, name: string, series: readonly SurveySeries[]): Block {
  const { year } = model
  return table(
    `Kvinnor och män, ${inSentence(name)}, ${year}`,
    [
      ['Fråga', 4],
      ['Kvinnor', 1.1, 'right'],
      ['Antal svar', 1.1, 'right'],
      ['Män', 1.1, 'right'],
      ['Antal svar', 1.1, 'right'],
    ],
    series.map((one) => {
      const [women, men] = [resultIn(one, year, 'woman'), resultIn(one, year, 'man')]
      return row(
        one.question,
        shareCell(women, one, year),
        answersCell(women, one, year),
        shareCell(men, one, year),
        answersCell(men, one, year),
      )
    }),
  )
}

const hidden = 'visas inte'

const shareCell = (result: SurveyResult | undefined, { question }: SurveySeries, year: number) =>
  result === undefined || result.withheld
    ? cell(result === undefined ? '–' : hidden)
    : cell(
        shown(
          formatPercent(result.share === null ? null : Math.round(result.share)),
          figure(result.share, `Positiva svar ${year}: ${question}`, 'surveyResult', [result.id], result.answers),
        ),
      )

const answersCell = (result: SurveyResult | undefined, { question }: SurveySeries, year: number) =>
  result === undefined || result.answers === null
    ? cell('–')
    : cell(figure(result.answers, `Antal svar ${year}: ${question}`, 'surveyResult', [result.id]))

function chart({ survey: { years }, year }: LaterReport, series: readonly SurveySeries[]): ChartBlock {
  const shownYears = years.filter((one) => one <= year).slice(-3)
  const values = (at: number) => series.map((one) => shareIn(one, at, 'total')?.share ?? null)
  return {
    kind: 'chart',
    form: 'bars',
    caption: `Andel positiva svar per fråga ${shownYears.length > 1 ? `${shownYears[0]}–` : ''}${year}, procent`,
    altText: `Liggande staplar, en grupp per fråga med en stapel per år. ${series
      .map(
        (one, at) =>
          `${one.question} ${shownYears.map((each) => `${each}: ${formatPercent(values(each)[at] ?? null)}`).join(', ')}`,
      )
      .join('. ')}.`,
    categories: series.map(({ question }) => question),
    series: shownYears.map((at) => ({
      name: String(at),
      values: values(at),
      place: null,
      labels: at === year ? values(at).map((value) => formatPercent(value)) : null,
    })),
  }
}
