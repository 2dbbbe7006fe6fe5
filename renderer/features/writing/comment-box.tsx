import { useState } from 'react'
import type { Section } from '../../../shared/contracts/writing'
import { formatDate } from '../../../shared/text/format'
import { Button, Icon, WaitingButton } from '../../ui'
import { CommentDialog } from './comment-dialog'
import classes from './writing.module.css'

interface CommentBoxProps {
  section: Section
  roles: readonly string[]
  canEdit: boolean
  busy: boolean
  onReady: (ready: boolean) => void
}

/** Ends the sheet: what the responsible says, and whether the section is ready. */
export function CommentBox({ section, roles, canEdit, busy, onReady }: CommentBoxProps) {
  const { row, comment, commentBy } = section
  const [task, setTask] = useState<'ask' | 'write' | null>(null)
  const lacks = row.needsComment && comment === null
  return (
    <>
      {comment !== null && (
        <section className={classes.comment} aria-label="Kommentar av ansvarig">
          <p>
            <strong>Kommentar av {commentBy ?? 'ansvarig'}.</strong> {comment}
          </p>
          {canEdit && (
            <Button look="link" icon="pencil" onClick={() => setTask('write')}>
              Ändra kommentaren
            </Button>
          )}
        </section>
      )}
      <div className={classes.end}>
        {lacks && (
          <span className={classes.lacks}>
            <Icon name="clock" size={15} />
            <span>
              <strong>Kommentar av ansvarig saknas</strong>
              {row.commentAskedOn !== null &&
                `, begärd${commentBy === null ? '' : ` från ${commentBy}`} ${formatDate(row.commentAskedOn)}`}
            </span>
          </span>
        )}
        {canEdit && lacks && (
          <>
            {row.commentAskedOn === null && (
              <Button look="quiet" inRow onClick={() => setTask('ask')}>
                Begär kommentar
              </Button>
            )}
            <Button look="quiet" inRow onClick={() => setTask('write')}>
              Skriv kommentaren
            </Button>
          </>
        )}
        {canEdit && <Ready section={section} busy={busy} onReady={onReady} />}
      </div>
      {task !== null && <CommentDialog section={section} roles={roles} task={task} onClose={() => setTask(null)} />}
    </>
  )
}

function Ready({ section: { row }, busy, onReady }: Pick<CommentBoxProps, 'section' | 'busy' | 'onReady'>) {
  if (row.readyOn !== null) {
    return (
      <span className={classes.ready}>
        <Icon name="check" size={15} /> Klart {formatDate(row.readyOn)}
        {row.readyBy === null ? '' : `, ${row.readyBy}`}
        <Button look="link" onClick={() => onReady(false)}>
          Öppna igen
        </Button>
      </span>
    )
  }
  if (!row.canBeReady.ok) {
    return <WaitingButton reason={row.canBeReady.reasons.join(' ')}>Markera som klart</WaitingButton>
  }
  return (
    <Button icon="check" busy={busy} onClick={() => onReady(true)}>
      Markera som klart
    </Button>
  )
}
