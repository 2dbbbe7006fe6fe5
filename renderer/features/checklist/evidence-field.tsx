import { type KeyboardEvent, type ReactNode, type RefObject, useState } from 'react'
import { scanFreeTexts } from '../../lib/scan-free-texts'
import { Icon } from '../../ui'
import classes from './checklist.module.css'

interface EvidenceFieldProps {
  field: RefObject<HTMLTextAreaElement | null>
  /** As saved, or on its way to be. */
  value: string
  disabled: boolean
  /** Beside the label: the way to add a file. */
  aside?: ReactNode
  /** At every keystroke. */
  onWrite: (text: string) => void
  /** The field is left: what waits is to be sent. */
  onLeave: () => void
  onNext: () => void
  /** Esc: back to the keys. */
  onDone: () => void
}

/** Underlag: what shows that it is so. Searched for personnummer while it is written; one is kept here and not sent. */
export function EvidenceField({ field, value, disabled, aside, onWrite, onLeave, onNext, onDone }: EvidenceFieldProps) {
  // What is typed stays as typed while the field has the focus: the saved text has lost its outer spaces.
  const [typing, setTyping] = useState<string | null>(null)
  const text = typing ?? value
  const { stops, warnings } = scanFreeTexts({ text }, ['text'])
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') onDone()
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    onNext()
  }
  return (
    <div className={classes.evidence}>
      <div className={classes.evidenceHead}>
        <label htmlFor="checklist-evidence">Underlag</label>
        <span id="checklist-evidence-hint">{stops['text'] === undefined && 'Vad visar att det är så?'}</span>
        {aside}
        <span
          id="checklist-evidence-check"
          className={stops['text'] === undefined ? classes.clear : classes.stop}
          role="status"
        >
          {text.trim() !== '' && (
            <>
              <Icon
                name={stops['text'] === undefined && warnings['text'] === undefined ? 'shield' : 'warning'}
                size={15}
              />
              {stops['text'] === undefined
                ? (warnings['text'] ?? 'Inga personnummer hittade')
                : 'Personnummer i texten: ta bort det, annars sparas den inte'}
            </>
          )}
        </span>
      </div>
      <textarea
        id="checklist-evidence"
        ref={field}
        value={text}
        placeholder="Skriv inget om enskilda personer."
        readOnly={disabled}
        maxLength={8000}
        aria-describedby="checklist-evidence-hint checklist-evidence-check"
        aria-invalid={stops['text'] !== undefined}
        onFocus={() => setTyping(text)}
        onBlur={() => {
          setTyping(null)
          onLeave()
        }}
        onChange={(event) => {
          setTyping(event.currentTarget.value)
          onWrite(event.currentTarget.value)
        }}
        onKeyDown={onKeyDown}
      />
    </div>
  )
}
