import { Icon } from '../../ui'
import classes from './checklist.module.css'
import type { Answers } from './use-answers'

/** At the end of the line of keys, always in the same place: whether all that was answered is in the database. */
export function AnsweringSaved({ answers: { state, questions, queue } }: { answers: Answers }) {
  const waits = questions.some(({ id }) => Object.keys(queue.unsaved(id)).length > 0)
  return (
    <span className={classes.saved} role="status">
      {state.failed !== null ? (
        'Inte sparat'
      ) : waits || state.saving ? (
        'Sparar …'
      ) : (
        <>
          <Icon name="check" size={15} />
          Allt sparat
        </>
      )}
    </span>
  )
}
