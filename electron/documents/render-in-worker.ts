import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import { AppError } from '../../shared/errors'
import type { DocumentContent } from './content/model'
import type { RenderMode, RenderProgress, RenderTemplate } from './render'
import type { RenderAnswer, RenderRequest } from './render-worker'
import { type DocumentLook, plainLook } from './template/look'

export interface WorkerOptions {
  mode: RenderMode
  /** Accent, logo and foot of the settings; the plain look when left out. */
  look?: DocumentLook
  /** The municipality's template or a built-in look; the built-in one that fits when left out. */
  template?: RenderTemplate
  signal: AbortSignal
  report: (progress: RenderProgress) => void
  /** The worker's own bundle; found beside the running program when left out. */
  workerFile?: string
}

/** The bundle lies beside the command line's, or one folder away from the desktop's. */
function findWorker(): string {
  const here = dirname(fileURLToPath(import.meta.url))
  const places = ['.', '..', '../node', '../../node', '../../out/node'].map((folder) =>
    join(here, folder, 'render-worker.js'),
  )
  const found = places.find((file) => existsSync(file))
  if (found) return found
  throw new AppError({
    code: 'FILE',
    userMessage: 'Den del av programmet som skriver Word-dokument saknas. Installera om programmet.',
  })
}

const cancelled = () => new AppError({ code: 'CANCELLED', userMessage: 'Dokumentet avbröts. Ingen fil har skrivits.' })

/**
 * Makes the .docx in a thread of its own, so that neither window nor other work waits for the page numbers.
 * @throws AppError CANCELLED when the signal is aborted (the thread is ended at once); FILE when the bundle is missing
 */
export function renderInWorker(content: DocumentContent, options: WorkerOptions): Promise<Buffer> {
  const { mode, look = plainLook, template = null, signal, report } = options
  if (signal.aborted) return Promise.reject(cancelled())
  const worker = new Worker(options.workerFile ?? findWorker())
  return new Promise<Buffer>((resolve, reject) => {
    const stop = () => reject(cancelled())
    signal.addEventListener('abort', stop, { once: true })
    worker.on('message', (answer: RenderAnswer) => {
      if (answer.kind === 'progress') report(answer.progress)
      else if (answer.kind === 'done') resolve(Buffer.from(answer.bytes))
      else if (answer.kind === 'refused') reject(new AppError(answer.error))
      else reject(new Error(answer.message, { cause: answer.stack }))
    })
    worker.once('error', reject)
    worker.once('exit', () => reject(new Error('The render worker ended without an answer')))
    worker.postMessage({ content, mode, look, template } satisfies RenderRequest)
  }).finally(() => worker.terminate())
}
