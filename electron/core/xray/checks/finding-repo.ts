import { lawOutOfForce, statutePeriods } from '../../../../shared/domain/xray/law-in-force'
import { type Check, check, type KeyedRow, type Looker } from '../check'
import { isBlank, partyName, reviewParty } from './sql'

interface Finding {
  number: string
  area: string
  party: string
}

const findings = {
  recordType: 'finding',
  room: 'act',
  from: 'finding f JOIN review r ON r.id = f.reviewId',
  scopeKind: 'serviceType',
  scope: 'r.serviceTypeId',
  yearOf: 'r.year',
  id: 'f.id',
  joins: reviewParty,
  columns: `r.number, f.area, ${partyName}`,
} as const

const kept = 'f.archivedAt IS NULL AND r.archivedAt IS NULL'

const tellOf =
  <Row extends Finding & KeyedRow>(what: (row: Row) => string) =>
  (row: Row) => ({
    subject: `${row.area}, ${row.party}`,
    sentence: `Bristen om ${inside(row.area)} hos ${row.party} (granskning ${row.number}) ${what(row)}`,
    path: `/atgarda/brister/${row.recordId}`,
  })

const inside = (area: string): string => area.charAt(0).toLocaleLowerCase('sv') + area.slice(1)

interface Cited extends Finding {
  lawReference: string
  completedOn: string
  words?: string
}

function notInForce(rows: Array<Cited & KeyedRow>, { db }: Looker): Array<Cited & KeyedRow> {
  const periods = statutePeriods(
    db.allSql<{ law: string; validFrom: string | null; validTo: string | null }>(
      'SELECT law, validFrom, validTo FROM lawReference',
    ),
  )
  return rows.flatMap((row) => {
    const wrong = lawOutOfForce(row.lawReference, row.completedOn, periods)
    return wrong === null ? [] : [{ ...row, words: `lag ${wrong.number}, som ${wrong.words}` }]
  })
}

