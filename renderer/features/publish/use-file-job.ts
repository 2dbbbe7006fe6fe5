import { useEffect, useRef, useState } from 'react'
import type { FileContent } from '../../../shared/contracts/common'
import { AppError, type ErrorData } from '../../../shared/errors'
import type { JobOptions } from '../../lib/client'
import { download } from '../../lib/download'
import { sentenceOf } from '../../lib/queries'

export type FileJobState =
  | { kind: 'idle' }
  | { kind: 'making'; title: string; progress: number | null; message: string }
  | { kind: 'made'; fileName: string }
  | { kind: 'stopped'; message: string; details: ErrorData['details']; wasChosen: boolean }

/** Work that ends in a file, which is handed over at once. It can be stopped, and stops when one leaves the page. */
export function useFileJob() {
  const [state, setState] = useState<FileJobState>({ kind: 'idle' })
  const control = useRef<AbortController | null>(null)
  useEffect(() => () => control.current?.abort(), [])

  const run = (title: string, work: (options: JobOptions) => Promise<FileContent>) => {
    control.current?.abort()
    const own = new AbortController()
    control.current = own
    const show = (next: FileJobState) => {
      if (control.current === own) setState(next)
    }
    show({ kind: 'making', title, progress: null, message: 'Förbereder' })
    work({
      signal: own.signal,
      onProgress: (progress, message) => show({ kind: 'making', title, progress, message }),
    })
      .then((file) => {
        if (own.signal.aborted) return
        download(file)
        show({ kind: 'made', fileName: file.fileName })
      })
      .catch((cause: unknown) => {
        const data = cause instanceof AppError ? cause.data : undefined
        show({
          kind: 'stopped',
          message: sentenceOf(cause),
          details: data?.details,
          wasChosen: data?.code === 'CANCELLED',
        })
      })
  }
  return { state, run, stop: () => control.current?.abort() }
}
