import type { AssessmentView } from '../../../shared/contracts/assessment'
import { assessmentPath } from '../../../shared/domain/assessment/todo'
import { formatDate } from '../../../shared/text/format'
import { ButtonLink, Card } from '../../ui'
import { AssessmentStateChip } from '../assessment/state-chip'
import classes from './collect.module.css'

/** How the judgement of the granskning stands, and the way to it. */
export function AssessmentCard({ judgement }: { judgement: AssessmentView }) {
  const { state, open, decided, reviewId } = judgement
  return (
    <Card
      title="Bedömningen"
      note={<AssessmentStateChip state={state} changing={open !== null && decided !== null} />}
      aside={
        <ButtonLink href={assessmentPath(reviewId)} icon="arrowRight" inRow>
          {open === null && decided === null ? 'Bedöm med materialet bredvid' : 'Öppna bedömningen'}
        </ButtonLink>
      }
    >
      <p className={classes.quiet}>{words(judgement)}</p>
    </Card>
  )
}

function words({ state, open, decided }: AssessmentView): string {
  if (state === 'sent' && open !== null) {
    return `Bedömd ${formatDate(open.judgedOn)} av ${open.judgedBy}. Väntar på att någon annan godkänner. Utfallet registreras då.`
  }
  if (state === 'returned' && open !== null) return `Återsänd av ${open.returnedBy}: ${open.returnedReason}`
  if (open !== null && decided !== null) {
    return `Version ${open.revision} skrivs. Version ${decided.revision} gäller tills den nya är fastställd.`
  }
  if (open !== null) return 'Bedömningen är påbörjad. Utfallet registreras när den fastställs.'
  if (decided !== null) {
    const approved = decided.approvedBy === null ? '' : `, godkänd av ${decided.approvedBy}`
    return `Bedömd ${formatDate(decided.judgedOn)} av ${decided.judgedBy}${approved}. Den ändras i en ny version med ett skäl.`
  }
  return state === 'outcomeOnly'
    ? 'Ett utfall är registrerat utan samlad bedömning. Den kan skrivas i efterhand.'
    : 'Svar, intervjuer, signaler och brister ligger bredvid det du skriver.'
}
