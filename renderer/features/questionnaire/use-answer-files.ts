import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import type { AnswerFileResult } from '../../../shared/contracts/questionnaire'
import { AppError } from '../../../shared/errors'
import { runJob } from '../../lib/client'
import { toFileContent } from '../../lib/download'
import { sentenceOf } from '../../lib/queries'

/** A batch ends at either: the files travel as text, and the progress must move. */
const filesInBatch = 25
const bytesInBatch = 8_000_000

interface Progress {
  done: number
  of: number
}

/**
 * Answer files on their way in: sent in batches, the oldest first, so that of two from the same recipient the later one is
 * the one that asks. Results are kept by file until the next drop.
 */
export function useAnswerFiles(questionnaireId: string) {
  const client = useQueryClient()
  const [results, setResults] = useState<AnswerFileResult[]>([])
  const [progress, setProgress] = useState<Progress | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  /** By the place in `results`: what is sent again when an answer is to be replaced. */
  const sent = useRef<File[]>([])
  const stop = useRef<AbortController | null>(null)
  useEffect(() => () => stop.current?.abort(), [])

  const send = async (files: readonly File[], replace: boolean, onResults: (read: AnswerFileResult[]) => void) => {
    const controller = new AbortController()
    stop.current = controller
    setProblem(null)
    setProgress({ done: 0, of: files.length })
    try {
      let done = 0
      for (const batch of batches(files)) {
        if (controller.signal.aborted) break
        const content = await Promise.all(batch.map(toFileContent))
        const { results: read } = await runJob(
          'collect.readAnswerFiles',
          { id: questionnaireId, files: content, replace },
          { signal: controller.signal },
        )
        done += batch.length
        setProgress({ done, of: files.length })
        onResults(read)
      }
      const left = files.length - done
      if (left > 0) setProblem(`Avbröts. ${left} av ${files.length} filer lästes inte; de som lästs in är kvar.`)
    } catch (cause) {
      const cancelled = cause instanceof AppError && cause.data.code === 'CANCELLED'
      setProblem(cancelled ? 'Avbröts. Det som hann läsas in är kvar.' : sentenceOf(cause))
    } finally {
      setProgress(null)
      await client.invalidateQueries()
    }
  }

  const read = async (files: readonly File[]) => {
    if (progress !== null || files.length === 0) return
    const ordered = files.toSorted((a, b) => a.lastModified - b.lastModified || a.name.localeCompare(b.name, 'sv'))
    sent.current = ordered
    setResults([])
    await send(ordered, false, (more) => setResults((before) => [...before, ...more]))
  }

  /** Takes the answers of those files instead of the ones read before. */
  const replace = async (places: readonly number[]) => {
    const files = places.flatMap((place) => sent.current[place] ?? [])
    let next = 0
    await send(files, true, (more) => {
      const at = places.slice(next, next + more.length)
      next += more.length
      setResults((before) => before.map((result, place) => more[at.indexOf(place)] ?? result))
    })
  }

  return { results, progress, problem, read, replace, cancel: () => stop.current?.abort(), clear: () => setResults([]) }
}

function batches(files: readonly File[]): File[][] {
  const all: File[][] = []
  let bytes = 0
  for (const file of files) {
    const current = all.at(-1)
    if (current === undefined || current.length >= filesInBatch || bytes + file.size > bytesInBatch) {
      all.push([file])
      bytes = file.size
    } else {
      current.push(file)
      bytes += file.size
    }
  }
  return all
}
