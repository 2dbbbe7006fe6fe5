import { useState } from 'react'
import { useSearchParams } from 'wouter'
import { DocumentKind } from '../../../shared/contracts/values'
import { useScreen } from '../../app/screen-state'
import { readDraft, storeDraft } from '../../lib/draft-store'
import { oneOf } from '../../lib/use-address-filter'
import type { DocumentChoice } from './document-choice'

const draftKey = 'document'

/** The choices and what has been written, kept for the session: leaving the page loses nothing. */
export function useDocumentChoice() {
  const [params] = useSearchParams()
  const { committeeId, year } = useScreen()
  const [choice, setChoice] = useState<DocumentChoice>(() => {
    const written = readDraft<DocumentChoice>(draftKey, 'session')?.edits
    return {
      registryNumber: written?.registryNumber ?? null,
      author: written?.author ?? null,
      statements: written?.statements ?? [],
      approver: written?.approver ?? null,
      recipients: written?.recipients ?? [],
      mode: 'finished',
      committeeId,
      kind: oneOf(DocumentKind.options, params.get('slag')) ?? 'arsrapport-avtalsuppfoljning',
      year: Number(params.get('ar')) || year,
    }
  })
  const change = (fields: Partial<DocumentChoice>) => {
    const next = { ...choice, ...fields }
    setChoice(next)
    storeDraft(draftKey, { edits: next, version: null }, 'session')
  }
  return [choice, change] as const
}
