import { Link } from 'wouter'
import type { MaterialQuestion } from '../../../shared/contracts/assessment'
import type { AreaJudgementRow } from '../../../shared/contracts/review-work'
import { checklistAnswerNames } from '../../../shared/text/collect-names'
import { formatCount } from '../../../shared/text/format'
import { SegmentedBar, ToneChip } from '../../ui'
import { capital } from '../collect/review-words'
import classes from './assessment.module.css'

interface AreaAnswersProps {
  name: string
  counts: AreaJudgementRow['counts']
  hasChecklist: boolean
  questions: readonly MaterialQuestion[]
  reviewId: string
}

/** What the checklist answered in one kvalitetsområde: the counts as a bar, then what is not fulfilled with its evidence. */
export function AreaAnswers({ name, counts, hasChecklist, questions, reviewId }: AreaAnswersProps) {
  return (
    <div className={classes.answers}>
      <h3>{name}</h3>
      {counts === null ? (
        hasChecklist && <span className={classes.second}>Inga frågor i checklistan</span>
      ) : (
        <>
          <SegmentedBar
            slim
            legend="none"
            label={`Svar, ${name}`}
            segments={[
              { label: 'Uppfyllt', value: counts.fulfilled, look: 'low' },
              { label: 'Delvis', value: counts.partly, look: 'mid' },
              { label: 'Ej uppfyllt', value: counts.notFulfilled, look: 'high' },
              { label: 'Ej aktuellt', value: counts.notApplicable, look: 'soft' },
              { label: 'Obesvarade', value: counts.left, look: 'open' },
            ]}
          />
          <span className={classes.second}>{countWords(counts)}</span>
        </>
      )}
      <WeakQuestions questions={questions} reviewId={reviewId} />
    </div>
  )
}

/** Questions that were answered partly or not fulfilled, with what was seen. */
export function WeakQuestions({ questions, reviewId }: Pick<AreaAnswersProps, 'questions' | 'reviewId'>) {
  if (questions.length === 0) return null
  return (
    <ul className={classes.weak}>
      {questions.map(({ id, text, answer, evidence, law, findings }) => (
        <li key={id}>
          <div className={classes.weakHead}>
            <ToneChip tone={answer === 'partly' ? 'mid' : 'high'}>{capital(checklistAnswerNames[answer])}</ToneChip>
            <Link href={`/samla-in/granskningar/${reviewId}?flik=checklista`}>{text}</Link>
          </div>
          <p>{evidence ?? 'Inget underlag är antecknat.'}</p>
          {(law.length > 0 || findings > 0) && (
            <span className={classes.second}>
              {[...law, ...(findings === 0 ? [] : [formatCount(findings, 'brist', 'brister')])].join(' · ')}
            </span>
          )}
        </li>
      ))}
    </ul>
  )
}

/** '4 uppfyllt, 1 delvis, 2 obesvarade'. */
function countWords(counts: NonNullable<AreaJudgementRow['counts']>): string {
  const parts = (['fulfilled', 'partly', 'notFulfilled', 'notApplicable'] as const)
    .filter((answer) => counts[answer] > 0)
    .map((answer) => `${counts[answer]} ${checklistAnswerNames[answer]}`)
  const left = counts.left === 0 ? [] : [formatCount(counts.left, 'obesvarad', 'obesvarade')]
  return [...parts, ...left].join(', ')
}
