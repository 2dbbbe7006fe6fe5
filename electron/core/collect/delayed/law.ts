import { formatLaw, type LawReference, lawAt } from '../../../../shared/domain/law-reference'
import type { Database } from '../../../database/database'
import { reportingLaw, serviceTypeLaw } from './law-repo'

/**
 * Where the duty to report a decision stands, by the day of the decision and by the law that its insats rests on. Both SoL
 * and LSS where the register does not say which.
 */
export function lawOfDecision(db: Database, serviceTypeId: string, decidedOn: string): string | null {
  const holding = lawAt(reportingLaw(db), 'rapportering av ej verkställda beslut', decidedOn)
  const basis = serviceTypeLaw(db, serviceTypeId)
  const own = holding.filter(({ law }) => basis.includes(shortName(law)))
  const chosen = own.length > 0 ? own : holding
  return chosen.length === 0 ? null : [...new Set(chosen.map((reference) => formatLaw(reference, true)))].join('; ')
}

/** 'SoL (2025:400)' → 'SoL'. */
const shortName = (law: LawReference['law']): string => law.split(' ')[0] ?? law
