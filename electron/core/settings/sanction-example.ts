import { addDays } from '../../../shared/domain/iso-date'
import { isWarningOrHigher } from '../../../shared/domain/sanction/ladder'
import type { Tables } from '../../database/tables'
import type { Context } from '../context'
import { recordedTable } from '../recorded-table'
import { answerReview } from './checklist-example'
import { shippedVersion } from './checklist-example-repo'
import { sanctionExampleRepo } from './sanction-example-repo'
import {
  hardestAnswers,
  hardestClauses,
  hardestProvider,
  penaltyProposal,
  rectificationProposal,
} from './sanction-example-words'

/** So long before the decision the nämnd's steps were prepared. */
const preparedDays = 16

/**
 * What a workbook can't say of the sanction ladder: which brister a step is about, that the nämnd's steps were prepared, and
 * what is prepared now – a vite that waits for the nämnd, and a begäran om rättelse that is half written.
 */
export function sanctionExample(context: Context): void {
  const repo = sanctionExampleRepo(context.db)
  hardestCase(context)
  const links = recordedTable(context, 'sanctionFinding')
  for (const step of repo.steps()) {
    const about = aboutStep(step, repo.findings(step.reviewId))
    for (const findingId of about) links.insert({ sanctionId: step.id, findingId })
    if (isWarningOrHigher(step.step)) prepared(context, step, about)
  }
  openProposal(context, 'Utförare Sälgen', penaltyProposal)
  openProposal(context, 'Utförare Eken', rectificationProposal)
}

/** The hardest case can be followed from the answer in the checklist and the clause in the agreement. */
function hardestCase(context: Context): void {
  const repo = sanctionExampleRepo(context.db)
  const found = repo.lastCaseOf(hardestProvider)
  const versionId = shippedVersion(context.db, 'kvalitetsgranskning')
  if (found === undefined || versionId === undefined) return
  answerReview(context, found.reviewId, versionId, 41, false, hardestAnswers)
  for (const finding of repo.findings(found.reviewId)) {
    const clause = Object.entries(hardestClauses).find(([start]) => finding.description.startsWith(start))?.[1]
    const requirementId = clause === undefined ? null : repo.requirement(found.reviewId, clause)
    if (requirementId !== null) recordedTable(context, 'finding').update(finding.id, null, { requirementId })
  }
}

/** Brister that were still open when the step was decided; of a mended case those that were mended before its result. */
function aboutStep(step: Tables['sanction'], findings: readonly Tables['finding'][]): string[] {
  const { decidedOn, effect, resultOn } = step
  const fits = findings.filter(({ doneOn }) =>
    effect === 'yes' && resultOn !== null
      ? doneOn !== null && doneOn <= resultOn
      : doneOn === null || doneOn >= decidedOn,
  )
  return (fits.length > 0 ? fits : findings.filter(({ severity }) => severity === 'serious')).map(({ id }) => id)
}

function prepared(context: Context, step: Tables['sanction'], about: readonly string[]): void {
  const proposal = recordedTable(context, 'sanctionProposal').insert({
    reviewId: step.reviewId,
    step: step.step,
    status: 'decided',
    preparedBy: 'enhetschef, kvalitetsenheten',
    preparedOn: addDays(step.decidedOn, -preparedDays),
    deadlineOn: step.deadlineOn,
    demand: step.demand,
    consequence: step.consequence,
    reason: step.reason,
    heardOn: step.heardOn,
    heardNote: step.heardNote,
    reportedToIvo: step.reportedToIvo,
    ivoReason: step.ivoReason,
    reportedToPolice: step.reportedToPolice,
    policeReason: step.policeReason,
  })
  recordedTable(context, 'sanction').update(step.id, null, { proposalId: proposal.id })
  const links = recordedTable(context, 'sanctionFinding')
  for (const findingId of about) links.insert({ proposalId: proposal.id, findingId })
}

function openProposal(context: Context, providerName: string, words: typeof penaltyProposal): void {
  const repo = sanctionExampleRepo(context.db)
  const found = repo.lastCaseOf(providerName)
  if (found === undefined) return
  const proposal = recordedTable(context, 'sanctionProposal').insert({ ...words, reviewId: found.reviewId })
  for (const { id: findingId, doneOn } of repo.findings(found.reviewId)) {
    if (doneOn === null) recordedTable(context, 'sanctionFinding').insert({ proposalId: proposal.id, findingId })
  }
}
