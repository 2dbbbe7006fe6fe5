import { useQuery } from '@tanstack/react-query'
import type { DocumentRecord } from '../../../shared/contracts/report'
import { ask } from '../../lib/queries'
import { Button, Notice, ProgressPanel, Row, Stack, WaitingButton } from '../../ui'
import { usePublish } from './use-publish'

interface DocumentFormatsProps {
  document: Pick<DocumentRecord, 'id' | 'title'>
}

const titles = { docx: 'Hämtar Word-filen', pdf: 'Gör PDF-filen', html: 'Skriver webbsidan' }

/** A written document as Word file, tagged PDF or web page: all three say what it said when it was written. */
export function DocumentFormats({ document }: DocumentFormatsProps) {
  const { state, make, stop } = usePublish(document.id)
  const { data } = useQuery(ask('report.formats', {}))
  const busy = state.kind === 'making'
  return (
    <Stack gap={3}>
      <Row>
        <Button icon="download" busy={busy} onClick={() => make('docx')}>
          Hämta Word
        </Button>
        {data?.pdf.ok === false ? (
          <WaitingButton reason={data.pdf.reasons.join(' ')}>Hämta taggad PDF</WaitingButton>
        ) : (
          <Button icon="download" busy={busy || data === undefined} onClick={() => make('pdf')}>
            Hämta taggad PDF
          </Button>
        )}
        <Button icon="download" busy={busy} onClick={() => make('html')}>
          Hämta webbsida
        </Button>
      </Row>
      {state.kind === 'making' && (
        <ProgressPanel title={titles[state.format]} progress={state.progress} message={state.message} onCancel={stop} />
      )}
      {state.kind === 'made' && <Notice kind="done" title={`${state.fileName} har lämnats till dig.`} />}
      {state.kind === 'stopped' && <Notice kind={state.wasChosen ? 'info' : 'error'} title={state.message} />}
    </Stack>
  )
}
