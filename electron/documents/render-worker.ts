import { parentPort } from 'node:worker_threads'
import type { DocumentContent } from './content/model'
import { type RenderMode, type RenderProgress, renderDocument } from './render'

/** What the worker is asked, once in its life. */
export interface RenderRequest {
  content: DocumentContent
  mode: RenderMode
}

/** What it answers: steps on the way, then the file or the fault. */
export type RenderAnswer =
  | { kind: 'progress'; progress: RenderProgress }
  | { kind: 'done'; bytes: Uint8Array<ArrayBuffer> }
  | { kind: 'failed'; message: string; stack: string }

const port = parentPort
if (port === null) throw new Error('render-worker is started as a worker thread')

const answer = (message: RenderAnswer, transfer: ArrayBuffer[] = []) => port.postMessage(message, transfer)

port.once('message', ({ content, mode }: RenderRequest) => {
  renderDocument(content, mode, (progress) => answer({ kind: 'progress', progress }))
    .then((file) => {
      const bytes = new Uint8Array(file)
      answer({ kind: 'done', bytes }, [bytes.buffer])
    })
    .catch((cause: unknown) => {
      const fault = cause instanceof Error ? cause : new Error(String(cause))
      answer({ kind: 'failed', message: fault.message, stack: fault.stack ?? '' })
    })
})
