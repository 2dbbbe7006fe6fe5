import { Button } from './button'
import { Icon } from './icon'
import classes from './saved-state.module.css'

/** `at` is a wall-clock time, "14:32". */
export type Saving =
  | { state: 'none' }
  | { state: 'saving' }
  | { state: 'saved'; at: string }
  | { state: 'failed'; reason: string; retry?: () => void }

/** Whether what was written is kept: "Sparat 14:32". Quiet, in a fixed place. */
export function SavedState({ saving }: { saving: Saving }) {
  return (
    <span className={`${classes.state} ${saving.state === 'failed' ? classes.failed : ''}`} role="status">
      {saving.state === 'saving' && 'Sparar …'}
      {saving.state === 'saved' && (
        <>
          <span className={classes.check}>
            <Icon name="check" size={15} />
          </span>
          Sparat {saving.at}
        </>
      )}
      {saving.state === 'failed' && (
        <>
          <Icon name="warning" size={15} />
          Kunde inte spara. {saving.reason}
          {saving.retry && (
            <Button look="link" onClick={saving.retry}>
              Försök igen
            </Button>
          )}
        </>
      )}
    </span>
  )
}
