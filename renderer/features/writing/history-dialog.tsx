import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { RichText } from '../../../shared/contracts/rich-text'
import type { Section } from '../../../shared/contracts/writing'
import { formatDateTime } from '../../../shared/text/format'
import { CommandError } from '../../lib/command-error'
import { ask, sentenceOf, useCommand } from '../../lib/queries'
import { Button, Dialog, EmptyState, Notice, SkeletonRows, Switcher } from '../../ui'
import { FormActions } from '../../ui/forms'
import { DifferenceView } from './difference-view'
import { RichTextView } from './rich-text-view'
import { byKey, wordsOf } from './text-words'
import classes from './history-dialog.module.css'

interface HistoryDialogProps {
  section: Section
  /** The words as they stand now. */
  words: string
  canEdit: boolean
  onClose: () => void
}

const reasons = {
  written: 'skrivet',
  ready: 'markerat som klart',
  suggestion: 'använde förslaget',
  restored: 'återställt',
  copied: 'övertaget från förra året',
} as const

const views = [
  { value: 'difference', label: 'Skillnad mot nu' },
  { value: 'text', label: 'Texten' },
] as const

/** What stood in the section before, and the way back to it. */
export function HistoryDialog({ section, words, canEdit, onClose }: HistoryDialogProps) {
  const { row, textVersion, figures, suggestion } = section
  const { data, error } = useQuery({ ...ask('report.sectionHistory', { id: row.id }), placeholderData: undefined })
  const restore = useCommand('report.restoreSection')
  const [chosenId, setChosenId] = useState<string | null>(null)
  const [view, setView] = useState<'text' | 'difference'>('difference')
  const rows = data?.rows ?? []
  const known = byKey(figures)
  const wordsThen = (text: RichText | null) => wordsOf(text ?? suggestion, known)
  // One opens the history for what isn't there any more.
  const chosen = rows.find(({ id }) => id === chosenId) ?? rows.find(({ text }) => wordsThen(text) !== words) ?? rows[0]
  const then = chosen === undefined ? '' : wordsThen(chosen.text)
  const differs = chosen !== undefined && then !== words
  return (
    <Dialog title={`Historik: ${row.heading}`} opened onClose={onClose} wide>
      {error && <Notice kind="error" title={sentenceOf(error)} />}
      <CommandError error={restore.error} />
      {data === undefined && !error && <SkeletonRows count={4} />}
      {data !== undefined && rows.length === 0 && (
        <EmptyState what="Ingen historik än." why="Texten har inte ändrats sedan utkastet började." />
      )}
      {chosen !== undefined && (
        <div className={classes.beside}>
          <ul className={classes.moments}>
            {rows.map(({ id, savedAt, actor, reason, text: kept }) => (
              <li key={id}>
                <button type="button" aria-pressed={id === chosen.id} onClick={() => setChosenId(id)}>
                  <strong>{formatDateTime(savedAt)}</strong>
                  <span>
                    {actor === null ? '' : `${actor}, `}
                    {kept === null ? reasons.suggestion : reasons[reason]}
                  </span>
                </button>
              </li>
            ))}
          </ul>
          <div className={classes.then}>
            <Switcher label="Visa" options={views} value={view} onChange={setView} />
            {view === 'text' ? (
              <RichTextView text={chosen.text ?? suggestion} figures={figures} />
            ) : (
              <DifferenceView before={then} after={words} place="nu" />
            )}
          </div>
        </div>
      )}
      <FormActions note={canEdit && differs ? 'Texten som står nu läggs i historiken.' : undefined}>
        <Button onClick={onClose}>Stäng</Button>
        {canEdit && chosen !== undefined && differs && (
          <Button
            look="primary"
            icon="history"
            busy={restore.isPending}
            onClick={() => restore.mutate({ id: row.id, textVersion, historyId: chosen.id }, { onSuccess: onClose })}
          >
            Återställ texten
          </Button>
        )}
      </FormActions>
    </Dialog>
  )
}
