import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { PlanView } from '../../../shared/contracts/plan'
import { formatCount } from '../../../shared/text/format'
import { ask, sentenceOf, useCommand } from '../../lib/queries'
import { Button, Dialog, Notice, Stack } from '../../ui'
import { FormActions, SelectField } from '../../ui/forms'
import { RoleField } from './row-fields'

/** One role for every row that lacks one, in an area at a time or in the whole plan. */
export function ResponsibleDialog({ view, onClose }: { view: PlanView; onClose: () => void }) {
  const command = useCommand('plan.setResponsible')
  const { data: choices } = useQuery(ask('register.choices', {}))
  const [area, setArea] = useState<string | null>(null)
  const [responsible, setResponsible] = useState('')
  const [tried, setTried] = useState(false)
  const lacking = view.rows.filter((row) => (row.responsible ?? '').trim() === '')
  const areas = new Map(lacking.map((row) => [row.serviceAreaId, row.serviceAreaName]))
  const meant = lacking.filter((row) => area === null || row.serviceAreaId === area)
  return (
    <Dialog title="Fyll i ansvarig" opened onClose={onClose}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          setTried(true)
          if (responsible.trim() === '') return
          command.mutate(
            { planId: view.plan.id, serviceAreaId: area, responsible },
            { onSuccess: ({ filled }) => filled === lacking.length && onClose() },
          )
        }}
      >
        <Stack gap={4}>
          <p>
            {formatCount(meant.length, 'rad', 'rader')} utan ansvarig fylls i. Rader som redan har en ansvarig ändras
            inte.
          </p>
          {command.error && <Notice kind="error" title={sentenceOf(command.error)} />}
          <SelectField
            label="Verksamhetsområde"
            options={[...areas].map(([value, label]) => ({ value, label }))}
            value={area}
            onChange={setArea}
            placeholder="Hela planen"
          />
          <RoleField
            label="Ansvarig (roll)"
            required
            roles={choices?.roles ?? []}
            value={responsible}
            onChange={setResponsible}
            error={tried && responsible.trim() === '' ? 'Ange vem som ansvarar (roll).' : undefined}
          />
        </Stack>
        <FormActions>
          <Button onClick={onClose}>Stäng</Button>
          <Button look="primary" type="submit" busy={command.isPending}>
            Fyll i
          </Button>
        </FormActions>
      </form>
    </Dialog>
  )
}
