import { useState } from 'react'
import { useSearchParams } from 'wouter'
import { DocumentKind } from '../../../shared/contracts/values'
import { useScreen } from '../../app/screen-state'
import { readDraft, storeDraft } from '../../lib/draft-store'
import { oneOf } from '../../lib/use-address-filter'
import type { DocumentChoice } from './document-choice'

const draftKey = 'document'

/**
 * The choices and what has been written, kept for the session: leaving the page loses nothing. An address that names a kind
 * decides what the document is about, so that a page can lead straight to its document.
 */
export function useDocumentChoice() {
  const [params] = useSearchParams()
  const { committeeId, year } = useScreen()
  const [choice, setChoice] = useState<DocumentChoice>(() => {
    const written = readDraft<DocumentChoice>(draftKey, 'session')?.edits
    const asked = oneOf(DocumentKind.options, params.get('slag'))
    const left = asked === null ? written : undefined
    return {
      registryNumber: written?.registryNumber ?? null,
      author: written?.author ?? null,
      statements: written?.statements ?? [],
      approver: written?.approver ?? null,
      recipients: written?.recipients ?? [],
      subject: written?.subject ?? null,
      templateId: null,
      mode: 'finished',
      committeeId,
      kind: asked ?? oneOf(DocumentKind.options, left?.kind ?? null) ?? 'arsrapport-avtalsuppfoljning',
      year: Number(params.get('ar')) || year,
      providerId: params.get('utforare') ?? left?.providerId ?? null,
      serviceTypeId: params.get('insats') ?? left?.serviceTypeId ?? null,
      serviceAreaId: params.get('omrade') ?? left?.serviceAreaId ?? null,
      reviewId: params.get('granskning') ?? left?.reviewId ?? null,
      requestId: params.get('begaran') ?? left?.requestId ?? null,
      sanctionId: params.get('sanktion') ?? left?.sanctionId ?? null,
      proposalId: params.get('forslag') ?? left?.proposalId ?? null,
    }
  })
  const change = (fields: Partial<DocumentChoice>) => {
    const next = { ...choice, ...fields }
    setChoice(next)
    storeDraft(draftKey, { edits: next, version: null }, 'session')
  }
  return [choice, change] as const
}
