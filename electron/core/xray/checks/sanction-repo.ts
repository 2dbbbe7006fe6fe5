import type { SanctionStep } from '../../../../shared/contracts/values'
import { sanctionStepNames } from '../../../../shared/text/names'
import { type Check, check, type KeyedRow } from '../check'
import { fromWarning, isBlank, partyName } from './sql'

interface Step {
  number: string
  party: string
  step: SanctionStep
  decidedOn: string
  deadlineOn: string | null
  reviewId: string
}

const steps = {
  recordType: 'sanction',
  room: 'act',
  from: 'sanction s JOIN review r ON r.id = s.reviewId LEFT JOIN agreement a ON a.id = r.agreementId',
  scopeKind: 'serviceType',
  scope: 'r.serviceTypeId',
  yearOf: 'substr(s.decidedOn, 1, 4)',
  id: 's.id',
  joins: 'LEFT JOIN provider p ON p.id = coalesce(r.providerId, a.providerId)',
  columns: `r.number, ${partyName}, s.step, s.decidedOn, s.deadlineOn, s.reviewId`,
} as const

const kept = 's.archivedAt IS NULL AND r.archivedAt IS NULL'
const unanswered = `s.effect IS NULL AND ${isBlank('s.result')}`

const tellOf = (what: (row: Step) => string) => (row: Step & KeyedRow) => ({
  subject: `${capital(sanctionStepNames[row.step])} ${row.decidedOn}, ${row.party}`,
  sentence: `${capital(sanctionStepNames[row.step])} mot ${row.party} ${row.decidedOn} (granskning ${row.number}) ${what(row)}`,
  path: `/atgarda/sanktioner/${row.reviewId}`,
})

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('sv') + text.slice(1)

