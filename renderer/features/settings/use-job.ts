import { useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { AppError } from '../../../shared/errors'
import type { JobOptions } from '../../lib/client'
import { sentenceOf } from '../../lib/queries'

export interface Work {
  title: string
  progress: number | null
  message: string
}

/** Runs one job at a time and tells how far it is; everything on screen is read anew afterwards. */
export function useJob() {
  const client = useQueryClient()
  const [work, setWork] = useState<Work | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const stop = useRef<AbortController | null>(null)

  const run = async <Result>(title: string, job: (options: JobOptions) => Promise<Result>): Promise<Result | null> => {
    stop.current = new AbortController()
    setProblem(null)
    setWork({ title, progress: null, message: '' })
    try {
      const result = await job({
        signal: stop.current.signal,
        onProgress: (progress, message) => setWork({ title, progress, message }),
      })
      await client.invalidateQueries()
      return result
    } catch (cause) {
      const stopped = cause instanceof AppError && cause.data.code === 'CANCELLED'
      setProblem(stopped ? null : sentenceOf(cause))
      return null
    } finally {
      setWork(null)
    }
  }
  return { run, work, problem, cancel: () => stop.current?.abort() }
}
