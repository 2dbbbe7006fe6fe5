import { Autocomplete } from '@mantine/core'
import { DecisionDraft, type SanctionCase } from '../../../shared/contracts/sanction-case'
import { capital, definiteStep, deciderWords } from '../../../shared/domain/sanction/words'
import { useCommand } from '../../lib/queries'
import { useRecordForm } from '../../lib/use-record-form'
import { Button, Notice, Stack } from '../../ui'
import { DateField, FieldGrid, FormActions, TextField } from '../../ui/forms'
import { emptyToNull } from '../collect/empty-to-null'
import type { FormValues } from '../register/form-values'

type Values = FormValues<DecisionDraft>
type View = SanctionCase & { proposal: NonNullable<SanctionCase['proposal']> }

/** When it was decided, by whom and with which §: the proposal becomes a step, and its deadline runs. */
export function DecideForm({ view, onClose }: { view: View; onClose: () => void }) {
  const { proposal, review, roles } = view
  const decide = useCommand('act.decideProposal')
  const form = useRecordForm<Values>({
    draftKey: `sanctionDecision:${proposal.id}`,
    schema: DecisionDraft,
    initial: {
      decidedOn: null,
      decidedBy: null,
      paragraph: null,
      registryNumber: review.registryNumber,
    },
    version: proposal.version,
    freeTexts: ['decidedBy', 'paragraph'],
    save: async (draft) => {
      await decide.mutateAsync({
        id: proposal.id,
        version: proposal.version,
        ...(emptyToNull(draft) as DecisionDraft),
        decidedBy: draft.decidedBy ?? '',
      })
      onClose()
    },
  })
  return (
    <Stack gap={4}>
      {form.message !== null && <Notice kind="error" title={form.message} />}
      <Notice title={`${capital(definiteStep(proposal.step))} beslutas av ${deciderWords[proposal.level]}.`}>
        Efter beslutet löper fristen, och förslagets texter kan inte längre ändras.
      </Notice>
      <FieldGrid least={13}>
        <DateField {...form.field('decidedOn')} required />
        <Autocomplete {...form.text('decidedBy')} openOnFocus={false} data={[...roles]} maxLength={120} required />
        <TextField {...form.text('paragraph')} maxLength={40} hint="Bara om en nämnd har beslutat." />
        <TextField {...form.text('registryNumber')} maxLength={100} />
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
          Spara beslutet
        </Button>
      </FormActions>
    </Stack>
  )
}
