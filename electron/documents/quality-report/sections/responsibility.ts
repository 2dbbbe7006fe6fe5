import { bullets, heading, paragraph, row, type Section, totalRow } from '../../content/blocks'
import { comparedWords, countOf, countPhrase } from '../../content/change-words'
import type { Block, Inline, TableBlock } from '../../content/model'
import { listed, say, strong, together } from '../../content/say'
import { inSentence, orMissing, sentenceCase } from '../../content/swedish'
import { AgreementForm } from '../../../../shared/contracts/values'
import { listInWords } from '../../../../shared/domain/swedish'
import { agreementFormNames } from '../../../../shared/text/names'
import { sectionHeading } from '../report-base'
import { left, right } from '../tables'
import type { EarlierReport } from '../view-model'

/** Who answers, for whom the work is done, how it is organised and with which methods: built from the register. */
export const responsibility: Section<EarlierReport> = (report) => [
  sectionHeading('ansvar', 'Ansvar, målgrupp, organisation och metoder'),
  heading(2, 'Ansvar'),
  ...duty(report),
  heading(2, 'Målgrupp'),
  ...targetGroup(report),
  heading(2, 'Organisation'),
  ...organisation(report),
  heading(2, 'Utförare och driftsformer'),
  ...providers(report),
  heading(2, 'Metoder'),
  paragraph(
    say`Uppföljningen går i tre riktningar. System- och verksamhetsuppföljning visar om nämndens verksamhet som helhet följer mål, riktlinjer och lag. Avtalsuppföljning visar om utföraren levererar det som avtalet eller uppdragsbeskrivningen säger. Individuppföljning visar om den enskilde fick det som beslutades och om det hjälpte; därifrån används bara avidentifierade sammanställningar.`,
  ),
  bullets(steps),
]

const steps: Inline[][] = [
  say`${strong('Analysera nuläget.')} Riskanalyser per verksamhetsområde visar var följderna blir störst om krav inte uppfylls.`,
  say`${strong('Planera och prioritera.')} En plan säger vad som ska följas upp, hur, av vem och hur ofta.`,
  say`${strong('Samla in resultat.')} Granskningar, brukarundersökningar, individuppföljning, egenrapporter, synpunkter, avvikelser, lex Sarah, lex Maria och nyckeltal ger underlaget.`,
  say`${strong('Bearbeta och analysera.')} Allt underlag vägs samman per utförare och verksamhetsområde.`,
  say`${strong('Åtgärda.')} Brister rättas och följs upp, och orsaker i kommunens egna förutsättningar leder till ändrade krav, anvisningar eller metoder.`,
]

function duty({ organisation: { committees, processOwners } }: EarlierReport): Block[] {
  const named = committees.filter(({ name }) => name !== 'utan nämnd')
  const who =
    named.length === 0
      ? say`Nämnden ansvarar för att verksamheten bedrivs enligt lag och med god kvalitet, också när en extern utförare gör arbetet.`
      : say`${listInWords(named.map(({ name }) => name))} ansvarar ${named.length === 1 ? '' : 'var och en '}för att verksamheten inom ${named.length === 1 ? 'nämndens' : 'den egna nämndens'} område bedrivs enligt lag och med god kvalitet, också när en extern utförare gör arbetet.`
  const owners =
    processOwners.length === 0
      ? say`Vilka roller som äger processerna i ledningssystemet är inte angivet.`
      : say`Som ägare av processerna i ledningssystemet är ${listInWords(processOwners.map(inSentence))} ${processOwners.length === 1 ? 'angiven' : 'angivna'}.`
  return [
    paragraph(
      together(
        who,
        say`Ansvaret omfattar att det finns ett ledningssystem, att det används, och att resultatet leder till förbättringar.`,
        owners,
        say`Varje utförare ansvarar för sitt eget kvalitetsarbete och medarbetarna för att medverka i det.`,
      ),
    ),
  ]
}

