import type { Input } from '../../../shared/contracts'
import { saveFacts } from '../analyse/save-facts'
import { saveRisk } from '../analyse/save-risk'
import { startChange } from '../analyse/start-change'
import type { Context } from '../context'
import { recordedTable } from '../recorded-table'
import { areaNamed } from './example-repo'

type Draft = Input<'analyse.saveRisk'>['draft']

interface Change {
  area: string
  title: string
  scope: string
  changeOn: string
  decidedOn: string | null
  participants: string
  risks: Array<
    Pick<Draft, 'event' | 'cause' | 'likelihood' | 'consequence' | 'treatment'> & { responsible: string | null }
  >
}

/** One change that was analysed and decided before it took place, and one that comes near and waits for its analysis. */
const changes = (year: number): Change[] => [
  {
    area: 'Hemtjänst och stöd i hemmet',
    title: 'Ny områdesindelning i hemtjänsten',
    scope: 'Sex hemtjänstområden blir fyra. Alla med hemtjänst i egen regi berörs; privata utförare berörs inte.',
    changeOn: `${year}-09-01`,
    decidedOn: `${year}-05-20`,
    participants: 'Gruppchef\nPlanerare för området\nEnhetschefer i hemtjänsten\nMedicinskt ansvarig sjuksköterska',
    risks: [
      {
        event: 'Insatser uteblir de första veckorna',
        cause: 'Nya scheman och nya körvägar tas i bruk samma dag.',
        likelihood: 3,
        consequence: 3,
        treatment: 'Dubbel bemanning på planeringen i tre veckor och daglig avstämning av uteblivna insatser.',
        responsible: 'enhetschef hemtjänst',
      },
      {
        event: 'Den enskilde möter många nya medarbetare',
        cause: 'Medarbetare byter område.',
        likelihood: 4,
        consequence: 2,
        treatment: 'Den fasta omsorgskontakten följer med den enskilde till det nya området.',
        responsible: 'enhetschef hemtjänst',
      },
    ],
  },
  {
    area: 'Barn och unga',
    title: 'Ny upphandling av HVB',
    scope: 'Två ramavtal ersätts av ett. Barn och unga som är placerade när avtalen upphör bor kvar.',
    changeOn: `${year + 1}-02-01`,
    decidedOn: null,
    participants: 'Gruppchef\nPlanerare för området\nAvtalscontroller',
    risks: [
      {
        event: 'Platser saknas under övergången',
        cause: 'Nya utförare startar senare än de gamla slutar.',
        likelihood: 3,
        consequence: 4,
        treatment: 'Övergångsavtal i sex månader med nuvarande utförare.',
        responsible: 'avtalscontroller',
      },
      {
        event: 'Uppgifter går förlorade när utförare byts',
        cause: 'Dokumentationen lämnas över på olika sätt.',
        likelihood: 2,
        consequence: 3,
        treatment: null,
        responsible: null,
      },
    ],
  },
]

/**
 * The invented municipality's analyses before changes.
 * @param year the year that is in progress
 */
export function riskExample(context: Context, year: number): void {
  for (const change of changes(year)) {
    const serviceAreaId = areaNamed(context.db, change.area)
    if (serviceAreaId !== undefined) analyse(context, serviceAreaId, change)
  }
}

function analyse(context: Context, serviceAreaId: string, change: Change): void {
  const { title, scope, changeOn, participants, decidedOn } = change
  const { id } = startChange(context, { title, serviceAreaId, changeOn, scope })
  const { version } = saveFacts(context, { id, version: 1, facts: { title, scope, changeOn, participants } })
  for (const risk of change.risks) {
    const { treatment, likelihood, consequence } = risk
    const draft: Draft = {
      ...risk,
      requirementId: null,
      requirementText: null,
      dueOn: treatment === null ? null : changeOn,
      residualLikelihood: treatment === null ? null : likelihood - 1,
      residualConsequence: treatment === null ? null : consequence,
      process: null,
    }
    saveRisk(context, { id: null, version: null, analysisId: id, draft })
  }
  if (decidedOn === null) return
  const decision = { status: 'decided', decidedBy: 'Gruppchef, kvalitetsenheten', decidedOn } as const
  recordedTable(context, 'riskAnalysis').update(id, version, decision)
}
