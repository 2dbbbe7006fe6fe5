import { parentPort } from 'node:worker_threads'
import { AppError, type ErrorData } from '../../shared/errors'
import type { DocumentContent } from './content/model'
import { type RenderMode, type RenderProgress, type RenderTemplate, renderDocument } from './render'
import type { DocumentLook } from './template/look'

/** What the worker is asked, once in its life. */
export interface RenderRequest {
  content: DocumentContent
  mode: RenderMode
  look: DocumentLook
  template: RenderTemplate
}

/** What it answers: steps on the way, then the file or the fault. */
export type RenderAnswer =
  | { kind: 'progress'; progress: RenderProgress }
  | { kind: 'done'; bytes: Uint8Array<ArrayBuffer> }
  | { kind: 'refused'; error: ErrorData }
  | { kind: 'failed'; message: string; stack: string }

const port = parentPort
if (port === null) throw new Error('render-worker is started as a worker thread')

const answer = (message: RenderAnswer, transfer: ArrayBuffer[] = []) => port.postMessage(message, transfer)

port.once('message', ({ content, mode, look, template }: RenderRequest) => {
  const report = (progress: RenderProgress) => answer({ kind: 'progress', progress })
  renderDocument(content, mode, { look, template, report })
    .then((file) => {
      const bytes = new Uint8Array(file)
      answer({ kind: 'done', bytes }, [bytes.buffer])
    })
    .catch((cause: unknown) => {
      if (cause instanceof AppError) return answer({ kind: 'refused', error: cause.data })
      const fault = cause instanceof Error ? cause : new Error(String(cause))
      answer({ kind: 'failed', message: fault.message, stack: fault.stack ?? '' })
    })
})
