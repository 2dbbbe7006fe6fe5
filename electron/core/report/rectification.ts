import { inHouseSanction } from '../../../shared/domain/sanction'
import { rectificationDocument } from '../../documents/rectification/document'
import type { SanctionMatter } from '../../documents/sanction-letter/matter'
import { proposalRepo } from '../act/sanction/proposal-repo'
import { reviewRepo } from '../collect/review-repo'
import type { Context } from '../context'
import { recordedTable } from '../recorded-table'
import { type Composer, notYet, written } from './composed'
import type { DocumentChoice } from './head'
import { type MatterSource, sanctionMatter } from './sanction-matter'
import { sanctionMatterRepo } from './sanction-matter-repo'

/** The begäran om rättelse of a decided or prepared step; of a granskning its latest, else a draft about its open brister. */
export const composeRectification: Composer = (context, choice) => {
  const found = sourceOf(context, choice)
  if (found === null) return notYet('Begäran om rättelse skrivs från en granskning eller ett steg: välj vilken.')
  const { reviewId, source } = found
  const review = reviewRepo(context.db).row(reviewId)
  if (review.form === 'inHouse') return notYet(inHouseSanction)
  if (review.completedOn === null) {
    return notYet('Granskningen är inte genomförd. Registrera när den gjordes och vilka brister den visade.')
  }
  const matter = sanctionMatter(context, choice, reviewId, source)
  if (matter.findings.length === 0) {
    return notYet('Det finns ingen öppen brist att begära rättelse av. Välj minst en brist i steget.')
  }
  return written(rectificationDocument(matter), missingIn(matter, source, context.today))
}

function sourceOf(
  context: Context,
  { sanctionId, proposalId, reviewId }: DocumentChoice,
): { reviewId: string; source: MatterSource } | null {
  if (sanctionId !== null) {
    const sanction = recordedTable(context, 'sanction').byId(sanctionId)
    return { reviewId: sanction.reviewId, source: { from: 'sanction', sanction } }
  }
  if (proposalId !== null) {
    const proposal = recordedTable(context, 'sanctionProposal').byId(proposalId)
    return { reviewId: proposal.reviewId, source: { from: 'proposal', proposal } }
  }
  if (reviewId === null) return null
  const proposal = proposalRepo(context.db).open(reviewId)
  if (proposal?.step === 'rectification') return { reviewId, source: { from: 'proposal', proposal } }
  const sanction = sanctionMatterRepo(context.db)
    .steps(reviewId)
    .findLast(({ step }) => step === 'rectification')
  if (sanction !== undefined) return { reviewId, source: { from: 'sanction', sanction } }
  return { reviewId, source: { from: 'review', step: 'rectification' } }
}

/** What the letter can't tell, each a sentence. */
function missingIn({ step, findings, agreement }: SanctionMatter, source: MatterSource, today: string): string[] {
  const unbound = findings.filter(({ requirement, lawReference }) => requirement === null && lawReference === null)
  return [
    ...(source.from === 'review'
      ? ['Inget steg är berett eller beslutat. Brevet blir ett utkast: bered en begäran om rättelse under Sanktioner.']
      : []),
    ...(agreement === null ? ['Granskningen saknar avtal i registret; brevet säger det.'] : []),
    ...(step.deadlineOn === null ? ['Fristen saknas; i brevet står ”uppgift saknas”.'] : []),
    ...(step.deadlineOn !== null && step.deadlineOn < today ? [`Fristen gick ut ${step.deadlineOn}.`] : []),
    ...(step.demand === null ? ['Vad som krävs är inte skrivet; brevet säger det.'] : []),
    ...(step.consequence === null ? ['Vad som annars följer är inte skrivet; brevet säger det.'] : []),
    ...unbound.map(({ area }) => `Bristen ${area} saknar både krav och lagrum.`),
  ]
}
