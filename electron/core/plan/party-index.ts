/** Whom a row of the register is about, as far as it says. */
export interface Party {
  agreementId: string | null
  providerId: string | null
  serviceTypeId: string
  unitId: string | null
}

type Candidate = Party & { providerId: string }

/**
 * Finds what the register says of a candidate: what is tied to its own agreement, else to the same utförare and insats.
 * Where both name an enhet it must be the same, so that one home's brist is not laid on another.
 */
export interface PartyIndex<Row extends Party> {
  ofAgreement(agreementId: string): readonly Row[]
  /** Rows of the same utförare and insats, whatever agreement they were made under. */
  ofProvider(candidate: Candidate): readonly Row[]
  /** Its own rows, and those left from an agreement that is no longer ranked: a new agreement does not close them. */
  ownOrLeft(candidate: Candidate): readonly Row[]
}

const none: readonly never[] = []

/** @param inRanking agreements whose rows are their own alone */
export function indexParties<Row extends Party>(
  rows: readonly Row[],
  inRanking: ReadonlySet<string | null> = new Set(),
): PartyIndex<Row> {
  const byAgreement = new Map<string, Row[]>()
  const byProvider = new Map<string, Row[]>()
  for (const row of rows) {
    if (row.agreementId !== null) add(byAgreement, row.agreementId, row)
    if (row.providerId !== null) add(byProvider, row.providerId, row)
  }
  const ofAgreement = (agreementId: string): readonly Row[] => byAgreement.get(agreementId) ?? none
  const ofProvider = ({ providerId, serviceTypeId, unitId }: Candidate): readonly Row[] =>
    byProvider
      .get(providerId)
      ?.filter(
        (row) =>
          row.serviceTypeId === serviceTypeId && (row.unitId === null || unitId === null || row.unitId === unitId),
      ) ?? none
  return {
    ofAgreement,
    ofProvider,
    ownOrLeft: (candidate) => {
      const own = candidate.agreementId === null ? none : ofAgreement(candidate.agreementId)
      const left = ofProvider(candidate).filter(
        ({ agreementId }) =>
          agreementId === null || (agreementId !== candidate.agreementId && !inRanking.has(agreementId)),
      )
      return left.length === 0 ? own : [...own, ...left]
    },
  }
}

/** Whom an event was about: an utförare, perhaps one of its enheter, perhaps one insats. */
interface EventParty {
  providerId: string
  unitId: string | null
  serviceTypeId: string | null
}

/** Finds the events that may be about a candidate: nothing that an event names may be another than the candidate's. */
export function indexEvents<Row extends EventParty>(
  rows: readonly Row[],
): (candidate: Pick<Candidate, 'providerId' | 'unitId' | 'serviceTypeId'>) => readonly Row[] {
  const byProvider = new Map<string, Row[]>()
  for (const row of rows) add(byProvider, row.providerId, row)
  return ({ providerId, unitId, serviceTypeId }) =>
    byProvider
      .get(providerId)
      ?.filter(
        (row) =>
          (row.unitId === null || unitId === null || row.unitId === unitId) &&
          (row.serviceTypeId === null || row.serviceTypeId === serviceTypeId),
      ) ?? none
}

function add<Row>(map: Map<string, Row[]>, key: string, row: Row): void {
  const list = map.get(key)
  if (list === undefined) map.set(key, [row])
  else list.push(row)
}
