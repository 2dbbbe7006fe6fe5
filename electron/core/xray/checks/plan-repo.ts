import { formatMonth } from '../../../../shared/text/format'
import { type Check, check } from '../check'
import { fromWarning, isBlank } from './sql'

interface PlanRow {
  planId: string
  provider: string
  type: string
  planYear: number
  month: number | null
}

const planRows = {
  recordType: 'plannedFollowUp',
  room: 'plan',
  from: 'plannedFollowUp f JOIN followUpPlan x ON x.id = f.planId',
  scopeKind: 'serviceType',
  scope: 'f.serviceTypeId',
  yearOf: 'x.year',
  id: 'f.id',
  joins: 'JOIN provider p ON p.id = f.providerId JOIN serviceType t ON t.id = f.serviceTypeId',
  columns: 'f.planId, p.name AS provider, t.name AS type, x.year AS planYear, f.month',
} as const

const decided = `x.status = 'decided' AND f.removedReason IS NULL`
const subjectOf = ({ provider, type }: PlanRow): string => `${provider}, ${type}`

export const planChecks: readonly Check[] = [
  check<PlanRow>({
    ...planRows,
    key: 'plan.incompleteRow',
    name: 'Rad i fastställd plan utan ansvarig eller månad',
    degree: 'fault',
    why: 'En uppföljning som ingen svarar för, eller som inte har någon tid, blir inte av. Planen fastställs inte med sådana rader.',
    remedy: 'Gör en ny version av planen och ange ansvarig och månad.',
    of: ['rad i fastställda planer', 'rader i fastställda planer'],
    where: decided,
    broken: `${isBlank('f.responsible')} OR f.month IS NULL`,
    tell: (row) => ({
      subject: subjectOf(row),
      sentence: `${row.provider} (${row.type}) står i planen ${row.planYear} utan ansvarig eller månad.`,
      path: `/planera/uppfoljningsplan/${row.planId}`,
    }),
  }),
  check<PlanRow>({
    ...planRows,
    key: 'plan.rowWithoutReview',
    name: 'Planerad uppföljning utan granskning',
    degree: 'warning',
    why: 'Planens genomförande räknas på granskningar. En rad som aldrig blev en granskning syns inte som ej genomförd, och orsaken går förlorad.',
    remedy: 'Lägg upp granskningen, även om den inte blev av, och ange orsaken.',
    of: ['planerad uppföljning vars månad har gått', 'planerade uppföljningar vars månad har gått'],
    where: `${decided} AND f.month IS NOT NULL
      AND x.year * 100 + f.month < CAST(substr(@today, 1, 4) AS INTEGER) * 100 + CAST(substr(@today, 6, 2) AS INTEGER)`,
    broken: `NOT EXISTS (SELECT 1 FROM review r WHERE r.plannedFollowUpId IN (f.id, f.originId) AND r.archivedAt IS NULL)
      AND NOT EXISTS (SELECT 1 FROM plannedFollowUp o JOIN review r ON r.plannedFollowUpId = o.id
        WHERE o.originId = coalesce(f.originId, f.id) AND r.archivedAt IS NULL)`,
    tell: (row) => ({
      subject: subjectOf(row),
      sentence: `${row.provider} (${row.type}) var planerad till ${formatMonth(row.month ?? 1, 'long')} ${row.planYear} men har ingen granskning.`,
      path: `/planera/uppfoljningsplan/${row.planId}`,
    }),
  }),
  check<{ number: string; party: string; decidedOn: string; reviewId: string }>({
    key: 'plan.warningNotPlanned',
    name: 'Varning förra året som inte finns i årets plan',
    degree: 'warning',
    room: 'plan',
    why: 'En varning ska följas upp året efter. Står utföraren inte i planen blir varningen inte kontrollerad.',
    remedy: 'Lägg till utföraren i en ny version av årets plan, eller stryk raden med skäl.',
    of: ['varning eller högre steg förra året', 'varningar eller högre steg förra året'],
    recordType: 'sanction',
    from: `sanction s JOIN review r ON r.id = s.reviewId LEFT JOIN agreement a ON a.id = r.agreementId
      JOIN serviceType t ON t.id = r.serviceTypeId JOIN serviceArea sa ON sa.id = t.serviceAreaId`,
    // Before a plan is decided it is still being worked on.
    where: `s.archivedAt IS NULL AND r.archivedAt IS NULL AND s.step IN ${fromWarning} AND s.step <> 'termination'
      AND CAST(substr(s.decidedOn, 1, 4) AS INTEGER) = @year - 1
      AND EXISTS (SELECT 1 FROM followUpPlan x WHERE x.year = @year AND x.status = 'decided'
        AND (x.committeeId IS NULL OR x.committeeId IS sa.committeeId))`,
    scopeKind: 'serviceType',
    scope: 'r.serviceTypeId',
    yearOf: '@year',
    id: 's.id',
    joins: 'LEFT JOIN provider p ON p.id = coalesce(r.providerId, a.providerId)',
    columns: `r.number, coalesce(p.name, 'okänd utförare') AS party, s.decidedOn, r.id AS reviewId`,
    broken: `NOT EXISTS (SELECT 1 FROM plannedFollowUp f JOIN followUpPlan x ON x.id = f.planId
      WHERE x.year = @year AND x.status = 'decided' AND f.providerId = coalesce(r.providerId, a.providerId)
        AND f.serviceTypeId = r.serviceTypeId)`,
    tell: ({ number, party, decidedOn, reviewId }) => ({
      subject: `${party}, granskning ${number}`,
      sentence: `${party} fick ett steg från varning och uppåt ${decidedOn} men står inte i årets plan.`,
      path: `/atgarda/sanktioner/${reviewId}`,
    }),
  }),
]
