import { actionPlanJudgementNames } from '../../../shared/text/act-names'
import { type SheetDefinition, wordsOf } from './column'

export const actionPlans: SheetDefinition = {
  name: 'Åtgärdsplaner',
  table: 'actionPlan',
  explanation: 'En rad per omgång: när åtgärdsplanen för en brist begärdes, vad den säger och hur den bedömdes.',
  telling: ['Omgång', 'Begärd'],
  columns: [
    {
      heading: 'Granskningsnummer',
      field: 'reviewId',
      required: true,
      kind: { is: 'reference', to: 'Granskningar' },
      explanation: 'Granskningen som fann bristen, som i bladet Granskningar eller i programmet.',
      virtual: true,
    },
    {
      heading: 'Område',
      field: 'area',
      required: true,
      kind: { is: 'name', max: 120 },
      explanation: 'Bristens område, som i bladet Brister.',
      virtual: true,
    },
    {
      heading: 'Beskrivning',
      field: 'description',
      required: true,
      kind: { is: 'text', max: 4000 },
      explanation: 'Bristens beskrivning, ordagrant som i bladet Brister.',
      virtual: true,
    },
    {
      heading: 'Omgång',
      field: 'round',
      required: true,
      kind: { is: 'whole', min: 1, max: 99 },
      explanation: '1 för den första planen, 2 för den som begärdes när den första återsändes, och så vidare.',
    },
    {
      heading: 'Begärd',
      field: 'askedOn',
      required: true,
      kind: { is: 'date' },
      explanation:
        'Dagen då planen begärdes, som 2026-11-22. För egen regi: dagen då bristen lämnades till förvaltningen.',
    },
    {
      heading: 'Begärd av',
      field: 'askedBy',
      kind: { is: 'name', max: 120 },
      explanation: 'En roll, aldrig ett namn.',
    },
    { heading: 'Svar senast', field: 'answerDueOn', kind: { is: 'date' }, explanation: 'Sista dagen för svaret.' },
    { heading: 'Påmind', field: 'remindedOn', kind: { is: 'date' }, explanation: 'Dagen för den senaste påminnelsen.' },
    { heading: 'Mottagen', field: 'receivedOn', kind: { is: 'date' }, explanation: 'Dagen då planen kom in.' },
    {
      heading: 'Åtgärdsplan',
      field: 'plan',
      kind: { is: 'text', max: 4000 },
      explanation: 'Vad planen säger. Uppgifter om enskilda personer får inte finnas här.',
    },
    {
      heading: 'Ansvarig',
      field: 'planResponsible',
      kind: { is: 'name', max: 120 },
      explanation: 'Rollen som svarar för att planen genomförs.',
    },
    {
      heading: 'Klart senast',
      field: 'planDueOn',
      kind: { is: 'date' },
      explanation: 'Dagen då bristen ska vara åtgärdad enligt planen.',
    },
    {
      heading: 'Bedömning',
      field: 'judgement',
      kind: { is: 'oneOf', words: wordsOf(actionPlanJudgementNames) },
      explanation: 'godkänd eller återsänd. Tomt: inte bedömd än.',
    },
    { heading: 'Bedömd', field: 'judgedOn', kind: { is: 'date' }, explanation: 'Dagen då planen bedömdes.' },
    {
      heading: 'Bedömd av',
      field: 'judgedBy',
      kind: { is: 'name', max: 120 },
      explanation: 'En roll, aldrig ett namn.',
    },
    {
      heading: 'Skäl',
      field: 'reason',
      kind: { is: 'text', max: 2000 },
      explanation: 'Vad som saknas i en plan som återsänds, eller en kommentar till en som godkänns.',
    },
  ],
}
