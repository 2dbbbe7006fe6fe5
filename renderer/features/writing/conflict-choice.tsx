import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Section } from '../../../shared/contracts/writing'
import { formatTime } from '../../../shared/text/format'
import { call } from '../../lib/client'
import { ask, sentenceOf } from '../../lib/queries'
import { Button, Dialog, Notice, SkeletonRows, Stack } from '../../ui'
import { FormActions } from '../../ui/forms'
import { DifferenceView } from './difference-view'
import type { SectionSaver } from './section-saver'
import { byKey, wordsOf } from './text-words'

interface ConflictChoiceProps {
  section: Section
  saver: SectionSaver
}

/** The section was saved in another window meanwhile. Nothing is overwritten before it has been chosen which text to go by. */
export function ConflictChoice({ section, saver }: ConflictChoiceProps) {
  const [opened, setOpened] = useState(true)
  const [busy, setBusy] = useState(false)
  const { id } = section.row
  const theirs = useQuery({ ...ask('report.section', { id }), placeholderData: undefined, staleTime: 0 })
  const close = () => setOpened(false)
  const choose = async (choice: 'mine' | 'theirs') => {
    setBusy(true)
    // The newest there is: they may have gone on writing.
    const now = await call('report.section', { id })
    if (choice === 'mine') await saver.keepMine(now.textVersion)
    else await saver.takeTheirs(now)
    setBusy(false)
  }
  const figures = byKey(section.figures)
  const data = theirs.data?.textVersion === saver.version() ? undefined : theirs.data
  return (
    <>
      <Notice
        kind="warning"
        title="Avsnittet har ändrats i ett annat fönster. Det du skriver här är inte sparat än."
        action={
          <Button look="link" onClick={() => setOpened(true)}>
            Välj text
          </Button>
        }
      />
      <Dialog title="Samma avsnitt ändrades samtidigt" opened={opened} onClose={close} wide>
        <Stack gap={4}>
          {theirs.error && <Notice kind="error" title={sentenceOf(theirs.error)} />}
          {data === undefined ? (
            <SkeletonRows count={3} />
          ) : (
            <>
              <p>
                {data.savedBy ?? 'Ett annat fönster'} sparade {formatTime(data.savedAt)} medan du skrev. Inget har
                skrivits över. Den text som inte väljs finns kvar i historiken.
              </p>
              <DifferenceView
                before={wordsOf(data.text, byKey(data.figures))}
                after={wordsOf(saver.text(), figures)}
                place="hos båda"
              />
            </>
          )}
        </Stack>
        <FormActions note="Struket är deras, understruket är ditt.">
          <Button onClick={close}>Fortsätt skriva</Button>
          <Button busy={busy} onClick={() => void choose('theirs')}>
            Ta deras
          </Button>
          <Button look="primary" busy={busy} onClick={() => void choose('mine')}>
            Behåll min
          </Button>
        </FormActions>
      </Dialog>
    </>
  )
}
