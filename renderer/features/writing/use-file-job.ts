import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import type { ClientInput, Output } from '../../../shared/contracts'
import { AppError } from '../../../shared/errors'
import { runJob } from '../../lib/client'
import { download } from '../../lib/download'
import { sentenceOf } from '../../lib/queries'

export type FileJobState =
  | { kind: 'idle' }
  | { kind: 'writing'; progress: number | null; message: string }
  | { kind: 'written'; result: Output<'report.create'> }
  | { kind: 'stopped'; message: string; wasChosen: boolean }

/** Writes the Word file while one looks on, and hands it over. It can be stopped, and stops when the page is left. */
export function useFileJob() {
  const client = useQueryClient()
  const [state, setState] = useState<FileJobState>({ kind: 'idle' })
  const control = useRef<AbortController | null>(null)
  useEffect(() => () => control.current?.abort(), [])

  const write = async (choice: ClientInput<'report.create'>): Promise<void> => {
    control.current?.abort()
    const mine = new AbortController()
    control.current = mine
    const show = (next: FileJobState) => {
      if (control.current === mine) setState(next)
    }
    show({ kind: 'writing', progress: null, message: 'Förbereder' })
    try {
      const result = await runJob('report.create', choice, {
        signal: mine.signal,
        onProgress: (progress, message) => show({ kind: 'writing', progress, message }),
      })
      if (mine.signal.aborted) return
      download(result.file)
      show({ kind: 'written', result })
      await client.invalidateQueries()
    } catch (cause) {
      const wasChosen = cause instanceof AppError && cause.data.code === 'CANCELLED'
      show({ kind: 'stopped', message: sentenceOf(cause), wasChosen })
    }
  }
  return { state, write, stop: () => control.current?.abort() }
}
