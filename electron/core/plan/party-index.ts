import type { ReviewedParty } from './signal-repo'

type Candidate = ReviewedParty & { providerId: string }

/**
 * Finds what reviews say of a candidate: what is tied to its own agreement, else to the same utförare and insats. Where
 * both name an enhet it must be the same, so that one home's brist is not laid on another.
 */
export interface PartyIndex<Row extends ReviewedParty> {
  ofAgreement(agreementId: string): Row[]
  /** Rows of the same utförare and insats, whatever agreement they were made under. */
  ofProvider(candidate: Candidate): Row[]
}

export function indexParties<Row extends ReviewedParty>(rows: readonly Row[]): PartyIndex<Row> {
  const byAgreement = new Map<string, Row[]>()
  const byProvider = new Map<string, Row[]>()
  for (const row of rows) {
    if (row.agreementId !== null) add(byAgreement, row.agreementId, row)
    if (row.providerId !== null) add(byProvider, providerKey(row.providerId, row.serviceTypeId), row)
  }
  return {
    ofAgreement: (agreementId) => byAgreement.get(agreementId) ?? [],
    ofProvider: ({ providerId, serviceTypeId, unitId }) =>
      (byProvider.get(providerKey(providerId, serviceTypeId)) ?? []).filter(
        (row) => row.unitId === null || unitId === null || row.unitId === unitId,
      ),
  }
}

const providerKey = (providerId: string, serviceTypeId: string): string => `${providerId}|${serviceTypeId}`

function add<Row>(map: Map<string, Row[]>, key: string, row: Row): void {
  const list = map.get(key)
  if (list === undefined) map.set(key, [row])
  else list.push(row)
}
