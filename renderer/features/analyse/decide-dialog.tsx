import { useState } from 'react'
import type { RiskAnalysis } from '../../../shared/contracts/analyse'
import { sentenceOf, useCommand } from '../../lib/queries'
import { Button, Dialog, Notice, Stack } from '../../ui'
import { DateField, FormActions, TextField } from '../../ui/forms'

interface DecideDialogProps {
  analysis: RiskAnalysis
  today: string
  opened: boolean
  onClose: () => void
}

/** Who decided, as a role, and on which day. */
export function DecideDialog({ analysis, today, opened, onClose }: DecideDialogProps) {
  const command = useCommand('analyse.decide')
  const [decidedBy, setDecidedBy] = useState('')
  const [decidedOn, setDecidedOn] = useState<string | null>(today)
  const [dateMissing, setDateMissing] = useState(false)
  const fields = command.error?.data.fields ?? {}

  const decide = (): void => {
    setDateMissing(decidedOn === null)
    if (decidedOn === null) return
    command.mutate({ id: analysis.id, version: analysis.version, decidedBy, decidedOn }, { onSuccess: onClose })
  }
  return (
    <Dialog title="Fastställ riskanalysen" opened={opened} onClose={onClose}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          decide()
        }}
      >
        <Stack gap={4}>
          <p>Efter beslutet är analysen låst. Ändringar görs i en ny version, och den fastställda finns kvar.</p>
          {command.error && Object.keys(fields).length === 0 && (
            <Notice kind="error">{sentenceOf(command.error)}</Notice>
          )}
          <TextField
            label="Fastställd av (roll)"
            hint="Till exempel gruppchef."
            required
            focusFirst
            value={decidedBy}
            onChange={setDecidedBy}
            error={fields['decidedBy']}
          />
          <DateField
            label="Beslutsdatum"
            required
            value={decidedOn}
            onChange={setDecidedOn}
            error={dateMissing ? 'Ange beslutsdatum.' : fields['decidedOn']}
          />
          <FormActions>
            <Button onClick={onClose}>Avbryt</Button>
            <Button look="primary" type="submit" busy={command.isPending}>
              Fastställ
            </Button>
          </FormActions>
        </Stack>
      </form>
    </Dialog>
  )
}
