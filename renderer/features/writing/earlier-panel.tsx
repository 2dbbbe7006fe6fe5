import { useState } from 'react'
import type { Section } from '../../../shared/contracts/writing'
import { Button, Card, confirmDialog, IconButton, Stack, Switcher } from '../../ui'
import { DifferenceView } from './difference-view'
import { RichTextView } from './rich-text-view'
import { byKey, wordsOf } from './text-words'
import classes from './writing.module.css'

interface EarlierPanelProps {
  section: Section
  /** This year's words as they were last saved. */
  words: string
  /** null where nothing can be written. */
  onTakeOver: (() => void) | null
  onClose: () => void
}

const views = [
  { value: 'text', label: 'Texten' },
  { value: 'difference', label: 'Ändringar mot i år' },
] as const

/** The same section in the document of the year before, to read beside, compare with and take over. */
export function EarlierPanel({ section: { earlier, row }, words, onTakeOver, onClose }: EarlierPanelProps) {
  const [view, setView] = useState<'text' | 'difference'>('text')
  const takeOver = async () => {
    const sure = await confirmDialog({
      title: 'Ta över förra årets text?',
      body: 'Texten i avsnittet byts mot förra årets. Siffrorna i den är förra årets och skrivs som ord. Texten som står där nu finns kvar i historiken.',
      confirm: 'Ta över texten',
    })
    if (sure) onTakeOver?.()
  }
  return (
    <Card
      title={earlier === null ? 'Förra årets text' : `Texten ${earlier.year}`}
      aside={<IconButton icon="close" label="Stäng förra årets text" inRow onClick={onClose} />}
      className={classes.earlier}
    >
      {earlier === null ? (
        <p>Det finns inget tidigare dokument av samma slag med avsnittet {row.kindHeading}.</p>
      ) : (
        <Stack gap={3}>
          <p className={classes.quiet}>{earlier.title}</p>
          <Switcher label="Visa" options={views} value={view} onChange={setView} />
          {view === 'text' ? (
            <RichTextView text={earlier.text} figures={earlier.figures} />
          ) : (
            <DifferenceView before={wordsOf(earlier.text, byKey(earlier.figures))} after={words} place="i år" />
          )}
          {onTakeOver !== null && (
            <Button icon="copy" onClick={() => void takeOver()}>
              Ta över förra årets text
            </Button>
          )}
        </Stack>
      )}
    </Card>
  )
}
