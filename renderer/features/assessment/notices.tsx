import type { AssessmentView } from '../../../shared/contracts/assessment'
import { formatDate } from '../../../shared/text/format'
import { ButtonLink, Notice } from '../../ui'
import type { ReviewView } from '../collect/review-view'

/** What whoever opens the judgement must know before reading on. */
export function AssessmentNotices({ view, review }: { view: AssessmentView; review: ReviewView }) {
  const { open, decided } = view
  const { notCompletedReason, archivedAt, number, completedOn } = review.review
  const sent = open?.status === 'sent' ? open : null
  return (
    <>
      {archivedAt !== null && (
        <Notice title={`Granskning ${number} är arkiverad. Bedömningen kan läsas men inte ändras.`} />
      )}
      {notCompletedReason !== null && completedOn === null && (
        <Notice title={`Granskningen är registrerad som ej genomförd: ${notCompletedReason}.`}>
          En granskning som inte är genomförd bedöms inte.
        </Notice>
      )}
      {completedOn === null && notCompletedReason === null && (
        <Notice
          title="Granskningen är inte genomförd än."
          action={
            <ButtonLink look="link" href={`/samla-in/granskningar/${view.reviewId}?flik=bedomning`}>
              Registrera dagen
            </ButtonLink>
          }
        >
          Bedömningen kan skrivas, och fastställas när dagen är registrerad.
        </Notice>
      )}
      {sent !== null && (
        <Notice title={`Väntar på godkännande. Bedömd ${formatDate(sent.judgedOn)} av ${sent.judgedBy}.`}>
          {view.approval ?? ''} Någon annan roll än {sent.judgedBy} godkänner eller återsänder.
        </Notice>
      )}
      {open !== null && open.returnedReason !== null && (
        <Notice
          kind="warning"
          title={`Återsänd ${formatDate(open.returnedOn)} av ${open.returnedBy}: ${withStop(open.returnedReason)}`}
        />
      )}
      {open !== null && open.changeReason !== null && (
        <Notice title={`Version ${open.revision}. Skäl: ${withStop(open.changeReason)}`}>
          {decided === null
            ? 'Granskningen har öppnats igen, och ingen bedömning gäller förrän den här är fastställd.'
            : `Version ${decided.revision} gäller tills den här är fastställd.`}
        </Notice>
      )}
    </>
  )
}

const withStop = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`)
