import { lastDayOfAgreement } from '../../../shared/domain/agreement'
import { formatLaw, lawAt, type LawReference } from '../../../shared/domain/law-reference'
import type { Figure } from '../../documents/content/figure'
import type { SanctionMatter } from '../../documents/sanction-letter/matter'
import type { Tables } from '../../database/tables'
import { agreementFormNames } from '../../../shared/text/names'
import { caseRepo } from '../act/sanction/case-repo'
import { proposalRepo } from '../act/sanction/proposal-repo'
import { reviewRepo } from '../collect/review-repo'
import type { Context } from '../context'
import { type DocumentChoice, documentHead } from './head'
import { sanctionMatterRepo } from './sanction-matter-repo'

type Sanction = Tables['sanction']
type Proposal = Tables['sanctionProposal']

/** What the document is written from: a decided step, a prepared one, or the granskning's brister alone. */
export type MatterSource =
  | { from: 'sanction'; sanction: Sanction }
  | { from: 'proposal'; proposal: Proposal }
  | { from: 'review'; step: Proposal['step'] }

/** The whole case behind the source, read in one go; its own nämnd, diarienummer and responsible stand in the head. */
export function sanctionMatter(
  context: Context,
  choice: DocumentChoice,
  reviewId: string,
  source: MatterSource,
): SanctionMatter {
  const { db, today } = context
  const repo = sanctionMatterRepo(db)
  const review = reviewRepo(db).row(reviewId)
  const step = stepOf(source)
  const findings = repo.findings(findingIds(context, reviewId, source))
  const agreement = repo.agreement(review.agreementId)
  const { committeeId } = caseRepo(db).committeeOf(reviewId)
  const ownId = source.from === 'sanction' ? source.sanction.id : null
  const earlier = repo.earlier(reviewId, ownId, step.decidedOn ?? today)
  const figure = (description: string, rows: readonly { id: string }[]): Figure => ({
    value: rows.length,
    base: null,
    source: { description, recordType: 'finding', ids: rows.map(({ id }) => id) },
  })
  return {
    head: documentHead(context, {
      ...choice,
      committeeId: committeeId ?? choice.committeeId,
      registryNumber: choice.registryNumber ?? registryNumberOf(source) ?? review.registryNumber,
      author: choice.author ?? (source.from === 'proposal' ? source.proposal.preparedBy : null) ?? review.responsible,
    }),
    madeAt: context.now().toISOString(),
    review,
    provider: review.providerName ?? 'Utföraren',
    unit: review.unitName,
    agreement:
      agreement === undefined
        ? null
        : {
            number: agreement.number,
            form: agreementFormNames[agreement.form],
            registryNumber: agreement.registryNumber,
            startDate: agreement.startDate,
            endDate: lastDayOfAgreement(agreement),
          },
    step,
    findings,
    count: figure(`Brister i granskning ${review.number} som steget gäller`, findings),
    serious: figure(
      `Allvarliga brister i granskning ${review.number}`,
      findings.filter(({ severity }) => severity === 'serious'),
    ),
    earlier,
    reported: {
      ivo: earlier.some(({ reportedToIvo }) => reportedToIvo === 1),
      police: earlier.some(({ reportedToPolice }) => reportedToPolice === 1),
    },
    plans: repo.plans(findings.map(({ id }) => id)),
    law: lawsOf(repo.laws(), review.completedOn ?? today, step.decidedOn ?? today),
  }
}

const registryNumberOf = (source: MatterSource): string | null =>
  source.from === 'sanction' ? source.sanction.registryNumber : null

/** The brister that were chosen; a step registered without any is about those that are open. */
function findingIds({ db }: Context, reviewId: string, source: MatterSource): string[] {
  const proposals = proposalRepo(db)
  const links =
    source.from === 'sanction'
      ? proposals.findingsOf({ sanctionId: source.sanction.id })
      : source.from === 'proposal'
        ? proposals.findingsOf({ proposalId: source.proposal.id })
        : []
  if (links.length > 0) return links.map(({ findingId }) => findingId)
  return source.from === 'proposal' ? [] : sanctionMatterRepo(db).openFindings(reviewId)
}

function stepOf(source: MatterSource): SanctionMatter['step'] {
  if (source.from === 'review') {
    const unknown = { demand: null, consequence: null, reason: null, orderReason: null, heardOn: null, heardNote: null }
    return {
      ...unknown,
      step: source.step,
      decidedOn: null,
      decidedBy: null,
      deadlineOn: null,
      reportedToIvo: null,
      ivoReason: null,
      reportedToPolice: null,
      policeReason: null,
    }
  }
  const row = source.from === 'sanction' ? source.sanction : source.proposal
  return {
    ...row,
    decidedOn: source.from === 'sanction' ? source.sanction.decidedOn : null,
    decidedBy: source.from === 'sanction' ? source.sanction.decidedBy : null,
    reportedToIvo: truth(row.reportedToIvo),
    reportedToPolice: truth(row.reportedToPolice),
  }
}

const truth = (value: number | null): boolean | null => (value === null ? null : value === 1)

/** What the law said on the day of the granskning, and about IVO on the day of the step. */
function lawsOf(references: readonly LawReference[], reviewedOn: string, steppedOn: string): SanctionMatter['law'] {
  const one = (concept: string, day: string): string | null => {
    const [found] = lawAt(references, concept, day)
    return found === undefined ? null : formatLaw(found, true)
  }
  return {
    control: one('kontroll och uppföljning av privata utförare', reviewedOn),
    quality: one('god kvalitet', reviewedOn),
    ivo: one('anmälan av olovlig eller olämplig verksamhet', steppedOn),
  }
}