export const sanctionChecks: readonly Check[] = [
  check<Step>({
    ...steps,
    key: 'sanction.inHouse',
    name: 'Sanktion mot egen regi',
    degree: 'fault',
    why: 'Kommunens egen verksamhet har ingen avtalspart att rikta en sanktion mot. Resultatet går till den ansvariga förvaltningen.',
    remedy: 'Arkivera steget och hantera bristerna som åtgärder i egen regi.',
    of: ['steg i sanktionstrappan', 'steg i sanktionstrappan'],
    from: `${steps.from} LEFT JOIN provider p ON p.id = coalesce(r.providerId, a.providerId)`,
    joins: '',
    where: kept,
    broken: `coalesce(a.form = 'inHouse', p.operatingForm = 'inHouse', 0)`,
    tell: tellOf(() => 'gäller egen regi.'),
  }),
  check<Step>({
    ...steps,
    key: 'sanction.order',
    name: 'Steg med datum i fel ordning',
    degree: 'fault',
    why: 'Ett steg beslutas efter granskningen och har en frist efter beslutet. Annars håller beslutet inte om det prövas.',
    remedy: 'Rätta beslutsdag eller frist.',
    of: ['steg i sanktionstrappan', 'steg i sanktionstrappan'],
    where: kept,
    broken:
      's.deadlineOn < s.decidedOn OR s.decidedOn < r.completedOn OR s.verifiedOn < s.decidedOn OR s.resultOn < s.decidedOn',
    tell: tellOf(() => 'har datum som inte följer på varandra.'),
  }),
  check<Step>({
    ...steps,
    key: 'sanction.withoutRectification',
    name: 'Varning utan tidigare rättelse',
    degree: 'warning',
    why: 'Utföraren ska normalt först få rätta sig. Tas ett högre steg direkt behövs ett skäl, annars är beslutet inte proportionerligt.',
    remedy: 'Registrera begäran om rättelse om den finns, eller skriv varför steget togs direkt.',
    of: ['varning eller högre steg', 'varningar och högre steg'],
    where: `${kept} AND s.step IN ${fromWarning}`,
    broken: `${isBlank('s.orderReason')} AND NOT EXISTS (SELECT 1 FROM sanction o WHERE o.reviewId = s.reviewId
      AND o.step = 'rectification' AND o.decidedOn <= s.decidedOn AND o.archivedAt IS NULL)`,
    tell: tellOf(() => 'togs utan begäran om rättelse och utan skäl.'),
  }),
  check<Step>({
    ...steps,
    key: 'sanction.notHeard',
    name: 'Vite eller hävning utan att utföraren är hörd',
    degree: 'warning',
    why: 'Den som drabbas av ett så ingripande beslut ska få yttra sig innan det fattas.',
    remedy: 'Ange när utföraren hördes, eller varför det inte kunde vänta.',
    of: ['vite eller hävning', 'viten och hävningar'],
    where: `${kept} AND s.step IN ('penalty', 'termination')`,
    broken: `s.heardOn IS NULL AND ${isBlank('s.orderReason')}`,
    tell: tellOf(() => 'beslutades utan att utföraren hade hörts.'),
  }),
  check<Step>({
    ...steps,
    key: 'sanction.considered',
    name: 'Varning utan ställningstagande om IVO och polis',
    degree: 'warning',
    why: 'Anmälan till IVO och polis ska alltid övervägas från varning och uppåt. Svaret ska finnas, även när det är nej.',
    remedy: 'Ange om anmälan gjordes till IVO och till polisen.',
    of: ['varning eller högre steg', 'varningar och högre steg'],
    where: `${kept} AND s.step IN ${fromWarning}`,
    broken: 's.reportedToIvo IS NULL OR s.reportedToPolice IS NULL',
    tell: tellOf(() => 'saknar svar om anmälan till IVO eller polis.'),
  }),
  check<Step>({
    ...steps,
    key: 'sanction.withoutResult',
    name: 'Frist som gått ut utan resultat',
    degree: 'warning',
    why: 'När fristen är ute ska det avgöras om bristerna är åtgärdade, annars stannar trappan. Mer än 60 dagar har gått.',
    remedy: 'Ange resultatet, eller ta nästa steg.',
    of: ['steg vars frist gick ut för mer än 60 dagar sedan', 'steg vars frist gick ut för mer än 60 dagar sedan'],
    where: `${kept} AND s.deadlineOn < date(@today, '-60 days')`,
    broken: unanswered,
    tell: tellOf(({ deadlineOn }) => `har en frist som gick ut ${deadlineOn} men inget resultat.`),
  }),
  check<Step>({
    ...steps,
    key: 'sanction.notVisited',
    name: 'Varning som inte är verifierad genom besök',
    degree: 'warning',
    why: 'En varning verifieras på plats när fristen har gått ut. Utan besök vet ingen om åtgärderna håller.',
    remedy: 'Gör besöket och registrera det på steget.',
    of: ['varning eller vite vars tid för besök har gått', 'varningar och viten vars tid för besök har gått'],
    where: `${kept} AND s.step IN ('warning', 'warningWithPlan', 'penalty')
      AND s.deadlineOn < @visitedBefore`,
    // A step answered in words only, before verification was registered, owes no visit.
    broken: `s.verifiedOn IS NULL AND (s.effect IS NOT NULL OR ${isBlank('s.result')})`,
    tell: tellOf(({ deadlineOn }) => `hade frist till ${deadlineOn} och är inte verifierad genom besök.`),
  }),
  check<{ number: string; party: string; completedOn: string }>({
    key: 'review.failsWithoutStep',
    name: 'Följer inte avtal, utan steg i sanktionstrappan',
    degree: 'notice',
    room: 'act',
    why: 'När en utförare inte följer avtalet är begäran om rättelse det vanliga. Har inget steg tagits på 60 dagar bör det finnas ett skäl.',
    remedy: 'Ta ställning till begäran om rättelse.',
    of: ['granskning med utfallet följer inte avtal', 'granskningar med utfallet följer inte avtal'],
    recordType: 'review',
    from: `review r LEFT JOIN agreement a ON a.id = r.agreementId LEFT JOIN provider p ON p.id = coalesce(r.providerId, a.providerId)`,
    where: `r.archivedAt IS NULL AND r.outcome = 'doesNotComply' AND r.completedOn < date(@today, '-60 days')
      AND NOT coalesce(a.form = 'inHouse', p.operatingForm = 'inHouse', 0)`,
    scopeKind: 'serviceType',
    scope: 'r.serviceTypeId',
    yearOf: 'r.year',
    id: 'r.id',
    columns: `r.number, ${partyName}, r.completedOn`,
    broken: `NOT EXISTS (SELECT 1 FROM sanction s WHERE s.reviewId = r.id AND s.archivedAt IS NULL)
      AND NOT EXISTS (SELECT 1 FROM sanctionProposal o WHERE o.reviewId = r.id AND o.status <> 'withdrawn')`,
    tell: ({ recordId, number, party, completedOn }) => ({
      subject: `Granskning ${number}`,
      sentence: `Granskning ${number} av ${party} ${completedOn} följer inte avtal, och inget steg är taget.`,
      path: `/atgarda/sanktioner/${recordId}`,
    }),
  }),
]
