import { useEffect, useRef, useState } from 'react'
import { useLocation } from 'wouter'
import type { Output } from '../../../shared/contracts'
import { AppError } from '../../../shared/errors'
import { runJob } from '../../lib/client'
import { download } from '../../lib/download'
import { sentenceOf } from '../../lib/queries'
import { Button, Card, Notice, Page, ProgressPanel, Row, Stack } from '../../ui'
import type { DocumentChoice, StepHead } from './document-choice'

interface FinishStepProps {
  head: StepHead
  choice: DocumentChoice
  onBack: () => void
  onWritten: () => void
}

type State =
  | { kind: 'writing'; progress: number | null; message: string }
  | { kind: 'written'; result: Output<'report.create'> }
  | { kind: 'stopped'; message: string; wasChosen: boolean }

/** Last step: the file is written while one looks on, and handed over. It can be stopped and tried again. */
export function FinishStep({ head, choice, onBack, onWritten }: FinishStepProps) {
  const [, go] = useLocation()
  const [attempt, setAttempt] = useState(0)
  const [state, setState] = useState<State>({ kind: 'writing', progress: null, message: 'Förbereder' })
  const stop = useRef<AbortController | null>(null)

  useEffect(() => {
    const control = new AbortController()
    stop.current = control
    let left = false
    const show = (next: State) => {
      if (!left) setState(next)
    }
    runJob('report.create', choice, {
      signal: control.signal,
      onProgress: (progress, message) => show({ kind: 'writing', progress, message }),
    })
      .then((result) => {
        if (left) return
        download(result.file)
        onWritten()
        show({ kind: 'written', result })
      })
      .catch((cause: unknown) =>
        show({
          kind: 'stopped',
          message: sentenceOf(cause),
          wasChosen: cause instanceof AppError && cause.data.code === 'CANCELLED',
        }),
      )
    return () => {
      left = true
      control.abort()
    }
    // Only a new attempt writes again; the choice can't change while this step is open.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [attempt])

  const again = () => {
    setState({ kind: 'writing', progress: null, message: 'Förbereder' })
    setAttempt(attempt + 1)
  }
  return (
    <Page>
      {head()}
      {state.kind === 'writing' && (
        <ProgressPanel
          title="Skriver dokumentet"
          progress={state.progress}
          message={state.message}
          onCancel={() => stop.current?.abort()}
        />
      )}
      {state.kind === 'stopped' && (
        <Notice
          kind={state.wasChosen ? 'info' : 'error'}
          title={state.message}
          action={
            <Row>
              <Button onClick={onBack}>Tillbaka</Button>
              <Button look="primary" onClick={again}>
                Försök igen
              </Button>
            </Row>
          }
        />
      )}
      {state.kind === 'written' && (
        <Card title={state.result.document.title}>
          <Stack gap={4}>
            <p>
              {state.result.file.fileName} är klar och har lämnats till dig. Programmet minns varje siffra i dokumentet
              och vilka rader den kom från.
            </p>
            <Row>
              <Button onClick={() => go('/dokument')}>Alla dokument</Button>
              <Button onClick={() => go(`/dokument/${state.result.document.id}`)}>Visa siffrorna</Button>
              <Button look="primary" icon="download" onClick={() => download(state.result.file)}>
                Hämta igen
              </Button>
            </Row>
          </Stack>
        </Card>
      )}
    </Page>
  )
}
