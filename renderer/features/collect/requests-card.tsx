import { useState } from 'react'
import type { ReviewRow } from '../../../shared/contracts/collect'
import type { RequestRow } from '../../../shared/contracts/information-request'
import { suggestedDocuments } from '../../../shared/domain/review-work/suggested-documents'
import { formatDate } from '../../../shared/text/format'
import { reviewKindLongNames } from '../../../shared/text/names'
import { Button, ButtonLink, Card, EmptyState } from '../../ui'
import { RequestForm } from './request-form'
import { RequestItems } from './request-items'
import { RequestChip, requestPath } from './request-words'
import classes from './work.module.css'

/** What the utförare has been asked to send before the granskning, and what has come. */
export function RequestsCard({ review, requests }: { review: ReviewRow; requests: readonly RequestRow[] }) {
  const [open, setOpen] = useState<string | null>(null)
  const items = requests.flatMap((request) => request.items)
  const received = items.filter(({ receivedOn }) => receivedOn !== null).length
  const suggestions = suggestedDocuments[review.kind]
  const close = () => setOpen(null)
  if (review.providerId === null) {
    return (
      <Card title="Handlingar från utföraren">
        <EmptyState what="Inget kan begäras än." why="Granskningen saknar utförare. Välj den under Uppgifter." />
      </Card>
    )
  }
  const add = (
    <Button
      look={requests.length === 0 ? 'default' : 'quiet'}
      inRow={requests.length > 0}
      icon="plus"
      onClick={() => setOpen('new')}
    >
      Begär handlingar
    </Button>
  )
  return (
    <Card
      title="Handlingar från utföraren"
      note={items.length === 0 ? undefined : `${received} av ${items.length} har kommit`}
      aside={open === null && requests.length > 0 && add}
      flush
    >
      {open === 'new' && (
        <div className={classes.request}>
          <RequestForm
            request={null}
            given={{
              providerId: review.providerId,
              unitId: review.unitId,
              reviewId: review.id,
              subject: `Handlingar inför ${reviewKindLongNames[review.kind]}`,
              responsible: review.responsible,
            }}
            suggestions={suggestions}
            onSaved={close}
            onClose={close}
          />
        </div>
      )}
      {requests.map((request) => (
        <section key={request.id} className={classes.request} aria-label={`Uppgiftsbegäran ${request.number}`}>
          {open === request.id ? (
            <RequestForm request={request} suggestions={suggestions} onSaved={close} onClose={close} />
          ) : (
            <>
              <div className={classes.requestHead}>
                <h3>{request.subject}</h3>
                <RequestChip request={request} />
                <span className={classes.how}>
                  {request.requestedOn === null ? 'inte skickad' : `begärt ${formatDate(request.requestedOn)}`}
                </span>
                <span>
                  <Button
                    look="quiet"
                    inRow
                    icon="pencil"
                    onClick={() => setOpen(request.id)}
                    aria-label={`Ändra begäran ${request.number}`}
                  >
                    Ändra
                  </Button>
                  <ButtonLink look="quiet" inRow icon="mail" href={requestPath(request.id)}>
                    Brev och påminnelse
                  </ButtonLink>
                </span>
              </div>
              <RequestItems request={request} />
            </>
          )}
        </section>
      ))}
      {open !== 'new' && requests.length === 0 && (
        <EmptyState
          what="Inget är begärt än."
          why="Rutiner, bemanning, tillstånd och egenkontroll begärs in före besöket."
          action={add}
        />
      )}
    </Card>
  )
}
