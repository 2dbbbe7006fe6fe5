import { useQuery } from '@tanstack/react-query'
import type { AnsweringQuestion } from '../../../shared/contracts/checklist'
import { ask } from '../../lib/queries'
import { SkeletonRows } from '../../ui'
import { FindingForm } from '../collect/finding-form'
import type { ReviewView } from '../collect/review-view'
import classes from './checklist.module.css'

interface FindingFromQuestionProps {
  view: ReviewView
  question: AnsweringQuestion
  areaName: string
  onClose: () => void
}

/** A brist straight from an answer: area, krav, lagrum and what has been written as underlag stand there from the start. */
export function FindingFromQuestion({ view, question, areaName, onClose }: FindingFromQuestionProps) {
  const { data: choices } = useQuery(ask('register.choices', {}))
  if (choices === undefined) return <SkeletonRows count={6} />
  // The checklist may be for several insatser; a krav of another one can't be demanded here.
  const isOwn = choices.requirements.some(
    ({ id, serviceTypeId }) => id === question.requirementId && serviceTypeId === view.review.serviceTypeId,
  )
  return (
    <div className={classes.making}>
      <p className={classes.makingFrom}>{question.text}</p>
      <FindingForm
        view={view}
        finding={null}
        from={{
          questionId: question.id,
          values: {
            area: areaName,
            description: question.evidence ?? '',
            requirementId: isOwn ? question.requirementId : null,
            lawReference: question.law[0] ?? null,
          },
        }}
        onClose={onClose}
      />
    </div>
  )
}
