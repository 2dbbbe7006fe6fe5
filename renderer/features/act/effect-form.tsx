import { EffectDraft, type FindingView } from '../../../shared/contracts/action-plan'
import { useCommand } from '../../lib/queries'
import { useRecordForm } from '../../lib/use-record-form'
import { DateField, FieldGrid, RadioCards, TextArea } from '../../ui/forms'
import { effectOptions } from './effect-fields'
import { StepForm, type Unfinished } from './step-form'

/** Hade åtgärden önskad effekt? */
export function EffectForm({ view, today, onClose }: { view: FindingView; today: string; onClose: () => void }) {
  const { finding } = view
  const answer = useCommand('act.answerEffect')
  const form = useRecordForm<Unfinished<EffectDraft>>({
    draftKey: `effect:${finding.id}`,
    schema: EffectDraft,
    initial: {
      effect: finding.effect,
      effectOn: finding.effectOn ?? today,
      effectNote: finding.effectNote,
    },
    version: finding.version,
    freeTexts: ['effectNote'],
    save: async (draft, version) => {
      const answered = draft as EffectDraft
      await answer.mutateAsync({ id: finding.id, version: version ?? finding.version, draft: answered })
      onClose()
    },
  })
  const { effect, effectOn } = form.values
  const { hint, ...note } = form.text('effectNote')
  return (
    <StepForm
      form={form}
      verb="Spara svaret"
      waits={effect === null ? 'Välj ett svar.' : effectOn === null ? 'Ange dagen.' : null}
      onClose={onClose}
    >
      <RadioCards
        label="Hade åtgärden önskad effekt?"
        options={effectOptions}
        value={effect}
        onChange={(value) => form.set('effect', value)}
      />
      <TextArea
        {...note}
        label={effect === 'partly' || effect === 'no' ? 'Vad åtgärden inte ledde till' : 'Om effekten'}
        rows={2}
        required={effect === 'partly' || effect === 'no'}
        hint={hint ?? 'Skriv inget om enskilda personer.'}
      />
      <FieldGrid>
        <DateField {...form.field('effectOn')} required />
      </FieldGrid>
    </StepForm>
  )
}
