import { bullets, cell, heading, paragraph, row, type Section, totalRow } from '../../content/blocks'
import { changePhrase } from '../../content/change-words'
import { asShareOf, counted, percentOf, shareText, sumFigures } from '../../content/figure'
import type { Block, ChartBlock, Inline, TableBlock } from '../../content/model'
import { listed, say, strong, together } from '../../content/say'
import { dateText, inSentence, orMissing } from '../../content/swedish'
import { formatNumber } from '../../../../shared/text/format'
import { listInWords } from '../../../../shared/domain/swedish'
import type { BandLevel } from '../../../../shared/domain/risk'
import { sectionHeading, wordsOf } from '../report-base'
import { left, right } from '../tables'
import type { EarlierReport, RiskArea } from '../view-model'
import { partOfThings } from '../words'

const levels: readonly BandLevel[] = ['high', 'mid', 'low']
const title = 'Riskanalys'

/** The year's riskanalyser: how large the risks are, what has changed, and what is done about the highest. */
export const risks: Section<EarlierReport> = (report) => {
  const { risks: model, year } = report
  const lead = paragraph(
    say`En riskanalys beskriver vad som kan hända, hur sannolikt det är och vilka följder det får. Riskvärdet är sannolikheten gånger konsekvensen och avgör vad som måste åtgärdas och följas upp.`,
  )
  if (model.areas.length === 0) {
    return [
      sectionHeading('riskanalys', title, { needsComment: true }),
      lead,
      paragraph(say`För ${String(year)} finns ingen riskanalys i registret.`),
    ]
  }
  return [
    sectionHeading('riskanalys', title, { needsComment: true }),
    lead,
    paragraph(overall(report)),
    areaTable(report),
    ...areaChart(report),
    ...areaChanges(report),
    heading(2, 'De högsta riskerna och vad som görs åt dem'),
    ...highest(report),
    heading(2, 'Riskanalyser inför förändringar'),
    ...changes(report),
  ]
}

function overall(report: EarlierReport): Inline[] {
  const { risks: model, year } = report
  const words = { ...wordsOf(report), than: String(year - 1), before: year - 1 }
  const decided = model.areas.filter((area) => area.decided).length
  const areas = model.areas.length + model.areasWithout.length + model.otherScales
  const scope = model.areas.length === areas && areas > 2 ? `samtliga ${areas}` : `${model.areas.length} av ${areas}`
  return together(
    say`För ${String(year)} har ${scope} verksamhetsområden en riskanalys; ${decided === model.areas.length ? 'samtliga är fastställda' : `${decided} av dem är fastställda`}.`,
    model.areasWithout.length === 0
      ? []
      : say`Riskanalys saknas för ${listInWords(model.areasWithout.map(inSentence))}.`,
    model.otherScales === 0 ? [] : say`${String(model.otherScales)} är gjorda med en annan skala och räknas inte med.`,
    say`De omfattar ${counted(model.total.now, 'risk', 'risker')}${model.total.before === null ? '' : say`, ${changePhrase(model.total.now, model.total.before, words)}`}.`,
    say`På nivån ${inSentence(model.bandWords.high)} ligger ${shareText(asShareOf(model.high.now, model.total.now))}${model.high.before === null ? '' : say`, ${changePhrase(model.high.now, model.high.before, words)}`}.`,
    say`Åtgärd är beskriven för ${partOfThings(model.withTreatment, model.total.now, 'risker')}.`,
    model.raised.value
      ? say`${counted(model.raised, 'risk', 'risker')} lyftes in under året från ärenden i registret.`
      : [],
  )
}

function areaTable({ risks: model, year }: EarlierReport): TableBlock {
  const sum = (level: BandLevel) =>
    sumFigures(
      model.areas.map((area) => area.levels[level]),
      `Risker på nivån ${level} ${year}`,
    )
  return {
    kind: 'table',
    caption: `Risker per verksamhetsområde ${year}`,
    columns: [
      left('Verksamhetsområde', 36),
      ...levels.map((level) => right(sentence(model.bandWords[level]), 11)),
      right('Risker', 11),
      right(`Risker ${year - 1}`, 11),
      right('Med åtgärd', 13),
    ],
    rows: [
      ...model.areas.map((area) =>
        row(
          area.name,
          ...levels.map((level) => area.levels[level]),
          area.risks.now,
          area.risks.before ?? '–',
          cell(percentOf(asShareOf(area.withTreatment, area.risks.now))),
        ),
      ),
      totalRow(
        'Summa',
        ...levels.map(sum),
        model.total.now,
        model.total.before ?? '–',
        cell(percentOf(asShareOf(model.withTreatment, model.total.now))),
      ),
    ],
  }
}

const sentence = (word: string): string => word.charAt(0).toLocaleUpperCase('sv-SE') + word.slice(1)

