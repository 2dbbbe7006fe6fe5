import { compose, type Section } from '../content/blocks'
import type { DocumentContent } from '../content/model'
import { about, documents } from './sections/about'
import { interviews } from './sections/interviews'
import { findings, judgements, next } from './sections/result'
import { seen } from './sections/seen'
import type { ReviewNotesInput } from './view-model'

const contents: Section<ReviewNotesInput> = () => [{ kind: 'contents', levels: 1 }]

/** Minnesanteckningar after a visit, sent to the utförare: what has not been done or written is left out. */
export function reviewNotesDocument(input: ReviewNotesInput): DocumentContent {
  const { head, madeAt, review } = input
  return {
    documentType: 'Minnesanteckningar',
    title: `Granskning ${review.number} av ${review.providerName ?? review.serviceTypeName}`,
    head,
    madeAt,
    status: review.outcome === null ? 'Utkast' : null,
    numberedHeadings: false,
    blocks: compose(input, [about, contents, documents, seen, interviews, judgements, findings, next]),
  }
}
