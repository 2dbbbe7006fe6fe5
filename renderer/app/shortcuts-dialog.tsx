import { Dialog, KeyCap } from '../ui'
import { SwitchField } from '../ui/forms'
import { useLetterKeys } from './letter-keys'
import { usePageShortcuts } from './shortcut-help'
import { generalShortcuts, type Shortcut } from './shortcuts'
import classes from './shortcuts-dialog.module.css'

function Shortcuts({ list }: { list: readonly Shortcut[] }) {
  return (
    <dl className={classes.list}>
      {list.map((shortcut) => (
        <div key={shortcut.does}>
          <dt>
            {shortcut.keys.map((key) => (
              <KeyCap key={key}>{key}</KeyCap>
            ))}
          </dt>
          <dd>{shortcut.does}</dd>
        </div>
      ))}
    </dl>
  )
}

/** F1: every key, those of the page first. */
export function ShortcutsDialog({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const ofPage = usePageShortcuts((store) => store.shortcuts)
  const letters = useLetterKeys()
  return (
    <Dialog title="Kortkommandon" opened={opened} onClose={onClose}>
      {ofPage.length > 0 && (
        <>
          <h3 className={classes.heading}>På den här sidan</h3>
          <Shortcuts list={ofPage} />
          <h3 className={classes.heading}>Överallt</h3>
        </>
      )}
      <Shortcuts list={generalShortcuts} />
      <div className={classes.letters}>
        <SwitchField
          label="Enstaka bokstäver och siffror som kortkommandon"
          hint="Gäller den här datorn. Av: bara tangenter som Enter och pilar, och de med Ctrl eller Alt, fungerar."
          checked={letters.on}
          onChange={letters.turn}
        />
      </div>
    </Dialog>
  )
}
