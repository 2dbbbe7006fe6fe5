import { inHouseSanction } from '../../../shared/domain/sanction'
import { isWarningOrHigher, latestOf } from '../../../shared/domain/sanction/ladder'
import { capitalStep } from '../../../shared/domain/sanction/words'
import { sanctionLetterDocument } from '../../documents/sanction-letter/document'
import type { SanctionMatter } from '../../documents/sanction-letter/matter'
import type { SanctionLetter } from '../../documents/sanction-letter/view-model'
import { caseRepo } from '../act/sanction/case-repo'
import { proposalFacts } from '../act/sanction/proposal-facts'
import { proposalRepo } from '../act/sanction/proposal-repo'
import { reviewRepo } from '../collect/review-repo'
import type { Context } from '../context'
import { recordedTable } from '../recorded-table'
import { type Composer, notYet, written } from './composed'
import type { DocumentChoice } from './head'
import { letterFrame } from './letter/letter-frame'
import { openPerspectives } from './missing'
import { type MatterSource, sanctionMatter } from './sanction-matter'
import { sanctionMatterRepo } from './sanction-matter-repo'

/** The tjänsteskrivelse of a proposal; of a granskning its open proposal, else its latest varning or higher step. */
export const composeSanctionLetter: Composer = (context, choice) => {
  const found = sourceOf(context, choice)
  if (found === null) {
    return notYet(
      choice.reviewId === null
        ? 'Tjänsteskrivelsen skrivs från ett förslag till steg: välj granskningen.'
        : 'Granskningen har inget förslag till steg. Bered det under Sanktioner, så fylls tjänsteskrivelsen i.',
    )
  }
  const { reviewId, source } = found
  const review = reviewRepo(context.db).row(reviewId)
  if (review.form === 'inHouse') return notYet(inHouseSanction)
  const matter = sanctionMatter(context, choice, reviewId, source)
  if (matter.findings.length === 0) return notYet('Förslaget har ingen brist. Välj minst en brist som steget gäller.')
  const letter = letterOf(context, choice, matter)
  return written(sanctionLetterDocument(letter), [
    ...missingIn(context, matter, source),
    ...openPerspectives(letter.statements),
  ])
}

function sourceOf(
  context: Context,
  { sanctionId, proposalId, reviewId }: DocumentChoice,
): { reviewId: string; source: MatterSource } | null {
  if (proposalId !== null) {
    const proposal = recordedTable(context, 'sanctionProposal').byId(proposalId)
    return { reviewId: proposal.reviewId, source: { from: 'proposal', proposal } }
  }
  if (sanctionId !== null) {
    const sanction = recordedTable(context, 'sanction').byId(sanctionId)
    return { reviewId: sanction.reviewId, source: { from: 'sanction', sanction } }
  }
  if (reviewId === null) return null
  const proposal = proposalRepo(context.db).open(reviewId)
  if (proposal !== null) return { reviewId, source: { from: 'proposal', proposal } }
  const sanction = latestOf(
    sanctionMatterRepo(context.db)
      .steps(reviewId)
      .filter(({ step }) => isWarningOrHigher(step)),
  )
  return sanction === null ? null : { reviewId, source: { from: 'sanction', sanction } }
}

function letterOf(context: Context, choice: DocumentChoice, matter: SanctionMatter): SanctionLetter {
  const { review, earlier } = matter
  return {
    ...letterFrame(context, choice, matter.head),
    ...matter,
    basis: [
      { title: `Granskning ${review.number} av ${matter.provider}`, date: review.completedOn },
      ...earlier.map(({ step, decidedOn }) => ({
        title: `Beslut: ${capitalStep(step).toLocaleLowerCase('sv')}`,
        date: decidedOn,
      })),
      ...caseRepo(context.db)
        .documents(review.id)
        .filter(({ kind }) => kind === 'begaran-om-rattelse')
        .map(({ title, createdAt }) => ({ title, date: createdAt.slice(0, 10) })),
      ...(matter.step.heardOn === null
        ? []
        : [{ title: `Yttrande från ${matter.provider}`, date: matter.step.heardOn }]),
    ],
  }
}

/** What the letter can't tell: what the proposal lacks before it can be decided, each a sentence. */
function missingIn(context: Context, { agreement, step }: SanctionMatter, source: MatterSource): string[] {
  const lacking =
    source.from === 'proposal' && source.proposal.status === 'open'
      ? proposalFacts(context, source.proposal).canDecide.reasons
      : []
  return [
    ...(step.decidedOn === null ? [] : ['Steget är redan beslutat. Dokumentet säger det.']),
    ...(agreement === null ? ['Granskningen saknar avtal i registret; dokumentet säger det.'] : []),
    ...(step.heardOn === null ? ['Utföraren är inte hörd; dokumentet säger det.'] : []),
    ...lacking,
  ]
}
