import { useLocation } from 'wouter'
import type { SanctionCase } from '../../../shared/contracts/sanction-case'
import { Button, Row } from '../../ui'
import { writePath } from '../report/kinds'
import { useWriteDocument } from '../collect/use-write-document'
import { WriteDocumentNotice } from '../collect/write-document-notice'

type View = SanctionCase & { proposal: NonNullable<SanctionCase['proposal']> }

interface ProposalDocumentsProps {
  view: View
  /** Saves what is written and not saved yet, so that the document holds it; null when there is nothing. */
  save: (() => Promise<boolean>) | null
}

/** The document that goes with the proposed step: the begäran itself, or the tjänsteskrivelse before the decision. */
export function ProposalDocuments({ view, save }: ProposalDocumentsProps) {
  const { proposal, review } = view
  const [, go] = useLocation()
  const writing = useWriteDocument()
  const about = {
    year: review.year,
    providerId: review.providerId,
    reviewId: review.id,
    proposalId: proposal.id,
  }
  if (proposal.step === 'completion') return null
  const onceSaved = async (write: () => unknown) => {
    if (save === null || (await save())) await write()
  }
  return (
    <>
      <Row>
        {proposal.step === 'rectification' ? (
          <Button
            icon="document"
            busy={writing.work !== null}
            onClick={() =>
              void onceSaved(() =>
                writing.write({
                  kind: 'begaran-om-rattelse',
                  registryNumber: review.registryNumber,
                  author: proposal.preparedBy,
                  committeeId: review.committeeId,
                  ...about,
                }),
              )
            }
          >
            Skriv begäran om rättelse
          </Button>
        ) : (
          <Button
            icon="document"
            onClick={() => void onceSaved(() => go(writePath({ kind: 'tjansteskrivelse-sanktion', ...about })))}
          >
            Skriv tjänsteskrivelse
          </Button>
        )}
      </Row>
      <WriteDocumentNotice writing={writing} />
    </>
  )
}
