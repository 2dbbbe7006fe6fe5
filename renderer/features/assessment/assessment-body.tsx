import { AssessmentDraft, type AssessmentMaterial, type AssessmentView } from '../../../shared/contracts/assessment'
import { formatDate } from '../../../shared/text/format'
import { reviewKindLongNames } from '../../../shared/text/names'
import { ConflictDialog } from '../../lib/conflict-dialog'
import { useCommand } from '../../lib/queries'
import { Page, PageHead, Stack } from '../../ui'
import { emptyToNull } from '../collect/empty-to-null'
import type { ReviewView } from '../collect/review-view'
import { capital, whoOf } from '../collect/review-words'
import { useSavingForm } from '../collect/use-saving-form'
import { AssessmentActions } from './actions'
import { AreasCard } from './areas-card'
import classes from './assessment.module.css'
import { EconomyCard } from './economy-card'
import { FindingsCard } from './findings-card'
import { IndividualGroupCard } from './individual-group-card'
import { LackingCard } from './lacking-card'
import { AssessmentNotices } from './notices'
import { RestedOnCard } from './rested-on-card'
import { SignalsCard } from './signals-card'
import { AssessmentStateChip } from './state-chip'
import { StandingCard } from './standing-card'
import { TalksCard } from './talks-card'
import { VersionsCard } from './versions-card'
import { WritingCard } from './writing-card'

interface AssessmentBodyProps {
  view: AssessmentView
  review: ReviewView
  material: AssessmentMaterial
}

/** Kvalitetsområden first, each with its answers beside; then the rest of the material beside the summary and the outcome. */
export function AssessmentBody({ view, review, material }: AssessmentBodyProps) {
  const { open, decided, writable } = view
  const command = useCommand('assess.saveAssessment')
  const { form, saving } = useSavingForm({
    draftKey: `assessment:${view.reviewId}`,
    schema: AssessmentDraft,
    initial: { outcome: open === null ? review.review.outcome : open.outcome, summary: open?.summary ?? null },
    version: open?.version ?? null,
    freeTexts: ['summary'],
    save: (draft, version) => command.mutateAsync({ reviewId: view.reviewId, version, draft: emptyToNull(draft) }),
  })
  const shown = writable ? null : (open ?? decided)
  return (
    <Page>
      <PageHead
        kind={`Bedömning av ${reviewKindLongNames[review.review.kind]} ${review.review.number}`}
        title={whoOf(review.review)}
        chip={<AssessmentStateChip state={view.state} changing={open !== null && decided !== null} />}
        below={describe(review)}
        actions={<AssessmentActions view={view} number={review.review.number} save={form.dirty ? form.save : null} />}
      />
      <AssessmentNotices view={view} review={review} />
      <AreasCard view={view} material={material} />
      <div className={classes.sides}>
        <Stack gap={4}>
          <FindingsCard review={review} />
          <TalksCard material={material} reviewId={view.reviewId} />
          <SignalsCard material={material} inHouse={review.review.form === 'inHouse'} />
          <IndividualGroupCard review={review.review} />
          <EconomyCard review={review.review} />
        </Stack>
        <div className={classes.writing}>
          {shown === null ? (
            <WritingCard form={form} saving={saving} view={view} openFindings={openOf(review)} />
          ) : (
            <StandingCard assessment={shown} form={review.review.form} />
          )}
          {writable && <LackingCard view={view} />}
          {shown?.material !== null && shown !== null && <RestedOnCard assessment={shown} material={material} />}
          <VersionsCard view={view} form={review.review.form} />
        </div>
      </div>
      <ConflictDialog form={form} />
    </Page>
  )
}

const openOf = ({ findings }: ReviewView): number => findings.filter(({ status }) => status !== 'closed').length

/** 'Stödboende, genomförd 2026-10-01, avtal A-017'. */
const describe = ({ review }: ReviewView): string =>
  [
    review.serviceTypeName,
    review.completedOn === null ? 'inte genomförd än' : `genomförd ${formatDate(review.completedOn)}`,
    review.agreementNumber === null ? null : `avtal ${review.agreementNumber}`,
    review.responsible === null ? null : `ansvarig ${review.responsible}`,
  ]
    .filter((part) => part !== null)
    .map((part, index) => (index === 0 ? capital(part) : part))
    .join(', ')
