import type { Audience } from '../../contracts/act-values'
import type { MatrixCell } from './matrix'

/** A document that is sent: what it is, to whom it goes. */
export interface Sending {
  documentKind: string
  audience: Audience
}

/** Sending the document to the audience is what the cell asks for. */
export const fulfilledBySending = (cell: MatrixCell, { documentKind, audience }: Sending): boolean =>
  cell.owed && cell.audience === audience && cell.documentKinds.includes(documentKind)

/**
 * The nämnd's decision is what the cell asks for. A matter that was sent back comes again, and so is not told yet. What is
 * told once a year is told by a decision on one of its documents.
 */
export function fulfilledByDecision(
  cell: MatrixCell,
  { result, documentKind }: { result: string; documentKind: string | null },
): boolean {
  if (!cell.owed || !cell.byDecision || cell.audience !== 'committee' || result === 'referredBack') return false
  return cell.frequency === 'each' || (documentKind !== null && cell.documentKinds.includes(documentKind))
}
