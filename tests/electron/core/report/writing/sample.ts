import type { ClientInput, Output } from '../../../../../shared/contracts'
import type { RichText } from '../../../../../shared/contracts/rich-text'
import { openReviewSample } from '../../../../support/review-sample'

/** The yearly report of avtalsuppföljning, with three carried out and judged. */
export const choice = {
  kind: 'arsrapport-avtalsuppfoljning',
  year: 2026,
  committeeId: null,
  registryNumber: 'SN 2027/1',
  author: 'Kvalitetsstrateg',
} as const satisfies ClientInput<'report.beginDraft'>

export const words = (...paragraphs: string[]): RichText => ({
  type: 'doc',
  content: paragraphs.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })),
})

export type Draft = Output<'report.draft'>

export function openWritingSample() {
  const { app, given } = openReviewSample({ day: '2027-02-15' })
  const done = (fields: { outcome?: 'complies' | 'compliesAfterCompletion' } = {}): void => {
    given.review({ agreementId: 'a-1', method: 'visit', completedOn: '2026-05-01', outcome: 'complies', ...fields })
  }
  done()
  done()
  done({ outcome: 'compliesAfterCompletion' })
  const begin = (of: Partial<ClientInput<'report.beginDraft'>> = {}) =>
    app.call('report.beginDraft', { ...choice, ...of }).id
  const draftOf = (id: string) => app.call('report.draft', { id })
  const sectionOf = (draftId: string, key: string) => {
    const row = draftOf(draftId).sections.find((one) => one.key === key)
    if (row === undefined)
      throw new Error(
        `${key} finns inte bland ${draftOf(draftId)
          .sections.map((s) => s.key)
          .join()}`,
      )
    return app.call('report.section', { id: row.id })
  }
  const write = (draftId: string, key: string, text: RichText) => {
    const { row, textVersion } = sectionOf(draftId, key)
    return app.call('report.saveSection', { id: row.id, textVersion, text })
  }
  const markReady = (draftId: string, key: string) => {
    const { id, version } = sectionOf(draftId, key).row
    return app.call('report.markReady', { id, version, ready: true })
  }
  return { app, done, begin, draftOf, sectionOf, write, markReady }
}
export type WritingSample = ReturnType<typeof openWritingSample>
