import type { Section } from '../../../shared/contracts/writing'
import { Button, Dialog } from '../../ui'
import { FormActions } from '../../ui/forms'
import { DifferenceView } from './difference-view'
import { byKey, wordsOf } from './text-words'
import classes from './writing.module.css'

interface SuggestionDialogProps {
  section: Section
  words: string
  onTake: () => void
  onClose: () => void
}

/** What the figures suggest now against what is written; the written text stays unless the suggestion is taken. */
export function SuggestionDialog({ section, words, onTake, onClose }: SuggestionDialogProps) {
  const suggested = wordsOf(section.suggestion, byKey(section.figures))
  return (
    <Dialog title={`Förslag ur siffrorna: ${section.row.heading}`} opened onClose={onClose} wide>
      {/* Scrolled by keyboard too. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className={classes.suggestion} role="group" aria-label="Skillnad mot din text" tabIndex={0}>
        <DifferenceView before={words} after={suggested} place="i förslaget" />
      </div>
      <FormActions note="Din text läggs i historiken om du tar förslaget.">
        <Button onClick={onClose}>Behåll min text</Button>
        <Button
          look="primary"
          onClick={() => {
            onTake()
            onClose()
          }}
        >
          Använd förslaget igen
        </Button>
      </FormActions>
    </Dialog>
  )
}
