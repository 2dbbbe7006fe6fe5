import { useState } from 'react'
import type { Section } from '../../../shared/contracts/writing'
import { Button } from '../../ui'
import { CommentDialog } from './comment-dialog'
import { HistoryDialog } from './history-dialog'
import { AddSection, RenameSection } from './section-dialogs'
import classes from './writing.module.css'

interface SectionActionsProps {
  section: Section
  draftId: string
  roles: readonly string[]
  words: string
  canEdit: boolean
  onInclude: (included: boolean) => void
  onChoose: (id: string) => void
}

type Doing = 'rename' | 'add' | 'comment' | 'ask' | 'history' | null

/** What can be done with the section as a whole, each in a dialog of its own. */
export function SectionActions(props: SectionActionsProps) {
  const { section, draftId, roles, words, canEdit, onInclude, onChoose } = props
  const { row, comment } = section
  const [doing, setDoing] = useState<Doing>(null)
  const close = () => setDoing(null)
  const opens = (what: Doing) => () => setDoing(what)
  return (
    <div className={classes.actions}>
      {canEdit && (
        <>
          <Button look="link" icon="pencil" onClick={opens('rename')}>
            Byt rubrik
          </Button>
          <Button look="link" icon={row.included ? 'eyeOff' : 'eye'} onClick={() => onInclude(!row.included)}>
            {row.included ? 'Utelämna avsnittet' : 'Ta med avsnittet'}
          </Button>
          <Button look="link" icon="plus" onClick={opens('add')}>
            Nytt avsnitt efter det här
          </Button>
          {comment === null && (
            <>
              <Button look="link" icon="mail" onClick={opens('ask')}>
                Begär kommentar av ansvarig
              </Button>
              <Button look="link" icon="person" onClick={opens('comment')}>
                Skriv ansvarigs kommentar
              </Button>
            </>
          )}
        </>
      )}
      <Button look="link" icon="history" onClick={opens('history')}>
        Historik
      </Button>
      {doing === 'rename' && <RenameSection row={row} onClose={close} />}
      {doing === 'add' && (
        <AddSection
          draftId={draftId}
          afterId={row.id}
          onClose={close}
          onAdded={(id) => {
            close()
            onChoose(id)
          }}
        />
      )}
      {(doing === 'comment' || doing === 'ask') && (
        <CommentDialog section={section} roles={roles} task={doing === 'ask' ? 'ask' : 'write'} onClose={close} />
      )}
      {doing === 'history' && <HistoryDialog section={section} words={words} canEdit={canEdit} onClose={close} />}
    </div>
  )
}
