import { Icon } from '../../ui'
import classes from './checklist.module.css'
import type { Answers } from './use-answers'

/** At the end of the line of keys, always in the same place: whether all that was answered is in the database. */
export function AnsweringSaved({ answers: { state, blocked, waiting } }: { answers: Answers }) {
  if (state.failed !== null) return <span className={`${classes.saved} ${classes.stop}`}>Inte sparat</span>
  if (blocked > 0) {
    return (
      <span className={`${classes.saved} ${classes.stop}`} role="status">
        <Icon name="warning" size={15} />
        {blocked} underlag sparas inte
      </span>
    )
  }
  return (
    <span className={classes.saved} role="status">
      {waiting || state.saving ? (
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
