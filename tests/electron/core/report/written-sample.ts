import { DocumentChoice, type DocumentRecord } from '../../../../shared/contracts/report'
import type { ClientInput, Output } from '../../../../shared/contracts'
import { AppError } from '../../../../shared/errors'
import { composeDocument } from '../../../../electron/core/report/compose-document'
import { recordDocument } from '../../../../electron/core/report/document-repo'
import { keepContent, keepFile } from '../../../../electron/core/report/stored-file'
import type { JobName } from '../../../../electron/core/handler'
import { handlers } from '../../../../electron/core/handlers'
import { createRouter } from '../../../../electron/core/router'
import type { Tables } from '../../../../electron/database/tables'
import type { PdfMeans } from '../../../../electron/documents/pdf/make-pdf'
import { openReviewSample, type ReviewSample } from '../../../support/review-sample'

export const report = {
  kind: 'arsrapport-avtalsuppfoljning',
  year: 2026,
  committeeId: null,
  registryNumber: 'SN 2027/1',
  author: 'Kvalitetsstrateg',
} as const satisfies ClientInput<'report.preview'>

interface Machine {
  formats(): Output<'report.formats'>
  /** @throws AppError */
  job<N extends JobName>(name: N, input: ClientInput<N>): Promise<Output<N>>
}

export interface WrittenSample extends ReviewSample {
  review: Tables['review']
  /** A document with what it says and a file of a few bytes in the place of Word's. */
  write(fields?: Partial<ClientInput<'report.preview'>>): DocumentRecord
  /** Somebody has changed what was kept. */
  spoil(sha256: string): void
  /** As documents were before files were kept. */
  forget(id: string): void
  /** The same program on a machine with these ways to a PDF and no others. */
  onMachine(ways: Partial<PdfMeans>): Machine
}

/** A register with something to report on, and documents that are written of it. */
export function openWrittenSample(options: { databaseFile?: string } = {}): WrittenSample {
  const sample = openReviewSample({ day: '2027-02-15', ...options })
  const { app, given } = sample
  const done = { agreementId: 'a-1', method: 'visit', completedOn: '2026-05-01', announced: 1 } as const
  const review = given.review({ ...done, outcome: 'complies' })
  let written = 0
  return {
    ...sample,
    review,
    write: (fields = {}) => {
      const context = app.context('report.create')
      const choice = DocumentChoice.parse({ ...report, ...fields })
      const { content } = composeDocument(context, choice)
      if (content === null) throw new Error(`Nothing to write of ${choice.kind}`)
      const bytes = Buffer.from(`Word-fil ${++written}`)
      const { kind, year, committeeId, providerId, reviewId, registryNumber, author } = choice
      const of = { kind, year, committeeId, providerId, reviewId, registryNumber, author, title: content.title }
      const file = { fileName: `${kind}-${year}.docx`, sha256: keepFile(context, bytes, 'docx') }
      const kept = { byteLength: bytes.byteLength, contentSha256: keepContent(context, content) }
      return recordDocument(context, { ...of, ...file, ...kept }, [])
    },
    spoil: (sha256) =>
      void app.db.runSql('UPDATE storedFile SET bytes = ? WHERE sha256 = ?', Buffer.from('annat'), sha256),
    forget: (id) => {
      app.db.runSql('UPDATE document SET contentSha256 = NULL WHERE id = ?', id)
      app.db.runSql('DELETE FROM storedFile WHERE sha256 = (SELECT sha256 FROM document WHERE id = ?)', id)
    },
    onMachine: (ways) => {
      const pdf = { window: null, browser: null, office: null, ...ways }
      const router = createRouter(handlers, (operation) => {
        const context = app.context(operation)
        return { ...context, host: { ...context.host, pdf } }
      })
      const value = <T>(envelope: { ok: true; value: unknown } | { ok: false; error: AppError['data'] }): T => {
        if (!envelope.ok) throw new AppError(envelope.error)
        return envelope.value as T
      }
      return {
        formats: () => value(router.call('report.formats', {})),
        job: async (name, input) => value(await router.runJob(name, input)),
      }
    },
  }
}
