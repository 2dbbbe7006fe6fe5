import { useState } from 'react'
import { Link } from 'wouter'
import type { CommitteeDecision } from '../../../shared/contracts/committee-year'
import { decisionResultNames } from '../../../shared/text/act-names'
import { Button } from '../../ui'
import { WithdrawDialog } from './withdraw-dialog'
import classes from './committee-year.module.css'

interface DecisionLineProps {
  decision: CommitteeDecision
  /** Where the line stands alone, without its item or document. */
  showsHeading?: boolean
  showsCommittee?: boolean
}

/** '§ 112, 2026-11-05: enligt förslaget', with its words, and the way to correct it. */
export function DecisionLine({ decision, showsHeading = false, showsCommittee = false }: DecisionLineProps) {
  const [correcting, setCorrecting] = useState(false)
  const { paragraph, decidedOn, result, text, registryNumber, heading, committeeName, documentId } = decision
  const { sanctionReviewId } = decision
  const place = [showsCommittee ? committeeName : null, paragraph, decidedOn].filter(Boolean).join(', ')
  return (
    <div className={classes.decision} data-decision={decision.id}>
      <div className={classes.decisionWords}>
        <p>
          {showsHeading && <strong className={classes.heading}>{heading}</strong>}
          <span className={classes.paragraph}>{place}</span>: {decisionResultNames[result]}
          {registryNumber !== null && <span className={classes.quiet}> · dnr {registryNumber}</span>}
          {sanctionReviewId !== null && (
            <>
              {' · '}
              <Link href={`/atgarda/sanktioner/${sanctionReviewId}`}>sanktionsärendet</Link>
            </>
          )}
          {showsHeading && documentId !== null && (
            <>
              {' · '}
              <Link href={`/dokument/${documentId}`}>dokumentet</Link>
            </>
          )}
        </p>
        {text !== null && <p className={classes.text}>{text}</p>}
      </div>
      <Button look="quiet" inRow onClick={() => setCorrecting(true)} aria-label={`Rätta beslutet ${paragraph}`}>
        Rätta
      </Button>
      {correcting && <WithdrawDialog decision={decision} onClose={() => setCorrecting(false)} />}
    </div>
  )
}
