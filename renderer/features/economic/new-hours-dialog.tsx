import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { ask } from '../../lib/queries'
import { Button, Dialog, Stack, WaitingButton } from '../../ui'
import { FormActions, SelectField } from '../../ui/forms'
import { toOptions } from '../register/form-values'

interface NewHoursDialogProps {
  opened: boolean
  onClose: () => void
  /** 'utförare~insats~avtal', ids. */
  onChosen: (key: string) => void
}

/** Whose hours are to be written: an utförare and an agreement, which names the insats. */
export function NewHoursDialog({ opened, onClose, onChosen }: NewHoursDialogProps) {
  const { data: choices } = useQuery(ask('register.choices', {}))
  const [providerId, setProviderId] = useState<string | null>(null)
  const [agreementId, setAgreementId] = useState<string | null>(null)
  const [serviceTypeId, setServiceTypeId] = useState<string | null>(null)
  const outside = (choices?.providers ?? []).filter(({ operatingForm }) => operatingForm !== 'inHouse')
  const agreements = (choices?.agreements ?? []).filter((agreement) => agreement.providerId === providerId)
  const insatser = (choices?.serviceTypes ?? []).filter(
    ({ id }) => agreements.length === 0 || agreements.some((agreement) => agreement.serviceTypeId === id),
  )
  const agreement = agreements.find(({ id }) => id === agreementId)
  const insats = agreement?.serviceTypeId ?? serviceTypeId
  const waits = providerId === null ? 'Välj utförare.' : insats === null ? 'Välj avtal eller insats.' : null
  const nameOf = (id: string): string => choices?.serviceTypes.find((type) => type.id === id)?.name ?? ''
  return (
    <Dialog title="Lägg till timmar för en utförare" opened={opened} onClose={onClose}>
      <Stack gap={4}>
        <SelectField
          label="Utförare"
          required
          hint="Egen regi fakturerar inga timmar och finns inte i listan."
          options={toOptions(outside)}
          value={providerId}
          onChange={(id) => {
            setProviderId(id)
            setAgreementId(null)
            setServiceTypeId(null)
          }}
        />
        {agreements.length > 0 && (
          <SelectField
            label="Avtal"
            options={agreements.map(({ id, number, serviceTypeId: type }) => ({
              value: id,
              label: `${number}, ${nameOf(type)}`,
            }))}
            value={agreementId}
            onChange={setAgreementId}
          />
        )}
        {agreement === undefined && providerId !== null && (
          <SelectField
            label="Insats"
            hint="När timmarna inte gäller ett visst avtal."
            options={toOptions(insatser)}
            value={serviceTypeId}
            onChange={setServiceTypeId}
          />
        )}
        <FormActions>
          <Button onClick={onClose}>Avbryt</Button>
          {waits === null ? (
            <Button look="primary" onClick={() => onChosen([providerId, insats, agreementId ?? ''].join('~'))}>
              Skriv timmar
            </Button>
          ) : (
            <WaitingButton reason={waits}>Skriv timmar</WaitingButton>
          )}
        </FormActions>
      </Stack>
    </Dialog>
  )
}
