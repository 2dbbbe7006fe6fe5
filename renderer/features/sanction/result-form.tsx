import { type CaseStep, ResultDraft, type SanctionCase } from '../../../shared/contracts/sanction-case'
import { Effect } from '../../../shared/contracts/act-values'
import { isVerifiedByVisit } from '../../../shared/domain/sanction/ladder'
import { ConflictDialog } from '../../lib/conflict-dialog'
import { useCommand } from '../../lib/queries'
import { useRecordForm } from '../../lib/use-record-form'
import { Button, Notice, Stack } from '../../ui'
import { DateField, FieldGrid, FormActions, RadioCards, SelectField, TextArea, WideField } from '../../ui/forms'
import { emptyToNull } from '../collect/empty-to-null'
import type { FormValues } from '../register/form-values'

type Values = FormValues<ResultDraft>

const words: Record<Effect, string> = { yes: 'Rättat', partly: 'Delvis rättat', no: 'Inte rättat' }
export const resultWords = words

/** What the step led to, and the visit that saw it. */
export function ResultForm({ view, step, onClose }: { view: SanctionCase; step: CaseStep; onClose: () => void }) {
  const command = useCommand('act.recordSanctionResult')
  const form = useRecordForm<Values>({
    draftKey: `sanctionResult:${step.id}`,
    schema: ResultDraft,
    initial: {
      effect: step.effect,
      resultOn: step.resultOn,
      result: step.result,
      verifiedOn: step.verifiedOn,
      verifiedReviewId: step.verifiedReviewId,
    },
    version: step.version,
    freeTexts: ['result'],
    save: async (draft, version) => {
      const result = { ...(emptyToNull(draft) as ResultDraft), result: draft.result ?? '' }
      await command.mutateAsync({ id: step.id, version: version ?? step.version, ...result })
      onClose()
    },
  })
  const choices = view.verifying.filter(({ completedOn }) => completedOn >= step.decidedOn)
  return (
    <Stack gap={4}>
      {form.message !== null && <Notice kind="error" title={form.message} />}
      <RadioCards
        {...form.field('effect')}
        options={Effect.options.map((value) => ({ value, label: words[value] }))}
        onChange={(effect) => form.set('effect', effect)}
        least={8}
      />
      <FieldGrid least={13}>
        <DateField {...form.field('resultOn')} required />
        {isVerifiedByVisit(step.step) && (
          <DateField {...form.field('verifiedOn')} hint="Tomt tills besöket är gjort." />
        )}
        {isVerifiedByVisit(step.step) && choices.length > 0 && (
          <SelectField
            {...form.field('verifiedReviewId')}
            options={choices.map(({ id, number, completedOn }) => ({ value: id, label: `${number}, ${completedOn}` }))}
            clearable
          />
        )}
        <WideField>
          <TextArea
            {...form.text('result')}
            rows={3}
            required
            hint={
              form.text('result').hint ?? 'Vad som är rättat och vad som återstår. Skriv inget om enskilda personer.'
            }
          />
        </WideField>
      </FieldGrid>
      <FormActions>
        <Button
          onClick={() => {
            form.discard()
            onClose()
          }}
        >
          Avbryt
        </Button>
        <Button look="primary" busy={form.saving} onClick={() => void form.save()}>
          Spara resultatet
        </Button>
      </FormActions>
      <ConflictDialog form={form} />
    </Stack>
  )
}
