import { bullets, heading, paragraph, row, type Section, totalRow } from '../../content/blocks'
import { changePhrase, countOf } from '../../content/change-words'
import { asShareOf, counted, shareText, sumFigures } from '../../content/figure'
import type { Block, ChartBlock, Inline, TableBlock } from '../../content/model'
import { listed, say, together } from '../../content/say'
import { inSentence, sentenceCase } from '../../content/swedish'
import { formatNumber } from '../../../../shared/text/format'
import { type Highlight, sectionHeading, sincePeriod, wordsOf } from '../report-base'
import { barChart, comparedTable, historyNote, left, protectedTable, right, yearChart, yearTable } from '../tables'
import type { EarlierReport } from '../view-model'
import {
  countSentence,
  grownPlaces,
  grownSentence,
  isTelling,
  mostSentence,
  partOfThings,
  protectedRows,
  runSentence,
  shortSentence,
} from '../words'

const key = 'avvikelser'
const title = 'Avvikelser'
/** So many enheter are named; the others stand together. */
const mostUnits = 20
const things = { one: 'avvikelse', many: 'avvikelser' }

/** Avvikelser: per year, type, enhet, insats and allvarlighetsgrad, and what was done. */
export const deviations: Section<EarlierReport> = (report) => {
  const { deviations: model, year } = report
  if (!model.known) {
    return [
      sectionHeading(key, title, { needsComment: true }),
      paragraph(say`Avvikelser är inte registrerade, varken för ${String(year)} eller tidigare år; uppgift saknas.`),
    ]
  }
  if (!model.all.now.value) {
    return [
      sectionHeading(key, title, { needsComment: true }),
      paragraph(say`${sincePeriod(report)} är inga avvikelser registrerade.`),
      ...overTime(report),
    ]
  }
  return [
    sectionHeading(key, title, { needsComment: true }),
    paragraph(
      say`En avvikelse är något som inte blev som det skulle: en insats som uteblev, ett fall, ett läkemedel som gavs fel. Avvikelser ska rapporteras, utredas och åtgärdas, och sammanställas så att mönster syns. Allvarliga missförhållanden utreds enligt lex Sarah eller lex Maria.`,
    ),
    heading(2, 'Antal och utveckling'),
    ...overTime(report),
    ...(model.fromHistory
      ? [undivided(report), ...byTypeAndYear(report)]
      : [...types(report), ...severity(report), ...places(report), ...measures(report)]),
  ]
}

/** What a year of Historik can't be divided by. */
const undivided = ({ year }: EarlierReport): Block =>
  paragraph(
    say`Uppgifterna för ${String(year)} finns bara som summor i Historik. Allvarlighetsgrad, insatser, enheter och åtgärder kan därför inte redovisas.`,
  )

function overTime(report: EarlierReport): Block[] {
  const { years, all } = report.deviations
  const columns = years.map(({ year, fromHistory }) => ({ year, fromHistory }))
  return [
    paragraph(together(countSentence(report, 'rapporterades', all, things), runSentence(report, years))),
    ...yearChart(report, { caption: 'Avvikelser per år', name: 'avvikelser' }, years),
    ...historyNote(columns),
    paragraph(
      say`Avvikelser registreras utan uppgift om vem de gäller. Någon uppdelning på kvinnor och män kan därför inte göras.`,
      'note',
    ),
  ]
}

function types(report: EarlierReport): Block[] {
  const { types: rows, all } = report.deviations
  const { year } = report
  return [
    heading(2, 'Typ av avvikelse'),
    paragraph(together(mostSentence(rows, all.now), grownSentence(report, rows, { one: 'typ' }))),
    comparedTable(report, { caption: `Avvikelser per typ ${year}`, first: 'Typ' }, rows, all),
    ...byTypeAndYear(report),
  ]
}

const byTypeAndYear = (report: EarlierReport): Block[] =>
  report.deviations.typeYears.years.length < 2
    ? []
    : [
        yearTable(
          report,
          { caption: 'Avvikelser per typ och år', first: 'Typ', sum: true },
          report.deviations.typeYears,
        ),
        ...historyNote(report.deviations.typeYears.years),
      ]

