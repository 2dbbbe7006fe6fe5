import { useEffect, useRef, useState } from 'react'
import type { FileContent } from '../../../shared/contracts/common'
import type { PublishFormat } from '../../../shared/contracts/publish'
import { AppError } from '../../../shared/errors'
import { call, runJob } from '../../lib/client'
import { download } from '../../lib/download'
import { sentenceOf } from '../../lib/queries'

export type WantedFormat = PublishFormat | 'docx'

export type PublishState =
  | { kind: 'idle' }
  | { kind: 'making'; format: WantedFormat; progress: number | null; message: string }
  | { kind: 'made'; fileName: string }
  | { kind: 'stopped'; message: string; wasChosen: boolean }

const fetchFile = (
  documentId: string,
  format: WantedFormat,
  options: Parameters<typeof runJob>[2],
): Promise<FileContent> =>
  format === 'docx'
    ? call('report.documentFile', { id: documentId })
    : runJob('report.publish', { documentId, format }, options)

/** Makes a written document in a form and hands it over; can be stopped, and stops when one leaves. */
export function usePublish(documentId: string) {
  const [state, setState] = useState<PublishState>({ kind: 'idle' })
  const control = useRef<AbortController | null>(null)
  useEffect(() => () => control.current?.abort(), [])

  const make = (format: WantedFormat) => {
    control.current?.abort()
    const own = new AbortController()
    control.current = own
    const show = (next: PublishState) => {
      if (control.current === own && !own.signal.aborted) setState(next)
    }
    setState({ kind: 'making', format, progress: null, message: 'Förbereder' })
    fetchFile(documentId, format, {
      signal: own.signal,
      onProgress: (progress, message) => show({ kind: 'making', format, progress, message }),
    })
      .then((file) => {
        if (own.signal.aborted) return
        download(file)
        show({ kind: 'made', fileName: file.fileName })
      })
      .catch((cause: unknown) => {
        if (control.current !== own) return
        const wasChosen = cause instanceof AppError && cause.data.code === 'CANCELLED'
        setState({ kind: 'stopped', message: sentenceOf(cause), wasChosen })
      })
  }
  return { state, make, stop: () => control.current?.abort() }
}
