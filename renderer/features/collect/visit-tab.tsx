import type { z } from 'zod'
import { Link } from 'wouter'
import { VisitPlace } from '../../../shared/contracts/collect-values'
import { type ReviewWork, VisitWorkDraft } from '../../../shared/contracts/review-work'
import { visitPlaceNames } from '../../../shared/text/collect-names'
import { ConflictDialog } from '../../lib/conflict-dialog'
import { useCommand } from '../../lib/queries'
import { Card, Notice, SavedState, Stack } from '../../ui'
import { DateField, FieldGrid, SelectField, TextArea, WideField } from '../../ui/forms'
import { emptyToNull } from './empty-to-null'
import { EvidenceCard } from './evidence-card'
import { ObservationsCard } from './observations-card'
import type { ReviewView } from './review-view'
import { capital } from './review-words'
import { TimeField } from './time-field'
import { useSavingForm } from './use-saving-form'

type Values = z.input<typeof VisitWorkDraft>

const announcedOptions = [
  { value: 'yes', label: 'Föranmält' },
  { value: 'no', label: 'Oanmält' },
]
const places = VisitPlace.options.map((value) => ({ value, label: capital(visitPlaceNames[value]) }))

/** The visit as it is booked and as it was made, and what was seen. */
export function VisitTab({ view, work }: { view: ReviewView; work: ReviewWork }) {
  return (
    <Stack gap={4}>
      <VisitForm view={view} work={work} />
      <ObservationsCard work={work} />
      <EvidenceCard work={work} />
    </Stack>
  )
}

function VisitForm({ view: { review }, work }: { view: ReviewView; work: ReviewWork }) {
  const command = useCommand('collect.saveVisit')
  const { version, reviewVersion, ...visit } = work.visit
  const { form, saving } = useSavingForm<Values>({
    draftKey: `review-visit:${review.id}`,
    schema: VisitWorkDraft,
    initial: visit,
    version,
    freeTexts: ['participants', 'summary'],
    save: (draft, upon) =>
      command.mutateAsync({ reviewId: review.id, version: upon, reviewVersion, draft: emptyToNull(draft) }),
  })
  const { values, set } = form
  const participants = form.text('participants')
  const warnings = command.data?.warnings ?? []
  const isBookable = review.status === 'planned'
  return (
    <Card
      title="Besöket"
      aside={
        <>
          <SavedState saving={saving} />
          {values.visitOn !== null && <Link href={`/planera/kalender?datum=${values.visitOn}`}>Öppna kalendern</Link>}
        </>
      }
    >
      <Stack gap={3}>
        {warnings.length > 0 && <Notice title={warnings.join(' ')}>Bokningen är sparad ändå.</Notice>}
        <FieldGrid least={10}>
          {isBookable && (
            <>
              <DateField {...form.field('visitOn')} />
              <TimeField {...form.field('visitStart')} onChange={(time) => set('visitStart', time)} />
              <TimeField {...form.field('visitEnd')} onChange={(time) => set('visitEnd', time)} />
            </>
          )}
          <SelectField
            {...form.field('announced')}
            options={announcedOptions}
            clearable
            value={values.announced === null ? null : values.announced ? 'yes' : 'no'}
            onChange={(value) => set('announced', value === null ? null : value === 'yes')}
          />
          <SelectField
            {...form.field('place')}
            options={places}
            clearable
            onChange={(value) => set('place', value === null ? null : VisitPlace.parse(value))}
          />
          <DateField {...form.field('visitedOn')} />
          <WideField>
            <TextArea
              {...participants}
              rows={2}
              hint={participants.hint ?? 'Roller, aldrig namn: verksamhetschef, två medarbetare, planerare.'}
            />
          </WideField>
          <WideField>
            <TextArea {...form.text('summary')} rows={3} />
          </WideField>
        </FieldGrid>
      </Stack>
      <ConflictDialog form={form} />
    </Card>
  )
}
