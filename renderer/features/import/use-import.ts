import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import type { FileContent } from '../../../shared/contracts/common'
import type { ImportPreview, ImportResult } from '../../../shared/contracts/exchange'
import { AppError, type ErrorData } from '../../../shared/errors'
import { runJob } from '../../lib/client'
import { toFileContent } from '../../lib/download'
import { sentenceOf } from '../../lib/queries'

/** Larger files are refused before they are read: the core would refuse them too, but only after the wait. */
const maxBytes = 50_000_000

interface Progress {
  progress: number | null
  message: string
}

export type ImportStage =
  | { at: 'choosing'; refusal: ErrorData | null; ofUnknownSheet: FileContent | null }
  | ({ at: 'reading'; fileName: string } & Progress)
  | { at: 'reviewing'; preview: ImportPreview; refusal: ErrorData | null }
  | ({ at: 'writing'; preview: ImportPreview } & Progress)
  | { at: 'done'; result: ImportResult }

const start: ImportStage = { at: 'choosing', refusal: null, ofUnknownSheet: null }

const errorOf = (cause: unknown): ErrorData =>
  cause instanceof AppError ? cause.data : { code: 'INTERNAL', userMessage: sentenceOf(cause) }

/** A file's way into the register: chosen, read and shown, and then, when the user says so, written. */
export function useImport() {
  const client = useQueryClient()
  const [stage, setStage] = useState<ImportStage>(start)
  const stop = useRef<AbortController | null>(null)
  useEffect(() => () => stop.current?.abort(), [])

  const begin = (): AbortSignal => {
    stop.current = new AbortController()
    return stop.current.signal
  }

  const read = async (file: FileContent, sheet: string | null) => {
    const { fileName } = file
    setStage({ at: 'reading', fileName, progress: 0, message: 'Läser filen' })
    try {
      const preview = await runJob(
        'register.previewImport',
        { file, sheet },
        {
          signal: begin(),
          onProgress: (progress, message) => setStage({ at: 'reading', fileName, progress, message }),
        },
      )
      setStage({ at: 'reviewing', preview, refusal: null })
    } catch (cause) {
      const refusal = errorOf(cause)
      const sheetIsUnknown = refusal.fields?.['sheet'] !== undefined
      setStage({
        at: 'choosing',
        refusal: refusal.code === 'CANCELLED' ? null : refusal,
        ofUnknownSheet: sheetIsUnknown ? file : null,
      })
    }
  }

  const choose = async (file: File) => {
    if (file.size > maxBytes) {
      const userMessage = `Filen ${file.name} är större än 50 MB. Dela upp den i flera filer. Inget har lästs in.`
      setStage({ at: 'choosing', refusal: { code: 'FILE', userMessage }, ofUnknownSheet: null })
      return
    }
    setStage({ at: 'reading', fileName: file.name, progress: 0, message: 'Läser filen' })
    await read(await toFileContent(file), null)
  }

  const write = async (preview: ImportPreview, skipInvalid: boolean) => {
    setStage({ at: 'writing', preview, progress: null, message: 'Sparar' })
    try {
      const result = await runJob(
        'register.runImport',
        { token: preview.token, skipInvalid },
        { signal: begin(), onProgress: (progress, message) => setStage({ at: 'writing', preview, progress, message }) },
      )
      setStage({ at: 'done', result })
      await client.invalidateQueries()
    } catch (cause) {
      setStage({ at: 'reviewing', preview, refusal: errorOf(cause) })
    }
  }

  return {
    stage,
    choose,
    read,
    write,
    stop: () => stop.current?.abort(),
    restart: () => setStage(start),
  }
}
