import { useState } from 'react'
import type { PlanView } from '../../../shared/contracts/plan'
import { sentenceOf, useCommand } from '../../lib/queries'
import { Button, Dialog, Notice, Stack } from '../../ui'
import { FormActions, NumberField } from '../../ui/forms'

interface ProposeDialogProps {
  committeeId: string | null
  year: number
  /** The draft that is proposed anew; null makes the first. */
  view: PlanView | null
  defaultDays: number
  onClose: () => void
}

/** Asks for the working days and lets the program propose. */
export function ProposeDialog({ committeeId, year, view, defaultDays, onClose }: ProposeDialogProps) {
  const propose = useCommand('plan.propose')
  const setDays = useCommand('plan.setDays')
  const [days, setAvailable] = useState<number | null>(view?.plan.daysAvailable ?? defaultDays)
  const error = propose.error ?? setDays.error
  return (
    <Dialog title={view === null ? `Föreslå en plan för ${year}` : 'Föreslå på nytt'} opened onClose={onClose}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          if (days !== null) propose.mutate({ committeeId, year, daysAvailable: days }, { onSuccess: onClose })
        }}
      >
        <Stack gap={4}>
          <p>
            Det som ska med kommer först: varningar från året före, öppna brister, granskningar som slutade med brister,
            intervall som passeras och första avtalsåret. Sedan fylls dagarna på i den ordning som prioriteringarna ger.
          </p>
          {view !== null && <p>Rader som du har valt, ändrat med skäl eller tagit bort står kvar som de är.</p>}
          {error && <Notice kind="error" title={sentenceOf(error)} />}
          <NumberField
            label="Arbetsdagar för uppföljning"
            required
            min={0}
            max={5000}
            decimals={1}
            unit="dagar"
            value={days}
            onChange={setAvailable}
            error={days === null ? 'Ange antal dagar.' : undefined}
          />
        </Stack>
        <FormActions
          note={
            view !== null && (
              <Button
                look="link"
                busy={setDays.isPending}
                onClick={() =>
                  days !== null &&
                  setDays.mutate(
                    { planId: view.plan.id, version: view.plan.version, daysAvailable: days },
                    { onSuccess: onClose },
                  )
                }
              >
                Ändra bara dagarna
              </Button>
            )
          }
        >
          <Button onClick={onClose}>Avbryt</Button>
          <Button look="primary" type="submit" busy={propose.isPending}>
            {view === null ? 'Föreslå en plan' : 'Föreslå på nytt'}
          </Button>
        </FormActions>
      </form>
    </Dialog>
  )
}
