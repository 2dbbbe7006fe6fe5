import type { NewRow } from '../recorded-table'
import type { ToldAnswers } from './checklist-example'

export const hardestProvider = 'Lindgårdens HVB'

/** How each brist of the hardest case begins, the question it was seen at, and what was noted there. */
export const hardestAnswers: ToldAnswers = {
  'Vaken personal saknades': {
    key: 'kvalitetsgranskning.bemanning.tillracklig',
    evidence:
      'Bemanningslistorna för augusti visar två nätter med en sovande jour och ingen vaken personal. Personalen bekräftar det i intervju.',
  },
  'Registerutdrag saknas': {
    key: 'kvalitetsgranskning.bemanning.registerkontroll',
    evidence: 'Av sju anställda sedan i juni har fyra börjat arbeta innan utdraget kom. Utdragen visades vid besöket.',
  },
  'Personalen har inte fått handledning': {
    key: 'kvalitetsgranskning.bemanning.ledning',
    evidence:
      'Handledningen upphörde i mars när avtalet med handledaren gick ut. Chefen är på plats tre dagar i veckan.',
  },
}

/** The agreement's clauses that they break. */
export const hardestClauses: Readonly<Record<string, string>> = {
  'Vaken personal saknades': 'Minst två medarbetare',
  'Registerutdrag saknas': 'Registerutdrag kontrolleras',
}

type Words = Omit<NewRow<'sanctionProposal'>, 'reviewId'>

/** Waits for the nämnd: everything is answered, and the tjänsteskrivelse can be written. */
export const penaltyProposal: Words = {
  step: 'penalty',
  status: 'open',
  preparedBy: 'enhetschef, kvalitetsenheten',
  preparedOn: '2026-11-17',
  deadlineOn: '2027-01-29',
  demand:
    'Utföraren ska ha en rutin för när en person inte öppnar, ha gått igenom den med all personal, och fakturera efter utförd tid från och med januari 2027.',
  consequence:
    'Om bristerna kvarstår när fristen har gått ut tas vitet ut enligt avtalet, och nämnden prövar om avtalet ska hävas.',
  reason:
    'Två allvarliga brister är oförändrade sedan granskningen i augusti, trots begäran om rättelse och varning med åtgärdsplan. För rutinen har ingen åtgärdsplan kommit, och för faktureringen kom den 16 november, nästan åtta veckor för sent. En ny varning har ingen utsikt att ge rättelse. En hävning skulle drabba många brukare och bör prövas först om vitet inte hjälper.',
  orderReason:
    'Fristen för varningen löper till 2026-12-18, men åtgärdsplanen om rutinen skulle ha lämnats 13 november, och utföraren har meddelat att den inte kommer före årsskiftet. Faran för den som inte öppnar gör att nämnden bör pröva vite redan i december.',
  heardOn: '2026-11-16',
  heardNote:
    'Utföraren anser att bristerna beror på vakanser och att en plan för rutinen inte kan lämnas före årsskiftet. Utföraren bestrider inte att fakturerad tid avviker.',
  reportedToIvo: 1,
  ivoReason: 'Anmälan gjordes 2026-10-23. IVO underrättas om nämndens beslut.',
  reportedToPolice: 0,
  policeReason:
    'Den ekonomiska kontrollen visar avvikelser men inget uppsåt. Ny prövning görs när decemberfakturan är granskad.',
}

/** Half written: what is left stands in the case, beside the button that waits. */
export const rectificationProposal: Words = {
  step: 'rectification',
  status: 'open',
  preparedBy: 'planerare barn och unga',
  preparedOn: '2026-11-20',
  deadlineOn: '2026-12-15',
  demand:
    'Utföraren ska bemanna natten med två personer som avtalet anger, och gå igenom rapporteringsskyldigheten med de timanställda.',
  consequence: 'Om bristerna inte är rättade när fristen har gått ut kan kommunen besluta om varning.',
  reportedToIvo: 0,
  ivoReason: 'En person är vaken varje natt. Ny prövning görs om bemanningen inte är rättad vid fristens slut.',
  reportedToPolice: 0,
  policeReason: 'Inget tyder på brott.',
}
