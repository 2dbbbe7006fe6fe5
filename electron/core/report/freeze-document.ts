import type { DecisionResult } from '../../../shared/contracts/act-values'
import { AppError } from '../../../shared/errors'
import type { Context } from '../context'
import { recordedTable } from '../recorded-table'
import { markDraftDecided } from './writing/mark-decided'

/** Sent back or rejected, the document is taken up again: only what the nämnd took is frozen. */
const freezes: Record<DecisionResult, boolean> = {
  approved: true,
  changed: true,
  noted: true,
  referredBack: false,
  rejected: false,
}

/**
 * A decided document is frozen with its figures and the fingerprint of its file (domain.md "Rules that always hold"): what
 * comes after makes a new version, and what it was written from is closed with it. Frozen once, it keeps the moment of the
 * first decision.
 */
export function freezeDocument(context: Context, documentId: string, result: DecisionResult): void {
  const documents = recordedTable(context, 'document')
  const { frozenAt } = documents.byId(documentId)
  if (!freezes[result] || frozenAt !== null) return
  documents.update(documentId, null, { frozenAt: context.now().toISOString() })
  markDraftDecided(context, documentId)
}

/** @throws AppError RULE_BROKEN when the nämnd has decided on the document */
export function refuseFrozen(context: Context, documentId: string): void {
  if (recordedTable(context, 'document').byId(documentId).frozenAt === null) return
  throw new AppError({
    code: 'RULE_BROKEN',
    userMessage: 'Nämnden har beslutat om dokumentet och det är låst. Gör en ny version i stället. Inget har ändrats.',
  })
}