function areaChart({ risks: model, year }: EarlierReport): ChartBlock[] {
  const areas = model.areas.filter(({ risks: own }) => (own.now.value ?? 0) > 0)
  if (areas.length < 2) return []
  const said = areas.map(
    (area) =>
      `${area.name}: ${levels.map((level) => `${model.bandWords[level]} ${formatNumber(area.levels[level].value)}`).join(', ')}`,
  )
  const places: Record<BandLevel, number> = { low: 0, mid: 2, high: 3 }
  return [
    {
      kind: 'chart',
      form: 'shares',
      caption: `Riskernas nivå per verksamhetsområde ${year} (antal i staplarna)`,
      altText: `Staplar fyllda till 100 procent per verksamhetsområde. ${said.join('. ')}.`,
      categories: areas.map(({ name }) => name),
      series: levels
        .toReversed()
        .filter((level) => areas.some((area) => (area.levels[level].value ?? 0) > 0))
        .map((level) => ({
          name: sentence(model.bandWords[level]),
          values: areas.map((area) => area.levels[level].value),
          place: places[level],
          labels: null,
        })),
    },
  ]
}

/** Where the high risks became more or fewer; an area whose scale has changed is not compared. */
function areaChanges({ risks: model, year }: EarlierReport): Block[] {
  const known = model.areas.filter(({ highBefore }) => highBefore !== null)
  if (known.length === 0)
    return [paragraph(say`För ${String(year - 1)} finns ingen riskanalys med samma skala att jämföra med.`)]
  const moved = (fits: (change: number) => boolean): RiskArea[] =>
    known.filter((area) => fits((area.levels.high.value ?? 0) - (area.highBefore?.value ?? 0)))
  const told = (areas: readonly RiskArea[]) =>
    listed(
      areas.map(
        (area) => say`${inSentence(area.name)} (${area.levels.high} mot ${area.highBefore ?? 'uppgift saknas'})`,
      ),
    )
  const [more, fewer] = [moved((change) => change > 0), moved((change) => change < 0)]
  return [
    paragraph(
      together(
        more.length === 0
          ? []
          : say`Fler risker på nivån ${inSentence(model.bandWords.high)} än ${String(year - 1)} har ${told(more)}.`,
        fewer.length === 0
          ? []
          : more.length === 0
            ? say`Färre risker på nivån ${inSentence(model.bandWords.high)} än ${String(year - 1)} har ${told(fewer)}.`
            : say`Färre har ${told(fewer)}.`,
        more.length === 0 && fewer.length === 0
          ? say`Inget verksamhetsområde har fler eller färre risker på nivån ${inSentence(model.bandWords.high)} än ${String(year - 1)}.`
          : say`Antalen är små i varje område och säger mer om vad som har uppmärksammats än om någon trend.`,
      ),
    ),
  ]
}

function highest({ risks: model, year }: EarlierReport): Block[] {
  const without = model.highest.filter(({ treatment }) => treatment === null).length
  return [
    paragraph(
      together(
        say`Tabellen visar de ${String(model.highest.length)} risker som har högst riskvärde.`,
        without === 0 ? say`Alla har en beskriven åtgärd.` : say`${String(without)} av dem saknar beskriven åtgärd.`,
      ),
    ),
    {
      kind: 'table',
      caption: `De högsta riskerna ${year}`,
      columns: [
        left('Risk', 30),
        left('Område', 19),
        left('Riskvärde', 13),
        right('Efter åtgärd', 10),
        left('Åtgärd', 28),
        left('Ansvarig', 18),
      ],
      rows: model.highest.map((risk) => ({
        total: false,
        cells: [
          cell(risk.event),
          cell(risk.area),
          { content: say`${String(risk.value)} ${inSentence(risk.word)}`, tone: risk.level },
          cell(risk.residual === null ? '–' : String(risk.residual)),
          cell(risk.treatment ?? 'saknas'),
          cell(orMissing(risk.responsible)),
        ],
      })),
    },
  ]
}

function changes({ risks: model, year }: EarlierReport): Block[] {
  if (model.changes.length === 0) {
    return [paragraph(say`Ingen riskanalys inför en förändring av verksamheten är registrerad för ${String(year)}.`)]
  }
  return [
    paragraph(say`Inför ändringar som kan påverka kvaliteten görs en egen riskanalys.`),
    bullets(
      model.changes.map(
        ({ title: name, area, risks: own, decidedOn, changeOn }) =>
          say`${strong(name)} (${inSentence(area)}): ${counted(own, 'risk', 'risker')}${changeOn === null ? '' : `, förändringen sker den ${dateText(changeOn)}`}, ${decidedOn === null ? 'inte fastställd' : `fastställd den ${dateText(decidedOn)}`}.`,
      ),
    ),
  ]
}
