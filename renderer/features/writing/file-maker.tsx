import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Link } from 'wouter'
import type { Output } from '../../../shared/contracts'
import { formatCount } from '../../../shared/text/format'
import { ask } from '../../lib/queries'
import { Button, Card, Notice, ProgressPanel, Row, Stack, Switcher, WaitingButton } from '../../ui'
import { FinishCheck } from '../publish/finish-check'
import { useFileJob } from './use-file-job'

interface FileMakerProps {
  data: Output<'report.draft'>
  onOpenSection: (sectionId: string) => void
}

type Mode = 'quick' | 'finished'

const modes = [
  { value: 'finished', label: 'Färdig' },
  { value: 'quick', label: 'Snabb' },
] as const

const modeWords: Record<Mode, string> = {
  finished: 'Med sidnummer i innehållsförteckningen. Tar några sekunder för långa dokument.',
  quick: 'Utan sidnummer i innehållsförteckningen. För att läsa och skicka runt.',
}

/** What is to be seen to before the file is written, and the file itself. */
export function FileMaker({ data: { draft, choice, canEdit }, onOpenSection }: FileMakerProps) {
  const [mode, setMode] = useState<Mode>('finished')
  const { state, write, stop } = useFileJob()
  if (!canEdit.ok) return null
  const begin = () => void write({ ...choice, draftId: draft.id, mode })
  const { data: check } = useQuery(ask('report.finishCheck', { draftId: draft.id }))
  const stops = mode === 'finished' ? (check?.stops ?? 0) : 0
  return (
    <>
      <FinishCheck draftId={draft.id} onOpenSection={onOpenSection} />
      <Card title="Word-fil">
        <Stack gap={4}>
          <Row>
            <Switcher label="Version" options={modes} value={mode} onChange={setMode} />
            <span>{modeWords[mode]}</span>
          </Row>
          {state.kind === 'writing' && (
            <ProgressPanel
              title="Skriver dokumentet"
              progress={state.progress}
              message={state.message}
              onCancel={stop}
            />
          )}
          {state.kind === 'stopped' && (
            <Notice kind={state.wasChosen ? 'info' : 'error'} title={state.message}>
              Texten och siffrorna är oförändrade. Försök igen när du vill.
            </Notice>
          )}
          {state.kind === 'written' && (
            <Notice kind="done" title={`${state.result.file.fileName} är klar och har lämnats till dig.`}>
              <Link href={`/dokument/${state.result.document.id}`}>Visa siffrorna</Link>
            </Notice>
          )}
          <Row>
            {stops > 0 ? (
              <WaitingButton
                reason={`${formatCount(stops, 'sak', 'saker')} måste åtgärdas före den färdiga versionen. Den snabba går att hämta.`}
              >
                Hämta Word-filen
              </WaitingButton>
            ) : (
              <Button look="primary" icon="download" busy={state.kind === 'writing'} onClick={begin}>
                Hämta Word-filen
              </Button>
            )}
          </Row>
        </Stack>
      </Card>
    </>
  )
}
