import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { formatCount } from '../../../shared/text/format'
import { AppError } from '../../../shared/errors'
import { runJob } from '../../lib/client'
import { download, toFileContent } from '../../lib/download'
import { sentenceOf } from '../../lib/queries'
import { Button, Dialog, Notice, Stack } from '../../ui'
import { FileDrop, FormActions } from '../../ui/forms'

/** Fetches the checklist as an Excel file; `notice` tells what went wrong. */
export function useAnswersDownload(reviewId: string) {
  const [failed, setFailed] = useState<string | null>(null)
  return {
    start: () => {
      setFailed(null)
      runJob('collect.exportAnswers', { reviewId }).then(download, (cause) => setFailed(sentenceOf(cause)))
    },
    notice: failed === null ? null : <Notice kind="error" title={failed} />,
  }
}

/** Reads a filled-in file back: all of it, or nothing and what is wrong. */
export function AnswersFileDialog({ reviewId, onClose }: { reviewId: string; onClose: () => void }) {
  const client = useQueryClient()
  const [done, setDone] = useState<{ read: number; changed: number } | null>(null)
  const [failed, setFailed] = useState<AppError | null>(null)
  const [busy, setBusy] = useState(false)
  const read = async (file: File) => {
    setBusy(true)
    setFailed(null)
    try {
      setDone(await runJob('collect.importAnswers', { reviewId, file: await toFileContent(file) }))
      await client.invalidateQueries()
    } catch (cause) {
      setFailed(cause instanceof AppError ? cause : new AppError({ code: 'INTERNAL', userMessage: sentenceOf(cause) }))
    } finally {
      setBusy(false)
    }
  }
  return (
    <Dialog title="Läs in ifylld checklista" opened onClose={onClose} wide>
      <Stack gap={4}>
        {done !== null && (
          <Notice
            kind="done"
            title={`Filen är inläst: ${formatCount(done.changed, 'svar ändrat', 'svar ändrade')} av ${formatCount(done.read, 'fråga', 'frågor')} i filen.`}
          />
        )}
        {failed !== null && <Notice kind="error" title={failed.data.userMessage} details={failed.data.details} />}
        {done === null && (
          <FileDrop
            title={busy ? 'Läser filen …' : 'Släpp den ifyllda filen här'}
            hint="Excelfilen (.xlsx) som hämtades i den här granskningen. En tom cell ändrar inget."
            accept=".xlsx"
            onFile={(file) => void read(file)}
          />
        )}
        <FormActions>
          <Button onClick={onClose}>Stäng</Button>
        </FormActions>
      </Stack>
    </Dialog>
  )
}
