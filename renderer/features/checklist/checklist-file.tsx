import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { AppError } from '../../../shared/errors'
import { runJob } from '../../lib/client'
import { toFileContent } from '../../lib/download'
import { sentenceOf } from '../../lib/queries'
import { Button, Dialog, Notice, Stack } from '../../ui'
import { FileDrop, FormActions } from '../../ui/forms'

/** Reads a checklist from an Excel file: it becomes a draft, and is opened. */
export function ChecklistFileDialog({ onClose, onRead }: { onClose: () => void; onRead: (id: string) => void }) {
  const client = useQueryClient()
  const [failed, setFailed] = useState<AppError | null>(null)
  const [busy, setBusy] = useState(false)
  const read = async (file: File) => {
    setBusy(true)
    setFailed(null)
    try {
      const { id } = await runJob('collect.importChecklist', { file: await toFileContent(file) })
      await client.invalidateQueries()
      onRead(id)
    } catch (cause) {
      setFailed(cause instanceof AppError ? cause : new AppError({ code: 'INTERNAL', userMessage: sentenceOf(cause) }))
      setBusy(false)
    }
  }
  return (
    <Dialog title="Läs in en checklista" opened onClose={onClose} wide>
      <Stack gap={4}>
        <p>
          Filen blir ett utkast: till ny version om checklistan finns här, annars till en ny checklista. En checklista
          hämtas som Excelfil från sin sida.
        </p>
        {failed !== null && <Notice kind="error" title={failed.data.userMessage} details={failed.data.details} />}
        <FileDrop
          title={busy ? 'Läser filen …' : 'Släpp Excelfilen här'}
          hint="Excel (.xlsx) med bladet Frågor."
          accept=".xlsx"
          onFile={(file) => void read(file)}
        />
        <FormActions>
          <Button onClick={onClose}>Stäng</Button>
        </FormActions>
      </Stack>
    </Dialog>
  )
}