function severity(report: EarlierReport): Block[] {
  const { severity: rows, severityUnknown, all } = report.deviations
  const { year } = report
  const known = rows.filter(({ now }) => (now.value ?? 0) > 0)
  if (known.length === 0) {
    return [heading(2, 'Allvarlighetsgrad'), paragraph(say`Allvarlighetsgrad är inte angiven för årets avvikelser.`)]
  }
  const [serious] = rows
  const words = wordsOf(report)
  return [
    heading(2, 'Allvarlighetsgrad'),
    paragraph(
      together(
        say`Av avvikelserna är ${listed(known.map(({ name, now }, at) => say`${shareText(asShareOf(now, all.now))} ${at === 0 ? 'bedömda som ' : ''}${plural(name)}`))}.`,
        serious === undefined
          ? []
          : say`De allvarliga var ${serious.now}${serious.before === null ? '' : say`, ${changePhrase(serious.now, serious.before, words)}`}.`,
        severityUnknown.value ? say`För ${severityUnknown} saknas bedömning.` : [],
      ),
    ),
    severityTable(report),
    ...severityChart(report, year),
  ]
}

const plural = (name: string): string => (name === 'måttlig' ? 'måttliga' : name === 'allvarlig' ? 'allvarliga' : name)

function severityTable(report: EarlierReport): TableBlock {
  const { typeSeverity, severity: rows, all } = report.deviations
  return {
    kind: 'table',
    caption: `Avvikelser per typ och allvarlighetsgrad ${report.year}`,
    columns: [left('Typ', 40), ...rows.map(({ name }) => right(sentenceCase(name), 15)), right('Summa', 15)],
    rows: [
      ...typeSeverity.map(({ name, figures }) =>
        row(sentenceCase(name), ...figures, sumFigures(figures, `Avvikelser, ${name} ${report.year}`)),
      ),
      totalRow(
        'Summa',
        ...rows.map(({ now }) => now),
        sumFigures(
          rows.map(({ now }) => now),
          all.now.source.description,
        ),
      ),
    ],
  }
}

function severityChart({ deviations: { typeSeverity, severity: rows } }: EarlierReport, year: number): ChartBlock[] {
  if (typeSeverity.length < 2) return []
  const places = [3, 2, 0]
  const said = typeSeverity.map(
    ({ name, figures }) =>
      `${name}: ${rows.map((one, at) => `${one.name} ${formatNumber(figures[at]?.value ?? null)}`).join(', ')}`,
  )
  return [
    {
      kind: 'chart',
      form: 'shares',
      caption: `Allvarlighetsgrad per typ av avvikelse ${year} (antal i staplarna)`,
      altText: `Staplar fyllda till 100 procent per typ av avvikelse. ${said.join('. ')}.`,
      categories: typeSeverity.map(({ name }) => sentenceCase(name)),
      series: rows
        .map(({ name }, at) => ({
          name: sentenceCase(name),
          values: typeSeverity.map(({ figures }) => figures[at]?.value ?? null),
          place: places[at] ?? null,
          labels: null,
        }))
        .toReversed(),
    },
  ]
}

function places(report: EarlierReport): Block[] {
  const { deviations: model, year, smallGroupLimit: limit } = report
  const { shown } = protectedRows(model.units, limit)
  const inUnits = sumFigures(
    model.units.map(({ now }) => now),
    `Avvikelser med enhet ${year}`,
  )
  const few = protectedRows(model.serviceTypes, limit)
  return [
    heading(2, 'Insatser och enheter'),
    paragraph(
      together(
        mostSentence(few.shown, model.all.now, { begin: 'Flest avvikelser gäller' }),
        grownSentence(report, few.shown, { one: `insats med minst ${limit}`, limit }),
      ),
    ),
    protectedTable(
      report,
      { caption: `Avvikelser per insats ${year}`, first: 'Insats', limit, most: 30 },
      model.serviceTypes,
      model.all.now,
    ),
    ...barChart(`Insatser med flest avvikelser ${year}`, 'avvikelser per insats', few.shown, 10),
    paragraph(unitSentence(report)),
    ...(shown.length === 0
      ? []
      : [
          protectedTable(
            report,
            { caption: `Avvikelser per enhet ${year}`, first: 'Enhet', limit, most: mostUnits },
            model.units,
            inUnits,
          ),
        ]),
    paragraph(
      say`Enheter med många avvikelser kan vara de som rapporterar bäst. Antalet är inte ställt mot hur många som bor eller får insatser där.`,
      'note',
    ),
  ]
}

