import { useState } from 'react'
import type { Effect } from '../../../shared/contracts/act-values'
import type { AppError } from '../../../shared/errors'
import { effectNames } from '../../../shared/text/act-names'
import { CommandError } from '../../lib/command-error'
import { scanFreeTexts } from '../../lib/scan-free-texts'
import { Button, Dialog, Stack } from '../../ui'
import { DateField, FormActions, RadioCards, TextArea } from '../../ui/forms'
import { wordOptions } from '../register/form-values'

interface EffectDialogProps {
  name: string
  today: string
  /** What was answered before; null the first time. */
  before: { effect: Effect | null; effectNote: string | null }
  busy: boolean
  error: AppError | null
  onSend: (values: { effect: Effect; effectOn: string; note: string | null }) => void
  onClose: () => void
}

/** Whether it had the wished effect, and what shows it. */
export function EffectDialog({ name, today, before, busy, error, onSend, onClose }: EffectDialogProps) {
  const [effect, setEffect] = useState<Effect | null>(before.effect)
  const [effectOn, setEffectOn] = useState<string | null>(today)
  const [note, setNote] = useState(before.effectNote ?? '')
  const [tried, setTried] = useState(false)
  const scan = scanFreeTexts({ note }, ['note'])
  const fields = error?.data.fields ?? {}
  const missing = (value: unknown, words: string): string | undefined => (tried && value === null ? words : undefined)
  return (
    <Dialog title={`Effekt: ${name}`} opened onClose={onClose}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          setTried(true)
          if (effect === null || effectOn === null || scan.stops['note'] !== undefined) return
          onSend({ effect, effectOn, note: note.trim() === '' ? null : note })
        }}
      >
        <Stack gap={4}>
          {Object.keys(fields).length === 0 && <CommandError error={error} />}
          <RadioCards
            label="Hade det önskad effekt?"
            options={wordOptions(effectNames)}
            value={effect}
            onChange={setEffect}
            error={fields['effect'] ?? missing(effect, 'Svara ja, delvis eller nej.')}
            least={6}
          />
          <DateField
            label="Uppföljt den"
            value={effectOn}
            onChange={setEffectOn}
            error={fields['effectOn'] ?? missing(effectOn, 'Ange dagen.')}
            required
          />
          <TextArea
            label="Vad som visar det"
            rows={4}
            value={note}
            onChange={setNote}
            hint={
              scan.warnings['note'] ?? 'Till exempel färre brister, svar i individuppföljningen eller ett nyckeltal.'
            }
            error={scan.stops['note'] ?? fields['note']}
            required
          />
          <FormActions>
            <Button onClick={onClose}>Stäng</Button>
            <Button look="primary" type="submit" busy={busy}>
              Spara svaret
            </Button>
          </FormActions>
        </Stack>
      </form>
    </Dialog>
  )
}
