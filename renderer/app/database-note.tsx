import { useState } from 'react'
import type { Output } from '../../shared/contracts'
import { formatCount } from '../../shared/text/format'
import { Dialog, Icon, Notice, Stack } from '../ui'
import classes from './sidebar.module.css'

type Frame = Pick<Output<'settings.frame'>, 'isExample' | 'warnings' | 'faults' | 'databaseFile'>

/** At the foot of the menu: that this is the example, and what the checks at start found, each in its own sentence. */
export function DatabaseNote({ frame }: { frame: Frame }) {
  const [open, setOpen] = useState(false)
  const { faults, warnings } = frame
  const counts = [
    faults.length > 0 && `${faults.length} fel`,
    warnings.length > 0 && formatCount(warnings.length, 'varning', 'varningar'),
  ].filter(Boolean)
  return (
    <>
      {frame.isExample && <p className={classes.footNote}>Du ser exemplet. Kommun och utförare är påhittade.</p>}
      {counts.length > 0 && (
        <button type="button" className={classes.footButton} onClick={() => setOpen(true)}>
          <Icon name="warning" size={16} />
          <span className={classes.label}>Databasen: {counts.join(' · ')}</span>
        </button>
      )}
      <Dialog title="Databasens kontroller" opened={open} onClose={() => setOpen(false)}>
        <Stack>
          {faults.map((sentence) => (
            <Notice key={sentence} kind="error">
              {sentence}
            </Notice>
          ))}
          {warnings.map((sentence) => (
            <Notice key={sentence} kind="warning">
              {sentence}
            </Notice>
          ))}
          <p className="tabular">Filen: {frame.databaseFile}</p>
        </Stack>
      </Dialog>
    </>
  )
}
