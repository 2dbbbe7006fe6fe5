import { bullets, cell, heading, paragraph, row, type Section } from '../../content/blocks'
import { countOf, dashed } from '../../content/change-words'
import type { Figure } from '../../content/figure'
import type { Inline, TableBlock } from '../../content/model'
import { say, together } from '../../content/say'
import { dateText } from '../../content/swedish'
import { listInWords } from '../../../../shared/domain/swedish'
import { sectionHeading, wordsOf, yearTitle } from '../report-base'
import { left, right } from '../tables'
import type { Compared, EarlierReport } from '../view-model'
import { changeCell } from '../words'

/** What the berättelse is for, what it covers, and how its figures are read. */
export const introduction: Section<EarlierReport> = (report) => [
  sectionHeading('inledning', 'Inledning'),
  paragraph(purpose(report)),
  paragraph(
    say`Berättelsen bör vara så utförlig att nämnden, revisorerna och den som står utanför verksamheten kan bedöma kvalitetsarbetet del för del. Den följer de delar av ett ledningssystem som Socialstyrelsens föreskrifter och allmänna råd (SOSFS 2011:9) räknar upp. Avsnitt med siffror jämför med tidigare år och med andra där det går, säger vad som har gjorts och avslutas med en kommentar av den som ansvarar för området.`,
  ),
  heading(2, 'Vad berättelsen omfattar'),
  paragraph(scope(report)),
  heading(2, 'Underlaget i siffror'),
  paragraph(material(report)),
  materialTable(report),
  heading(2, 'Så läses siffrorna'),
  bullets(readingRules(report)),
]

const subjectOf = ({ head }: EarlierReport): string => head.committee ?? 'kommunens nämnder'

function purpose(report: EarlierReport): Inline[] {
  const { yearIsOver, year, days } = report
  const when = yearIsOver
    ? `under ${year}`
    : `under ${year}, till och med den ${dateText(days.until).replace(/\u00a0\d{4}$/, '')},`
  return say`Kvalitetsberättelsen beskriver hur ${subjectOf(report)} ${when} har arbetat med att utveckla verksamhetens kvalitet, vilka åtgärder som har vidtagits och vad de har lett till.`
}

function scope(report: EarlierReport): Inline[] {
  const { organisation, committeeId } = report
  const { areas, serviceTypes, providers, committees } = organisation
  if (areas.length === 0)
    return say`I registret finns inga verksamhetsområden, och berättelsen kan därför inte säga vilka verksamheter den gäller.`
  const names = listInWords(areas.map(({ name }) => name))
  const of =
    committeeId === null && committees.length > 1
      ? `Berättelsen gäller ${listInWords(committees.map(({ name }) => name))}. `
      : ''
  return together(
    say`${of}${of === '' ? 'Berättelsen' : 'Den'} omfattar ${areas.length === 1 ? 'verksamhetsområdet' : `${areas.length} verksamhetsområden:`} ${names}.`,
    say`Inom dem finns ${String(serviceTypes.length)} insatser, och ${countOf(providers.now, { one: 'utförare', many: 'utförare' })} hade avtal eller uppdrag någon dag under ${String(report.year)}.`,
    say`Interna och externa utförare följs upp på samma sätt.`,
  )
}

interface Line {
  name: string
  compared: Compared
}

const lines = ({
  feedback,
  deviations,
  lexSarah,
  lexMaria,
  goodQuality,
  risks,
  cooperation,
}: EarlierReport): Line[] => [
  { name: 'Klagomål, synpunkter och beröm', compared: feedback.all },
  { name: 'Avvikelser', compared: deviations.all },
  { name: 'Lex Sarah', compared: lexSarah.all },
  { name: 'Lex Maria', compared: lexMaria.all },
  { name: 'Genomförda granskningar', compared: goodQuality.reviews },
  { name: 'Brister i granskningar', compared: goodQuality.findings },
  { name: 'Risker i riskanalyser', compared: risks.total },
  { name: 'Informationsforum', compared: cooperation.forums.held },
]

const isUnknown = ({ compared }: Line): boolean => compared.now.value === 0 && compared.before === null

function material(report: EarlierReport): Inline[] {
  const without = lines(report).filter(isUnknown)
  const base = say`Tabellen visar hur många uppgifter som ligger till grund för berättelsen, räknade i registret på samma sätt som i programmets vyer.`
  if (without.length === 0) return base
  return together(
    base,
    say`Uppgifter saknas helt om ${listInWords(without.map(({ name }) => name.charAt(0).toLowerCase() + name.slice(1)))}.`,
  )
}

function materialTable(report: EarlierReport): TableBlock {
  const { before } = wordsOf(report)
  const figureOf = (figure: Figure | null) => (figure === null ? '–' : cell(dashed(figure)))
  return {
    kind: 'table',
    caption: `Berättelsens underlag ${report.year}`,
    columns: [
      left('Underlag', 46),
      right(report.yearIsOver ? String(before) : `Samma period ${before}`, 18),
      right(yearTitle(report), 18),
      right('Förändring', 18),
    ],
    rows: lines(report).map((line) =>
      row(
        line.name,
        figureOf(line.compared.before),
        isUnknown(line) ? '–' : figureOf(line.compared.now),
        cell(isUnknown(line) ? '–' : changeCell(line.compared)),
      ),
    ),
  }
}

function readingRules(report: EarlierReport): Inline[][] {
  const { yearIsOver, year, days, smallGroupLimit } = report
  const period = yearIsOver
    ? say`Året är slut. Hela ${String(year)} jämförs med hela ${String(year - 1)}, och där det finns uppgifter visas upp till fem år.`
    : say`Året är inte slut. Siffrorna gäller till och med den ${dateText(days.until)} och jämförs med samma dagar ${String(year - 1)}; hela tidigare år visas i tabeller över tid.`
  return [
    period,
    say`År som är märkta med * kommer från Historik: summor som har förts in i efterhand. Enskilda ärenden finns då inte i registret.`,
    say`Förändringar räknas i antal. Är antalen färre än tio båda åren sägs inget om riktningen, eftersom enstaka händelser då avgör. Andelar som skiljer mindre än fem procentenheter beskrivs som ungefär lika.`,
    say`Tydligt fler betyder minst tre, minst två fler och minst hälften fler än före. Det pekar ut var det finns skäl att titta närmare och bevisar inget om orsaken.`,
    say`Grupper med färre än ${String(smallGroupLimit)} visas inte för sig, och inte heller det som de skulle kunna räknas ut ur.`,
    say`Fler klagomål eller avvikelser behöver inte betyda sämre kvalitet; det kan också bero på att fler rapporterar.`,
    say`Det som inte är känt skrivs som ”uppgift saknas” eller ett streck och är inte detsamma som noll.`,
  ]
}
