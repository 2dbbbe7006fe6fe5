import type { SignalRegister } from '../../../../shared/contracts/signal'

/** Where a register keeps what all of them have. `s` is the row in every statement. */
export interface SignalTable {
  table: 'feedback' | 'deviation' | 'caseworkerExperience'
  /** The day that decides which year and period a row belongs to. */
  day: string
  /** Kategori, or an avvikelse's typ. */
  category: string
  /** Somebody looks into it, and it is answered or its measure done (shared/domain/signal/step.ts). */
  taken: string
  handled: string
  searched: readonly string[]
  /** What the growth and the list are counted by beside place and category; null where there is nothing. */
  kind: string | null
  /** 'klagomål eller synpunkt' where one is named in a sentence. */
  numberPrefix: string
}

export const signalTables: Record<SignalRegister, SignalTable> = {
  feedback: {
    table: 'feedback',
    day: 's.receivedOn',
    category: 's.category',
    taken: 's.responsible IS NOT NULL OR s.measure IS NOT NULL',
    handled: 's.answeredOn IS NOT NULL',
    searched: ['s.number', 's.category', 's.description', 's.measure', 's.responsible'],
    kind: 's.kind',
    numberPrefix: 'S',
  },
  deviation: {
    table: 'deviation',
    day: 's.occurredOn',
    category: 's.type',
    taken: 's.responsible IS NOT NULL OR s.cause IS NOT NULL OR s.measure IS NOT NULL',
    handled: 's.measureDoneOn IS NOT NULL',
    searched: ['s.number', 's.type', 's.description', 's.cause', 's.measure', 's.responsible'],
    kind: null,
    numberPrefix: 'A',
  },
  experience: {
    table: 'caseworkerExperience',
    day: 's.notedOn',
    category: 's.category',
    taken: '0',
    handled: 's.measure IS NOT NULL',
    searched: ['s.number', 's.category', 's.text', 's.measure', 's.reportedBy'],
    kind: 's.direction',
    numberPrefix: 'E',
  },
}

/** A row without insats is about its enhet's, where the enhet has one. Without joins, which would cost a look-up a row. */
export const serviceTypeSql = 'coalesce(s.serviceTypeId, (SELECT x.serviceTypeId FROM unit x WHERE x.id = s.unitId))'

/** The names that a row is shown with. What only counts and filters does without them. */
export const namedRows = (table: string): string => `
  FROM ${table} s
  LEFT JOIN unit u ON u.id = s.unitId
  LEFT JOIN provider p ON p.id = s.providerId
  LEFT JOIN serviceType st ON st.id = ${serviceTypeSql}
  LEFT JOIN review r ON r.id = s.reviewId`

/** The nämnd chosen in the frame; what tells no insats belongs to every one, so that it is seen somewhere. */
export const ofCommittee = (committeeId: string | null): string =>
  committeeId === null
    ? '1'
    : `coalesce(${serviceTypeSql} IN (
         SELECT t.id FROM serviceType t JOIN serviceArea a ON a.id = t.serviceAreaId
         WHERE a.committeeId = :committeeId OR a.committeeId IS NULL), 1)`
