import { addMonths } from '../../../shared/domain/iso-date'
import { startManagementSystem } from '../analyse/management-system/start-management-system'
import { allProcesses, partTable, processTable } from '../analyse/management-system/process-repo'
import type { Context } from '../context'

type Kind = 'risk' | 'control' | 'routine'

interface ExamplePart {
  /** The name of the activity it belongs to. */
  on: string
  kind: Kind
  title: string
  responsible?: string
  frequency?: string
  lawConcept?: string
  /** Months from today to the next revision; negative when it has passed. */
  revisionIn?: number
}

const parts: readonly ExamplePart[] = [
  {
    on: 'Beskriva processer',
    kind: 'routine',
    title: 'Mall för processbeskrivning',
    responsible: 'Kvalitetsstrateg',
    revisionIn: 9,
    lawConcept: 'ledningssystem för systematiskt kvalitetsarbete',
  },
  {
    on: 'Ta fram och besluta rutiner',
    kind: 'routine',
    title: 'Så beslutas en rutin',
    responsible: 'Kvalitetsstrateg',
    revisionIn: 5,
  },
  {
    on: 'Ta fram och besluta rutiner',
    kind: 'control',
    title: 'Stickprov: rutiner utan beslut',
    responsible: 'Kvalitetsstrateg',
    frequency: 'Varje halvår',
  },
  {
    on: 'Se över rutiner',
    kind: 'routine',
    title: 'Årlig genomgång av rutiner',
    responsible: 'Gruppchef',
    revisionIn: -2,
  },
  { on: 'Se över rutiner', kind: 'risk', title: 'Rutiner används trots att lagen har ändrats' },
  {
    on: 'Samverka med andra huvudmän och utförare',
    kind: 'routine',
    title: 'Samverkan vid utskrivning',
    responsible: 'Enhetschef',
    revisionIn: 0,
  },
  {
    on: 'Göra riskanalys per verksamhetsområde',
    kind: 'routine',
    title: 'Riskanalys inför uppföljningsplanen',
    responsible: 'Planerare',
    revisionIn: 10,
    lawConcept: 'systematisk kvalitetsutveckling',
  },
  {
    on: 'Göra riskanalys per verksamhetsområde',
    kind: 'control',
    title: 'Alla verksamhetsområden har en fastställd riskanalys',
    responsible: 'Gruppchef',
    frequency: 'Varje år',
  },
  {
    on: 'Genomföra egenkontroll',
    kind: 'routine',
    title: 'Plan för egenkontroll',
    responsible: 'Enhetschef',
    revisionIn: 4,
  },
  {
    on: 'Genomföra egenkontroll',
    kind: 'control',
    title: 'Journalgranskning och stickprov i dokumentation',
    responsible: 'Enhetschef',
    frequency: 'Varje tertial',
  },
  { on: 'Genomföra egenkontroll', kind: 'risk', title: 'Egenkontroll görs men följs inte upp' },
  {
    on: 'Ta emot klagomål och synpunkter',
    kind: 'routine',
    title: 'Mottagande av klagomål och synpunkter',
    responsible: 'Registrator',
    revisionIn: -1,
  },
  {
    on: 'Ta emot klagomål och synpunkter',
    kind: 'control',
    title: 'Svarstid på klagomål',
    responsible: 'Kvalitetsstrateg',
    frequency: 'Varje tertial',
  },
  {
    on: 'Utreda och anmäla enligt lex Sarah',
    kind: 'routine',
    title: 'Rutin för lex Sarah',
    responsible: 'Kvalitetsstrateg',
    revisionIn: 3,
    lawConcept: 'lex Sarah',
  },
  { on: 'Utreda och anmäla enligt lex Sarah', kind: 'risk', title: 'Rapporter kommer in sent eller inte alls' },
  {
    on: 'Utreda och anmäla enligt lex Sarah',
    kind: 'control',
    title: 'Tid från rapport till beslut',
    responsible: 'Kvalitetsstrateg',
    frequency: 'Varje tertial',
  },
  {
    on: 'Utreda och anmäla enligt lex Maria',
    kind: 'routine',
    title: 'Rutin för lex Maria',
    responsible: 'MAS',
    revisionIn: 6,
    lawConcept: 'lex Maria',
  },
  {
    on: 'Utreda och anmäla enligt lex Maria',
    kind: 'control',
    title: 'Genomgång av vårdskador med verksamhetschefer',
    responsible: 'MAS',
    frequency: 'Varje tertial',
  },
  {
    on: 'Sammanställa och analysera avvikelser',
    kind: 'control',
    title: 'Avvikelser per enhet och typ till ledningsgruppen',
    responsible: 'Kvalitetsstrateg',
    frequency: 'Varje tertial',
  },
  {
    on: 'Besluta och följa upp åtgärder',
    kind: 'routine',
    title: 'Åtgärdsplan efter granskning',
    responsible: 'Planerare',
    revisionIn: 8,
  },
  {
    on: 'Skriva kvalitetsberättelse',
    kind: 'routine',
    title: 'Kvalitetsberättelsens innehåll och tidplan',
    responsible: 'Kvalitetsstrateg',
    revisionIn: 2,
    lawConcept: 'kvalitetsberättelse',
  },
]

/** The starting set with roles, and some of its routines, egenkontroller and risks: others are still lacking, as in life. */
export function managementSystemExample(context: Context): void {
  startManagementSystem(context, {})
  const processes = processTable(context)
  const all = allProcesses(context.db)
  for (const { id, level } of all) {
    if (level === 'process') processes.update(id, null, { responsible: 'Kvalitetschef' })
  }
  for (const { on, kind, title, responsible, frequency, lawConcept, revisionIn } of parts) {
    const processId = all.find(({ name }) => name === on)?.id
    if (processId === undefined) continue
    partTable(context).insert({
      processId,
      kind,
      title,
      responsible,
      frequency,
      lawConcept,
      nextRevisionOn: revisionIn === undefined ? null : addMonths(context.today, revisionIn),
    })
  }
}
