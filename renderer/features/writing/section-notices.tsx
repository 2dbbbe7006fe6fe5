import type { Section } from '../../../shared/contracts/writing'
import { formatDateTime } from '../../../shared/text/format'
import { CommandError } from '../../lib/command-error'
import { Button, Notice } from '../../ui'
import { ConflictChoice } from './conflict-choice'
import type { SectionSaver, SaverState } from './section-saver'
import { keysIn } from './text-words'
import type { TextCommands } from './use-text-commands'

interface SectionNoticesProps {
  section: Section
  saver: SectionSaver
  state: SaverState
  commands: TextCommands
}

/** What the writer must know about the text: not saved, changed elsewhere, figures that are new since it was read. */
export function SectionNotices({ section, saver, state: { status, error }, commands }: SectionNoticesProps) {
  const { row, figures, text } = section
  const standing = keysIn(text)
  const changed = figures.filter(({ key, before, text: now }) => standing.has(key) && before !== null && before !== now)
  return (
    <>
      <CommandError error={commands.error} />
      {status === 'conflict' && <ConflictChoice section={section} saver={saver} />}
      {status === 'refused' && (
        <Notice kind="error" title={error?.userMessage}>
          Texten står kvar här och sparas när det är rättat.
        </Notice>
      )}
      {status === 'failed' && (
        <Notice
          kind="error"
          title={`Kunde inte spara. ${error?.userMessage ?? 'Något gick fel.'}`}
          action={
            <Button look="link" icon="refresh" onClick={() => void saver.flush()}>
              Försök igen
            </Button>
          }
        >
          Det du skrivit finns kvar.
        </Notice>
      )}
      {row.figuresChangedAt !== null && (
        <Notice
          title={`Siffror i texten ändrades ${formatDateTime(row.figuresChangedAt)}. Läs igenom att orden fortfarande stämmer.`}
          details={changed.map((figure) =>
            figure.form === 'figure'
              ? `${figure.before} blev ${figure.text}${figure.sources[0] ? `: ${figure.sources[0].description}` : ''}`
              : `${figure.text} har fått nya uppgifter`,
          )}
          action={
            <Button look="link" icon="check" onClick={commands.readThrough}>
              Jag har läst igenom
            </Button>
          }
        />
      )}
    </>
  )
}
