import type { RiskAnalysis } from '../../../shared/contracts/analyse'
import { optionalText } from '../../../shared/contracts/common'
import { z } from 'zod'
import { ConflictDialog } from '../../lib/conflict-dialog'
import { useCommand } from '../../lib/queries'
import { useRecordForm } from '../../lib/use-record-form'
import { Button, Dialog, Notice, Stack } from '../../ui'
import { FormActions, TextArea } from '../../ui/forms'

const schema = z.object({ participants: optionalText(1000).meta({ label: 'Deltagare (roller)' }) })

/** Who took part in the analysis. Mount it when it is opened. */
export function ParticipantsDialog({ analysis, onClose }: { analysis: RiskAnalysis; onClose: () => void }) {
  const command = useCommand('analyse.saveParticipants')
  const form = useRecordForm({
    draftKey: `participants:${analysis.id}`,
    schema,
    initial: { participants: analysis.participants },
    version: analysis.version,
    freeTexts: ['participants'],
    save: ({ participants }, version) =>
      command.mutateAsync({
        id: analysis.id,
        version: version ?? analysis.version,
        participants: participants === '' ? null : participants,
      }),
  })
  const text = form.text('participants')
  return (
    <Dialog title="Deltagare" opened onClose={onClose}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          void form.save().then((saved) => saved && onClose())
        }}
      >
        <Stack gap={4}>
          {form.message !== null && <Notice kind="error" title={form.message} />}
          <TextArea {...text} hint={text.hint ?? 'Roller, inte personnamn: gruppchef, två planerare, enhetschef.'} />
          <FormActions>
            <Button onClick={onClose}>Avbryt</Button>
            <Button look="primary" type="submit" busy={form.saving}>
              Spara
            </Button>
          </FormActions>
        </Stack>
      </form>
      <ConflictDialog form={form} />
    </Dialog>
  )
}