function targetGroup({ organisation: { areas } }: EarlierReport): Block[] {
  if (areas.length === 0) return [paragraph(say`Uppgift om verksamhetsområden saknas.`)]
  return [
    paragraph(
      say`Berättelsen gäller dem som har eller söker stöd inom ${areas.length === 1 ? 'verksamhetsområdet' : 'följande verksamhetsområden'}. Tabellen visar vilken lag varje område vilar på och vilka insatser det har.`,
    ),
    {
      kind: 'table',
      caption: 'Verksamhetsområden, lagrum och insatser',
      columns: [left('Verksamhetsområde', 30), left('Lagrum', 26), left('Insatser', 44)],
      rows: areas.map(({ name, lawBasis, serviceTypes }) =>
        row(name, orMissing(lawBasis), serviceTypes.length === 0 ? 'uppgift saknas' : sentenceList(serviceTypes)),
      ),
    },
  ]
}

const sentenceList = (names: readonly string[]): string => sentenceCase(listInWords(names.map(inSentence)))

function organisation({ organisation: { committees, areas }, committeeId }: EarlierReport): Block[] {
  if (areas.length === 0) return [paragraph(say`Uppgift om organisationen saknas i registret.`)]
  const described = committees.map(
    ({ name, department, areas: own }) =>
      say`${strong(name)}${department === null ? '' : ` med ${department}`}: ${listInWords(own.map(inSentence))}.`,
  )
  return [
    paragraph(
      committeeId === null && committees.length > 1
        ? say`Kommunens verksamhetsområden är fördelade på ${String(committees.length)} nämnder.`
        : say`Nämndens verksamhet är indelad i ${areas.length === 1 ? 'ett verksamhetsområde' : `${areas.length} verksamhetsområden`}.`,
    ),
    bullets(described),
    paragraph(
      say`Kvalitetsenheten leder arbetet med riskanalyser, uppföljningsplan och kvalitetsberättelse. Planerare förbereder och genomför uppföljningarna, handläggare följer upp den enskildes insatser, och chefer svarar för att brister åtgärdas.`,
    ),
  ]
}

function providers(report: EarlierReport): Block[] {
  const { organisation: model, year } = report
  if (!model.providers.now.value) {
    return [paragraph(say`Registret har inga avtal eller uppdrag som gällde under ${String(year)}.`)]
  }
  const forms = model.forms.filter(({ providers: own }) => (own.now.value ?? 0) > 0)
  return [
    paragraph(
      together(
        inForce(report),
        say`De fördelar sig på ${listed(forms.map(({ form, providers: own }) => say`${agreementFormNames[form]} (${own.now})`))}; en utförare kan ha flera slags avtal.`,
        say`De har tillsammans ${countOf(model.units, { one: 'enhet', many: 'enheter' })} i registret.`,
      ),
    ),
    formTable(report),
  ]
}

/** Agreements are counted over calendar years, the running one too (interfaces.md, "Counting"). */
function inForce({ organisation: { providers: own }, year }: EarlierReport): Inline[] {
  const things = { one: 'utförare med avtal eller uppdrag', many: 'utförare med avtal eller uppdrag' }
  const words = comparedWords(year, `${year + 1}-01-01`)
  return say`Någon dag under ${String(year)} fanns ${countPhrase(own.now, own.before, things, words)}.`
}

function formTable({ organisation: { serviceTypes, forms, providers: all }, year }: EarlierReport): TableBlock {
  const used = AgreementForm.options.filter((form) =>
    forms.some((one) => one.form === form && (one.providers.now.value ?? 0) > 0),
  )
  return {
    kind: 'table',
    caption: `Utförare per insats och driftsform ${year}`,
    columns: [
      left('Insats', 36),
      // Room for the longest name in each head, so that none is broken.
      ...used.map((form) => right(sentenceCase(agreementFormNames[form]), 4 + agreementFormNames[form].length)),
      right('Utförare', 13),
    ],
    rows: [
      ...serviceTypes.map(({ name, forms: own, providers: sum }) => row(name, ...used.map((form) => own[form]), sum)),
      totalRow(
        'Olika utförare',
        ...used.map((form) => forms.find((one) => one.form === form)?.providers.now ?? '–'),
        all.now,
      ),
    ],
  }
}
