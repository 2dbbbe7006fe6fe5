import type { SanctionCase } from '../../../shared/contracts/sanction-case'
import { Button, ButtonLink, Row } from '../../ui'
import { writePath } from '../report/kinds'
import { useWriteDocument } from '../collect/use-write-document'
import { WriteDocumentNotice } from '../collect/write-document-notice'

type View = SanctionCase & { proposal: NonNullable<SanctionCase['proposal']> }

/** The document that goes with the proposed step: the begäran itself, or the tjänsteskrivelse before the decision. */
export function ProposalDocuments({ view, unsaved }: { view: View; unsaved: boolean }) {
  const { proposal, review } = view
  const writing = useWriteDocument()
  const about = {
    year: review.year,
    providerId: review.providerId,
    reviewId: review.id,
    proposalId: proposal.id,
  }
  if (proposal.step === 'completion') return null
  return (
    <>
      <Row>
        {proposal.step === 'rectification' ? (
          <Button
            icon="document"
            busy={unsaved || writing.work !== null}
            onClick={() =>
              void writing.write({
                kind: 'begaran-om-rattelse',
                registryNumber: review.registryNumber,
                author: proposal.preparedBy,
                committeeId: review.committeeId,
                ...about,
              })
            }
          >
            Skriv begäran om rättelse
          </Button>
        ) : (
          <ButtonLink icon="document" href={writePath({ kind: 'tjansteskrivelse-sanktion', ...about })}>
            Skriv tjänsteskrivelse
          </ButtonLink>
        )}
      </Row>
      <WriteDocumentNotice writing={writing} />
    </>
  )
}
