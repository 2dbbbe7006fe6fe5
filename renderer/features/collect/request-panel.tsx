import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Link } from 'wouter'
import type { RequestRow } from '../../../shared/contracts/information-request'
import { yearOf } from '../../../shared/domain/iso-date'
import { suggestedDocuments } from '../../../shared/domain/review-work/suggested-documents'
import { formatDate } from '../../../shared/text/format'
import { CommandError } from '../../lib/command-error'
import { ask, sentenceOf, useCommand } from '../../lib/queries'
import { Button, Facts, Notice, Row, SidePanel, SkeletonRows, Stack, WaitingButton } from '../../ui'
import { RecordHistory } from '../register/record-history'
import { useToday } from '../register/use-today'
import { CloseRequestForm } from './close-request-form'
import { RequestForm } from './request-form'
import { RequestItems } from './request-items'
import { RequestChip } from './request-words'
import { useWriteDocument } from './use-write-document'
import { WriteDocumentNotice } from './write-document-notice'

/** One request beside the list: what was asked, what has come, the letter, the reminder and the end of the waiting. */
export function RequestPanel({ id, onClose }: { id: string; onClose: () => void }) {
  const { data, error } = useQuery(ask('collect.request', { id }))
  const [editing, setEditing] = useState(false)
  if (error) {
    return (
      <SidePanel title="Uppgiftsbegäran" wide onClose={onClose}>
        <Notice kind="error" title={sentenceOf(error)} />
      </SidePanel>
    )
  }
  if (data === undefined || data.request.id !== id) {
    return (
      <SidePanel title="Uppgiftsbegäran" wide onClose={onClose}>
        <SkeletonRows count={5} />
      </SidePanel>
    )
  }
  const { request } = data
  if (editing) {
    return (
      <SidePanel title={`Ändra begäran ${request.number}`} wide takeFocus onClose={() => setEditing(false)}>
        <RequestForm
          request={request}
          suggestions={suggestedDocuments.agreement}
          onSaved={() => setEditing(false)}
          onClose={() => setEditing(false)}
        />
      </SidePanel>
    )
  }
  return (
    <RequestDetails
      request={request}
      canWrite={data.canWriteLetter}
      onEdit={() => setEditing(true)}
      onClose={onClose}
    />
  )
}

interface RequestDetailsProps {
  request: RequestRow
  canWrite: { ok: boolean; reasons: string[] }
  onEdit: () => void
  onClose: () => void
}

function RequestDetails({ request, canWrite, onEdit, onClose }: RequestDetailsProps) {
  const today = useToday()
  const writing = useWriteDocument()
  const archive = useCommand('collect.archiveRequest')
  const remind = useCommand('collect.remindRequest')
  const { id, version, state } = request
  const isArchived = request.archivedAt !== null
  const waits = !isArchived && (state === 'waiting' || state === 'late')
  const letter = () =>
    void writing.write({
      kind: 'uppgiftsbegaran',
      year: yearOf(request.requestedOn ?? today),
      registryNumber: request.registryNumber,
      providerId: request.providerId,
      requestId: id,
    })
  return (
    <SidePanel
      title={request.providerName}
      wide
      onClose={onClose}
      foot={
        isArchived ? (
          <Button icon="undo" busy={archive.isPending} onClick={() => archive.mutate({ id, version, archived: false })}>
            Hämta tillbaka
          </Button>
        ) : (
          <Row>
            <Button icon="pencil" onClick={onEdit}>
              Ändra
            </Button>
            {canWrite.ok ? (
              <Button look="primary" icon="document" busy={writing.work !== null} onClick={letter}>
                Skriv brevet
              </Button>
            ) : (
              <WaitingButton reason={canWrite.reasons.join(' ')}>Skriv brevet</WaitingButton>
            )}
          </Row>
        )
      }
    >
      <Stack gap={4}>
        <CommandError error={archive.error ?? remind.error} />
        <WriteDocumentNotice writing={writing} />
        <Facts
          as="rows"
          facts={[
            { label: 'Begäran', value: request.number },
            { label: 'Gäller', value: request.subject },
            { label: 'Läge', value: <RequestChip request={request} /> },
            ...(request.reviewId === null
              ? []
              : [
                  {
                    label: 'Granskning',
                    value: (
                      <Link href={`/samla-in/granskningar/${request.reviewId}?flik=forberedelse`}>
                        {request.reviewNumber}
                      </Link>
                    ),
                  },
                ]),
            { label: 'Skickad', value: request.requestedOn === null ? 'Inte än' : formatDate(request.requestedOn) },
            { label: 'Svar senast', value: request.dueOn === null ? null : formatDate(request.dueOn) },
            ...(request.remindedOn === null ? [] : [{ label: 'Påmind', value: formatDate(request.remindedOn) }]),
            { label: 'Rättslig grund', value: request.legalBasis },
            { label: 'Kontakt', value: request.responsible },
          ]}
        />
        {request.purpose !== null && <p style={{ whiteSpace: 'pre-line' }}>{request.purpose}</p>}
        <RequestItems request={request} narrow />
        {waits && (
          <div>
            <Button
              icon="mail"
              busy={remind.isPending}
              onClick={() => remind.mutate({ id, version, remindedOn: today })}
            >
              {request.remindedOn === null ? 'Notera påminnelse i dag' : 'Notera ny påminnelse i dag'}
            </Button>
          </div>
        )}
        {!isArchived && (
          <Row>
            <CloseRequestForm request={request} />
            <Button
              look="quiet"
              icon="archive"
              busy={archive.isPending}
              onClick={() => archive.mutate({ id, version, archived: true })}
            >
              Arkivera
            </Button>
          </Row>
        )}
        <RecordHistory recordType="informationRequest" recordId={id} />
      </Stack>
    </SidePanel>
  )
}
