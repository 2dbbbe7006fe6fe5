import { finishFindings } from '../../../../shared/domain/report/finish-check'
import type { FinishFinding } from '../../../../shared/contracts/finish-check'
import type { Context } from '../../context'
import type { Handler } from '../../handler'
import { readSettings } from '../../settings/settings-repo'
import { composeWritten } from '../writing/compose-draft'
import { sectionRepo } from '../writing/section-repo'
import { toSectionRow } from '../writing/section-row'

/** @throws AppError NOT_FOUND */
export function findingsOf(context: Context, draftId: string): FinishFinding[] {
  const { content } = composeWritten(context, draftId)
  const sections = sectionRepo(context.db).ofDraft(draftId).map(toSectionRow)
  return finishFindings(content, sections, readSettings(context.db).settings.collect.smallGroupLimit)
}

/** What is to be seen to before the finished version of a document in work is written. */
export const finishCheck: Handler<'report.finishCheck'> = (context, { draftId }) => {
  const findings = findingsOf(context, draftId)
  const stops = findings.filter(({ degree }) => degree === 'stop').length
  return { findings, stops, warnings: findings.length - stops, checkedAt: context.now().toISOString() }
}
