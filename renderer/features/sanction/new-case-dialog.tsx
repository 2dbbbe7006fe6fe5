import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { formatCount } from '../../../shared/text/format'
import { useScreen } from '../../app/screen-state'
import { ask, sentenceOf } from '../../lib/queries'
import { Button, Dialog, Notice, Stack, WaitingButton } from '../../ui'
import { FormActions, SelectField } from '../../ui/forms'
import { sanctionCasePath } from './sanction-path'

/** A case begins in a granskning that left brister open: which one is chosen here. */
export function NewCaseDialog({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const { committeeId } = useScreen()
  const [, go] = useLocation()
  const [chosen, setChosen] = useState<string | null>(null)
  const { data, error } = useQuery({
    ...ask('collect.reviews', { committeeId, year: null, status: 'completed', limit: 5_000 }),
    enabled: opened,
  })
  const fitting = (data?.rows ?? []).filter(({ form, openFindings }) => form !== 'inHouse' && openFindings > 0)
  return (
    <Dialog title="Bered ett steg" opened={opened} onClose={onClose}>
      <Stack gap={4}>
        {error && <Notice kind="error" title={sentenceOf(error)} />}
        <SelectField
          label="Granskning"
          hint={
            data === undefined
              ? 'Hämtar granskningarna …'
              : `${formatCount(fitting.length, 'granskning', 'granskningar')} utanför egen regi har öppna brister.`
          }
          options={fitting.map(({ id, number, providerName, openFindings }) => ({
            value: id,
            label: `${providerName ?? 'Utförare saknas'}, ${number} (${formatCount(openFindings, 'öppen brist', 'öppna brister')})`,
          }))}
          value={chosen}
          onChange={setChosen}
          required
        />
        <FormActions>
          <Button onClick={onClose}>Avbryt</Button>
          {chosen === null ? (
            <WaitingButton reason="Välj en granskning.">Öppna trappan</WaitingButton>
          ) : (
            <Button look="primary" onClick={() => go(sanctionCasePath(chosen))}>
              Öppna trappan
            </Button>
          )}
        </FormActions>
      </Stack>
    </Dialog>
  )
}