function unitSentence(report: EarlierReport): Inline[] {
  const { deviations: model, smallGroupLimit: limit } = report
  const { shown, others } = protectedRows(model.units, limit)
  if (shown.length === 0) {
    return say`Ingen enhet har ${String(limit)} avvikelser eller fler, och de visas därför inte var för sig.`
  }
  const grown = shown.filter((one) => one.grown)
  const { than } = wordsOf(report)
  const unknown = model.unitsUnknown.value
    ? say`${counted(model.unitsUnknown, 'avvikelse', 'avvikelser')} är inte knutna till någon enhet.`
    : []
  return together(
    say`${formatNumber(shown.length)} ${shown.length === 1 ? 'enhet' : 'enheter'} har minst ${String(limit)} avvikelser${others.count === 0 ? '' : `; ytterligare ${others.count} har färre och visas tillsammans`}.`,
    model.all.before === null
      ? []
      : grown.length === 0
        ? say`Ingen av dem har tydligt fler än ${than}.`
        : say`Tydligt fler än ${than} har ${grownPlaces(grown, limit)}.`,
    unknown,
  )
}

function measures(report: EarlierReport): Block[] {
  const { measures: written, withMeasure, done, doneInTime, measuredWithDay, late, toLexSarah, all } = report.deviations
  return [
    heading(2, 'Vad som har gjorts'),
    paragraph(
      together(
        say`Åtgärd är beskriven för ${partOfThings(withMeasure, all.now, 'avvikelser')}.`,
        withMeasure.value ? say`Genomförda är ${partOfThings(done, withMeasure, 'åtgärder')}.` : [],
        measuredWithDay.value
          ? say`Av de genomförda som hade en dag att vara klara till blev ${partOfThings(doneInTime, measuredWithDay, 'åtgärder')} klara i tid.`
          : [],
        late.value
          ? say`${capitalWord(countOf(late, { one: 'åtgärd', many: 'åtgärder' }))} har passerat sin dag utan att vara ${late.value === 1 ? 'genomförd' : 'genomförda'}.`
          : [],
        toLexSarah.value
          ? say`${counted(toLexSarah, 'avvikelse', 'avvikelser')} ledde vidare till en rapport enligt lex Sarah.`
          : [],
      ),
    ),
    ...(written.length === 0
      ? []
      : [
          paragraph(say`Exempel på åtgärder, med antalet avvikelser som de gäller:`),
          bullets(written.map(({ words, rows }) => say`${words.replace(/\.$/, '')} (${rows})`)),
        ]),
  ]
}

const capitalWord = (inline: Inline): Inline => ({ ...inline, text: sentenceCase(inline.text) })

export function deviationHighlights(report: EarlierReport): Highlight[] {
  const { all, types: rows, done, withMeasure } = report.deviations
  if (all.before === null || all.before.value === null || all.now.value === null) return []
  const change = all.now.value - all.before.value
  const isTold = isTelling(all)
  const grown = rows.filter((one) => one.grown)
  const { than } = wordsOf(report)
  return [
    ...(isTold
      ? [
          {
            kind: change > 0 ? ('rose' as const) : ('fell' as const),
            weight: 85,
            words: shortSentence(report, 'rapporterades', all, things),
          },
        ]
      : []),
    ...grown.slice(0, 1).map(({ name, now, before }) => ({
      kind: 'rose' as const,
      weight: 70,
      words: say`Avvikelser av typen ${inSentence(name)} är tydligt fler än ${than} (${now} mot ${before ?? '–'}).`,
    })),
    ...(withMeasure.value
      ? [
          {
            kind: 'done' as const,
            weight: 55,
            words: say`Efter avvikelser är ${partOfThings(done, withMeasure, 'åtgärder')} genomförda.`,
          },
        ]
      : []),
  ]
}
