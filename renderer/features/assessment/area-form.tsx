import type { z } from 'zod'
import { AreaJudgementValue } from '../../../shared/contracts/collect-values'
import { AreaJudgementDraft, type AreaJudgementRow } from '../../../shared/contracts/review-work'
import { areaJudgementNames } from '../../../shared/text/collect-names'
import { ConflictDialog } from '../../lib/conflict-dialog'
import { useCommand } from '../../lib/queries'
import { SavedState } from '../../ui'
import { SelectField, TextArea } from '../../ui/forms'
import { emptyToNull } from '../collect/empty-to-null'
import { capital } from '../collect/review-words'
import { useSavingForm } from '../collect/use-saving-form'

const options = AreaJudgementValue.options.map((value) => ({ value, label: capital(areaJudgementNames[value]) }))

/** The judgement of one kvalitetsområde with its reason: two cells of a row, saved while they are written. */
export function AreaForm({ reviewId, row }: { reviewId: string; row: AreaJudgementRow }) {
  const command = useCommand('collect.saveJudgement')
  const { qualityArea } = row
  const { form, saving } = useSavingForm<z.input<typeof AreaJudgementDraft>>({
    draftKey: `judgement:${reviewId}:${qualityArea}`,
    schema: AreaJudgementDraft,
    initial: { judgement: row.judgement, reason: row.reason },
    version: row.version,
    freeTexts: ['reason'],
    save: (draft, version) => command.mutateAsync({ reviewId, version, qualityArea, draft: emptyToNull(draft) }),
  })
  const needsReason = form.values.judgement === 'notFulfilled' && (form.values.reason ?? '').trim() === ''
  // The words stand once, above the rows; each field is still told by its own.
  const hidden = (label: string) => (
    <>
      {label}
      <span className="visually-hidden">{`, ${qualityArea}`}</span>
    </>
  )
  return (
    <>
      <div>
        <SelectField
          {...form.field('judgement')}
          label={hidden('Bedömning')}
          options={options}
          clearable
          onChange={(value) => form.set('judgement', value === null ? null : AreaJudgementValue.parse(value))}
        />
        <SavedState saving={saving} />
      </div>
      <TextArea
        {...form.text('reason')}
        label={hidden('Skäl')}
        rows={2}
        hint={needsReason ? 'Skriv skälet till att kraven inte är uppfyllda.' : undefined}
        error={form.errors['reason'] ?? form.message}
      />
      <ConflictDialog form={form} />
    </>
  )
}
