import { sanctionStepNames } from '../../../shared/text/names'
import type { Context } from '../context'
import { recordedTable } from '../recorded-table'
import { committeeYearExampleRepo } from './committee-year-example-repo'

/**
 * What a workbook can't say of the nämnd's year: which sanction and plan a decision is about, and that the prepared step of
 * the ladder goes to the next meeting.
 */
export function committeeYearExample(context: Context): void {
  const repo = committeeYearExampleRepo(context.db)
  const decisions = recordedTable(context, 'committeeDecision')
  const items = recordedTable(context, 'meetingItem')
  for (const { decisionId, paragraph, sanctionId, ownParagraph } of repo.sanctionDecisions()) {
    decisions.update(decisionId, null, { sanctionId, paragraph: ownParagraph ?? paragraph })
    if (ownParagraph === null) recordedTable(context, 'sanction').update(sanctionId, null, { paragraph })
  }
  for (const { itemId, decisionId, planId } of repo.planItems()) {
    items.update(itemId, null, { planId })
    if (decisionId !== null) decisions.update(decisionId, null, { planId })
  }
  for (const { id, step, providerName, meetingId, items: before } of repo.openProposals(context.today)) {
    const word = sanctionStepNames[step]
    items.insert({
      meetingId,
      position: before + 1,
      title: `${word.charAt(0).toUpperCase()}${word.slice(1)} till ${providerName ?? 'utföraren'}`,
      kind: 'decision',
      documentKind: 'tjansteskrivelse-sanktion',
      proposalId: id,
      responsible: 'enhetschef, kvalitetsenheten',
    })
  }
}
