import { paragraph, row, type Section, totalRow, heading, cell } from '../../content/blocks'
import { asShareOf, percentOf } from '../../content/figure'
import type { Block, Inline, TableBlock } from '../../content/model'
import { say, together } from '../../content/say'
import { listInWords } from '../../../../shared/domain/swedish'
import { sectionHeading, sincePeriod, wordsOf, yearTitle } from '../report-base'
import { barChart, left, right } from '../tables'
import type { EarlierReport } from '../view-model'
import { changeCell, countSentence, mostSentence } from '../words'
import { hasGrown } from '../../../../shared/domain/growth'
import { countPhrase } from '../../content/change-words'
import { inSentence, sentenceCase } from '../../content/swedish'

/** What each kvalitetsområde is about, in our own words after Socialstyrelsen's guidance on SOSFS 2011:9. */
const meanings: Record<string, string> = {
  'självbestämmande och integritet':
    'Den enskilde är delaktig, har inflytande och möts med respekt för sitt privatliv.',
  'helhetssyn och samordning': 'Behoven ses i ett sammanhang, och insatser från flera håll hänger ihop.',
  'trygghet och säkerhet': 'Insatserna ges som beslutat, risker förebyggs och stödet går att lita på.',
  'kunskapsbaserad verksamhet': 'Arbetet bygger på bästa tillgängliga kunskap och beprövad erfarenhet.',
  tillgänglighet: 'Det är lätt att få kontakt, information och stöd inom rimlig tid.',
  effektivitet: 'Resurserna används så att målen nås.',
  'goda levnadsvillkor': 'Insatserna ger den enskilde förutsättningar för ett gott liv.',
  'att leva som andra': 'Den enskilde får möjlighet att leva på samma villkor som andra.',
  jämlik: 'Vården ges och fördelas på lika villkor.',
  ändamålsenlig: 'Vården bygger på kunskap och är utformad efter behovet.',
  patientcentrerad: 'Vården ges med respekt för personens behov, förväntningar och värderingar.',
  säker: 'Vårdskador förebyggs genom ett aktivt arbete.',
}

/** What good quality means for the nämnd, and where the year's granskningar found it lacking. */
export const goodQuality: Section<EarlierReport> = (report) => {
  const { goodQuality: model } = report
  return [
    sectionHeading('god-kvalitet', 'God kvalitet'),
    paragraph(
      say`Insatserna ska vara av god kvalitet, utföras av personal med rätt kompetens och utvecklas fortlöpande.${model.laws.length === 0 ? '' : ` Det följer av ${listInWords(model.laws)}.`} God kvalitet är att verksamheten uppfyller de krav och mål som följer av lagar, föreskrifter, avtal och nämndens egna beslut.`,
    ),
    paragraph(
      say`Kvaliteten bedöms i ${String(model.areas.length)} kvalitetsområden. De används genomgående: i avtalens krav, i granskningarnas checklistor och när året vägs samman.`,
    ),
    {
      kind: 'table',
      caption: 'Kvalitetsområdena och vad de betyder',
      columns: [left('Kvalitetsområde', 34), left('Betyder att', 66)],
      rows: model.areas.map(({ name }) =>
        row(sentenceCase(name), meanings[name.toLowerCase()] ?? 'Området är kommunens eget.'),
      ),
    },
    heading(2, 'Brister i granskningar per kvalitetsområde'),
    ...findings(report),
  ]
}

function findings(report: EarlierReport): Block[] {
  const { goodQuality: model, year } = report
  const { areas, reviews } = model
  if (!reviews.now.value) {
    return [
      paragraph(
        say`${sincePeriod(report)} genomfördes inga granskningar, och brister kan därför inte fördelas på kvalitetsområden.`,
      ),
    ]
  }
  const named = areas.map(({ name, findings: { now, before } }) => ({
    name,
    now,
    before,
    grown: before !== null && hasGrown(now.value ?? 0, before.value ?? 0),
  }))
  const told = named.reduce((sum, { now }) => sum + (now.value ?? 0), 0)
  const all = model.findings.now.value ?? 0
  if (told < all / 2) return [paragraph(together(counts(report), untold(report, told)))]
  const sorted = named.toSorted((a, b) => (b.now.value ?? 0) - (a.now.value ?? 0))
  return [
    paragraph(together(counts(report), mostSentence(sorted, model.findings.now), grownAreas(report, sorted))),
    areaTable(report),
    ...barChart(`Brister per kvalitetsområde ${year}`, 'brister per kvalitetsområde', sorted),
    paragraph(
      say`Bristerna visar var granskningarna har sett avsteg. Antalet beror också på hur många granskningar som har gjorts och vad de har riktats mot; hur utförarna sammantaget följer avtal och uppdrag redovisas i avsnittet om systematisk uppföljning.`,
      'note',
    ),
  ]
}

const counts = (report: EarlierReport): Inline[] =>
  together(
    countSentence(report, 'genomfördes', report.goodQuality.reviews, { one: 'granskning', many: 'granskningar' }),
    say`I dem noterades ${countPhrase(report.goodQuality.findings.now, report.goodQuality.findings.before, { one: 'brist', many: 'brister' }, wordsOf(report))}.`,
  )

/** Where most brister name no kvalitetsområde, a distribution would say more than is known. */
const untold = ({ goodQuality: { findings: all } }: EarlierReport, told: number): Inline[] =>
  say`Bara ${String(told)} av dem är knutna till ett kvalitetsområde. Det är för få för att fördelningen ska säga något, och ${all.now.value === 1 ? 'bristen' : 'bristerna'} redovisas i stället per granskningsområde i avsnittet om systematisk uppföljning.`

function grownAreas(report: EarlierReport, sorted: readonly { name: string; grown: boolean }[]): Inline[] {
  const grown = sorted.filter((one) => one.grown).map(({ name }) => inSentence(name))
  if (report.goodQuality.findings.before === null) return []
  const { than } = wordsOf(report)
  return grown.length === 0
    ? say`Inget kvalitetsområde har tydligt fler brister än ${than}.`
    : say`Tydligt fler brister än ${than} finns inom ${listInWords(grown)}.`
}

function areaTable(report: EarlierReport): TableBlock {
  const { areas, findings: all } = report.goodQuality
  const { before } = wordsOf(report)
  const told = areas.reduce((sum, area) => sum + (area.findings.now.value ?? 0), 0)
  const rest = (all.now.value ?? 0) - told
  return {
    kind: 'table',
    caption: `Brister i granskningar per kvalitetsområde ${report.year}`,
    columns: [
      left('Kvalitetsområde', 40),
      right(report.yearIsOver ? String(before) : `Samma period ${before}`, 15),
      right(yearTitle(report), 15),
      right('Andel', 13),
      right('Förändring', 17),
    ],
    rows: [
      ...areas.map(({ name, findings: own }) =>
        row(
          sentenceCase(name),
          own.before === null ? '–' : own.before,
          own.now,
          cell(percentOf(asShareOf(own.now, all.now))),
          cell(changeCell(own)),
        ),
      ),
      ...(rest > 0 ? [row('Annat eller inte angivet', '', String(rest), '', '')] : []),
      totalRow('Summa', all.before === null ? '–' : all.before, all.now, '', cell(changeCell(all))),
    ],
  }
}
