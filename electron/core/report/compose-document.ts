import type { Check } from '../../../shared/contracts/common'
import type { DocumentContent } from '../../documents/content/model'
import { contractReportDocument } from '../../documents/contract-report/document'
import { planLetterDocument } from '../../documents/plan-letter/document'
import type { Context } from '../context'
import { contractReportInput } from './contract-report-input'
import { documentHead, type DocumentChoice, missingInHead } from './head'
import { missingInPlanLetter, missingInReport } from './missing'
import { planLetterInput } from './plan-letter-input'

/** What the document will say and what it lacks; no content where it can't be written. */
export interface Composed {
  canWrite: Check
  missing: string[]
  content: DocumentContent | null
}

const allowed: Check = { ok: true, reasons: [] }

/** The same content for preview and file. */
export function composeDocument(context: Context, choice: DocumentChoice): Composed {
  const head = missingInHead(documentHead(context, choice))
  if (choice.kind === 'arsrapport-avtalsuppfoljning') {
    const input = contractReportInput(context, choice)
    return {
      canWrite: allowed,
      missing: [...head, ...missingInReport(input)],
      content: contractReportDocument(input),
    }
  }
  const source = planLetterInput(context, choice)
  if (!source.ok) return { canWrite: { ok: false, reasons: [source.reason] }, missing: head, content: null }
  return {
    canWrite: allowed,
    missing: [...head, ...missingInPlanLetter(source.input)],
    content: planLetterDocument(source.input),
  }
}
