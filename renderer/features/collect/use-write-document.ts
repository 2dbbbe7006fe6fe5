import { useState } from 'react'
import type { ClientInput, Output } from '../../../shared/contracts'
import { useScreen } from '../../app/screen-state'
import { runJob } from '../../lib/client'
import { download } from '../../lib/download'
import { useJob } from '../settings/use-job'

type Choice = ClientInput<'report.create'>
type Written = Output<'report.create'>['document']

/** One click from what is on the page to its Word document: written, handed over and kept in the list of documents. */
export function useWriteDocument() {
  const { committeeId } = useScreen()
  const { run, work, problem, cancel } = useJob()
  const [written, setWritten] = useState<Written | null>(null)
  const write = async (choice: Pick<Choice, 'kind' | 'year' | 'registryNumber'> & Partial<Choice>) => {
    setWritten(null)
    const result = await run('Skriver dokumentet', (options) =>
      runJob('report.create', { author: null, mode: 'finished', committeeId, ...choice }, options),
    )
    if (result === null) return
    download(result.file)
    setWritten(result.document)
  }
  return { write, work, problem, written, cancel }
}