export const findingChecks: readonly Check[] = [
  check<Finding>({
    ...findings,
    key: 'finding.ground',
    name: 'Brist utan krav och lagrum',
    degree: 'warning',
    why: 'En brist är en avvikelse från något som utföraren har lovat eller lagen kräver. Utan grund kan den inte leda till rättelse eller sanktion.',
    remedy: 'Ange kravet eller lagrummet på bristen.',
    of: ['brist', 'brister'],
    where: kept,
    broken: `f.requirementId IS NULL AND ${isBlank('f.lawReference')}`,
    tell: tellOf(() => 'vilar varken på ett krav eller på ett lagrum.'),
  }),
  check<Cited>({
    ...findings,
    key: 'finding.lawInForce',
    name: 'Brist med lag som inte gällde',
    degree: 'fault',
    why: 'En brist ska bedömas efter den lag som gällde när granskningen gjordes. SoL byttes ut den 1 juli 2025.',
    remedy: 'Byt till det lagrum som gällde granskningens dag; de finns under Register, Lagrum.',
    of: ['brist med lagrum', 'brister med lagrum'],
    where: `${kept} AND r.completedOn IS NOT NULL AND NOT ${isBlank('f.lawReference')}`,
    columns: `${findings.columns}, f.lawReference, r.completedOn`,
    choose: notInForce,
    alsoReads: ['lawReference'],
    tell: tellOf((row) => `granskades ${row.completedOn} men hänvisar till ${row.words}.`),
  }),
  check<Finding>({
    ...findings,
    key: 'finding.order',
    name: 'Brist med datum i fel ordning',
    degree: 'fault',
    why: 'En brist hittas, åtgärdas och verifieras i den ordningen. Annars blir tiden till åtgärd fel i statistiken.',
    remedy: 'Rätta frist, åtgärd eller verifiering på bristens sida.',
    of: ['brist', 'brister'],
    where: kept,
    broken: `f.dueOn < r.completedOn OR f.doneOn < r.completedOn OR f.verifiedOn < f.doneOn OR f.effectOn < f.verifiedOn`,
    tell: tellOf(() => 'har datum som inte följer på varandra.'),
  }),
  check<Finding>({
    ...findings,
    key: 'finding.verifiedNotDone',
    name: 'Brist verifierad utan åtgärd',
    degree: 'fault',
    why: 'En brist stängs när det som gjordes har kontrollerats. Här är kontrollen registrerad men inte när något gjordes.',
    remedy: 'Ange när bristen åtgärdades, eller öppna den igen.',
    of: ['verifierad brist', 'verifierade brister'],
    where: `${kept} AND f.verifiedBy IS NOT NULL`,
    broken: 'f.doneOn IS NULL',
    tell: tellOf(() => 'är verifierad men saknar dag för åtgärden.'),
  }),
  check<Finding>({
    ...findings,
    key: 'finding.seriousWithoutDue',
    name: 'Allvarlig brist utan frist',
    degree: 'warning',
    why: 'En allvarlig brist rör någons hälsa, säkerhet eller rättigheter. Utan sista dag kan den aldrig bli sen, och ingen påminns.',
    remedy: 'Ange senast när bristen ska vara åtgärdad.',
    of: ['öppen allvarlig brist', 'öppna allvarliga brister'],
    where: `${kept} AND f.severity = 'serious' AND f.verifiedBy IS NULL AND f.doneOn IS NULL`,
    broken: 'f.dueOn IS NULL',
    tell: tellOf(() => 'är allvarlig men har ingen sista dag.'),
  }),
  check<Finding & { doneOn: string }>({
    ...findings,
    key: 'finding.unverified',
    name: 'Åtgärdad brist som aldrig verifierades',
    degree: 'warning',
    why: 'Att utföraren säger att något är gjort räcker inte. Efter 60 dagar är kontrollen bortglömd.',
    remedy: 'Verifiera åtgärden genom telefon, handlingar eller besök.',
    of: ['brist åtgärdad för mer än 60 dagar sedan', 'brister åtgärdade för mer än 60 dagar sedan'],
    where: `${kept} AND f.doneOn < date(@today, '-60 days')`,
    columns: `${findings.columns}, f.doneOn`,
    broken: 'f.verifiedBy IS NULL',
    tell: tellOf((row) => `åtgärdades ${row.doneOn} och är inte verifierad.`),
  }),
  check<Finding & { effectDueOn: string }>({
    ...findings,
    key: 'finding.effect',
    name: 'Åtgärd vars effekt aldrig följdes upp',
    degree: 'warning',
    why: 'Frågan är inte om något gjordes utan om det hjälpte. Mer än 30 dagar efter utsatt dag saknas svaret.',
    remedy: 'Svara på om åtgärden fick önskad effekt.',
    of: ['åtgärd vars effekt skulle ha följts upp', 'åtgärder vars effekt skulle ha följts upp'],
    where: `${kept} AND f.verifiedBy IS NOT NULL AND f.effectDueOn < date(@today, '-30 days')`,
    columns: `${findings.columns}, f.effectDueOn`,
    broken: 'f.effect IS NULL',
    tell: tellOf((row) => `skulle ha fått sin effekt uppföljd ${row.effectDueOn}.`),
  }),
  check<Finding & { round: number; findingId: string }>({
    ...findings,
    key: 'actionPlan.order',
    name: 'Åtgärdsplan med datum i fel ordning',
    degree: 'fault',
    why: 'En plan begärs, kommer in och bedöms i den ordningen. Annars går det inte att visa att utföraren fick sin tid.',
    remedy: 'Rätta datumen på bristens sida.',
    of: ['begärd åtgärdsplan', 'begärda åtgärdsplaner'],
    recordType: 'actionPlan',
    from: `actionPlan v JOIN finding f ON f.id = v.findingId JOIN review r ON r.id = f.reviewId`,
    where: kept,
    id: 'v.id',
    columns: `${findings.columns}, v.round, v.findingId`,
    broken: `v.answerDueOn < v.askedOn OR v.receivedOn < v.askedOn OR v.judgedOn < v.receivedOn OR v.askedOn < r.completedOn`,
    tell: ({ area, party, number, findingId }) => ({
      subject: `${area}, ${party}`,
      sentence: `Åtgärdsplanen för bristen om ${inside(area)} hos ${party} (granskning ${number}) har datum som inte följer på varandra.`,
      path: `/atgarda/brister/${findingId}`,
    }),
  }),
]
