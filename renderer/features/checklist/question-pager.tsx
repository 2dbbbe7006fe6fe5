import type { AnsweringQuestion } from '../../../shared/contracts/checklist'
import { checklistAnswerNames } from '../../../shared/text/collect-names'
import classes from './checklist.module.css'

interface QuestionPagerProps {
  /** Those of the area that are asked, in order. */
  questions: readonly AnsweringQuestion[]
  currentId: string
  onOpen: (id: string) => void
}

/** "Fråga 4 av 6" and a mark a question: answered ones are filled. */
export function QuestionPager({ questions, currentId, onOpen }: QuestionPagerProps) {
  const place = questions.findIndex(({ id }) => id === currentId)
  return (
    <nav className={classes.pager} aria-label="Frågor i området">
      <span>
        Fråga {place + 1} av {questions.length}
      </span>
      <ol>
        {questions.map(({ id, answer }, at) => (
          <li key={id}>
            <button
              type="button"
              className={answer === null ? undefined : classes.answered}
              aria-current={id === currentId ? 'step' : undefined}
              aria-label={`Fråga ${at + 1}, ${answer === null ? 'inte besvarad' : checklistAnswerNames[answer]}`}
              onClick={() => onOpen(id)}
            >
              {at + 1}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  )
}
