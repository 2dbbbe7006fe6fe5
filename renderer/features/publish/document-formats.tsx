import { useQuery } from '@tanstack/react-query'
import type { DocumentRecord } from '../../../shared/contracts/report'
import { call, runJob } from '../../lib/client'
import { ask } from '../../lib/queries'
import { Button, Row, Stack, WaitingButton } from '../../ui'
import { FileJobState } from './file-job-state'
import { useFileJob } from './use-file-job'

interface DocumentFormatsProps {
  document: Pick<DocumentRecord, 'id'>
}

/** A written document as Word file, tagged PDF or web page: all three say what it said when it was written. */
export function DocumentFormats({ document: { id } }: DocumentFormatsProps) {
  const { state, run, stop } = useFileJob()
  const { data } = useQuery(ask('report.formats', {}))
  const busy = state.kind === 'making'
  return (
    <Stack gap={3}>
      <Row>
        <Button
          icon="download"
          busy={busy}
          onClick={() => run('Hämtar Word-filen', () => call('report.documentFile', { id }))}
        >
          Hämta Word
        </Button>
        {data?.pdf.ok === false ? (
          <WaitingButton reason={data.pdf.reasons.join(' ')}>Hämta taggad PDF</WaitingButton>
        ) : (
          <Button
            icon="download"
            busy={busy || data === undefined}
            onClick={() =>
              run('Gör PDF-filen', (options) => runJob('report.publish', { documentId: id, format: 'pdf' }, options))
            }
          >
            Hämta taggad PDF
          </Button>
        )}
        <Button
          icon="download"
          busy={busy}
          onClick={() =>
            run('Skriver webbsidan', (options) => runJob('report.publish', { documentId: id, format: 'html' }, options))
          }
        >
          Hämta webbsida
        </Button>
      </Row>
      <FileJobState state={state} onStop={stop} />
    </Stack>
  )
}
