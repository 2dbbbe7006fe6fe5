import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { QuestionnaireRow, RecipientCandidate } from '../../../shared/contracts/questionnaire'
import { AgreementForm } from '../../../shared/contracts/values'
import { formatCount } from '../../../shared/text/format'
import { agreementFormNames } from '../../../shared/text/names'
import { useScreen } from '../../app/screen-state'
import { CommandError } from '../../lib/command-error'
import { ask, useCommand } from '../../lib/queries'
import { oneOf } from '../../lib/use-address-filter'
import { Button, Dialog, EmptyState, Row, Stack, Switcher } from '../../ui'
import { FieldGrid, FormActions, SelectField, TextField } from '../../ui/forms'
import { type Column, DataTable } from '../../ui/table'
import { toOptions, wordOptions } from '../register/form-values'
import { CheckBox } from './check-box'
import classes from './questionnaire.module.css'
import { PartyCell } from './recipient-columns'
import { useChosen } from './use-chosen'

type Per = 'agreement' | 'unit' | 'provider'

const keyOf = ({ providerId, unitId, agreementId }: RecipientCandidate): string =>
  [providerId, unitId, agreementId].join('|')

/** Whom it goes to: agreements in force, their enheter, or each utförare once; filtered, then ticked. */
export function AddRecipients({
  view: { questionnaire },
  onClose,
}: {
  view: { questionnaire: QuestionnaireRow }
  onClose: () => void
}) {
  const { committeeId } = useScreen()
  const { data: choices } = useQuery(ask('register.choices', {}))
  const [per, setPer] = useState<Per>('agreement')
  const [serviceTypeId, setServiceType] = useState<string | null>(questionnaire.serviceTypeId)
  const [form, setForm] = useState<string | null>(null)
  const [reason, setReason] = useState('')
  const { data } = useQuery(
    ask('collect.recipientCandidates', {
      id: questionnaire.id,
      committeeId: questionnaire.committeeId ?? committeeId,
      per,
      serviceTypeId,
      form: oneOf(AgreementForm.options, form),
    }),
  )
  const rows = data?.rows ?? []
  const free = rows.filter(({ already }) => !already)
  const ticks = useChosen(free.map(keyOf))
  const add = useCommand('collect.addRecipients')
  const sent = questionnaire.status === 'sent'
  const chosen = free.filter((row) => ticks.has(keyOf(row)))
  const columns: Column<RecipientCandidate>[] = [
    {
      id: 'tick',
      header: 'Välj',
      width: 3,
      grow: 0,
      cell: (row) =>
        row.already ? null : (
          <CheckBox
            label={`Välj ${row.providerName}`}
            checked={ticks.has(keyOf(row))}
            onChange={(on) => ticks.set(keyOf(row), on)}
          />
        ),
    },
    { id: 'provider', header: 'Mottagare', width: 12, grow: 2, key: true, cell: (row) => <PartyCell row={row} /> },
    { id: 'serviceType', header: 'Insats', width: 9, grow: 1, cell: (row) => row.serviceTypeName ?? '' },
    { id: 'already', header: 'Läge', width: 7, grow: 0, cell: (row) => (row.already ? 'Redan med' : '') },
  ]
  return (
    <Dialog title="Lägg till mottagare" opened wide onClose={onClose}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          if (chosen.length === 0) return
          add.mutate(
            {
              questionnaireId: questionnaire.id,
              reason: sent ? reason : null,
              recipients: chosen.map(({ providerId, unitId, agreementId }) => ({ providerId, unitId, agreementId })),
            },
            { onSuccess: onClose },
          )
        }}
      >
        <Stack gap={3}>
          <CommandError error={add.error} />
          <Row>
            <Switcher
              label="Ett formulär för varje"
              value={per}
              onChange={setPer}
              options={[
                { value: 'agreement', label: 'Avtal' },
                { value: 'unit', label: 'Enhet' },
                { value: 'provider', label: 'Utförare' },
              ]}
            />
          </Row>
          <FieldGrid>
            <SelectField
              label="Insats"
              value={serviceTypeId}
              options={toOptions(choices?.serviceTypes ?? [])}
              placeholder="Alla insatser"
              onChange={setServiceType}
            />
            <SelectField
              label="Driftsform"
              value={form}
              options={wordOptions(agreementFormNames)}
              placeholder="Alla driftsformer"
              onChange={setForm}
            />
          </FieldGrid>
          <div className={classes.bar}>
            <span className={classes.quiet}>
              {`${formatCount(chosen.length, 'vald', 'valda')} av ${free.length} som kan läggas till`}
            </span>
            {free.length > 0 && (
              <Row>
                <Button look="quiet" onClick={chosen.length < free.length ? ticks.all : ticks.none}>
                  {chosen.length < free.length ? 'Välj alla' : 'Välj ingen'}
                </Button>
              </Row>
            )}
          </div>
          <DataTable
            framed
            label="Möjliga mottagare"
            columns={columns}
            rows={rows}
            total={rows.length}
            rowId={keyOf}
            maxHeight="18rem"
            empty={
              <EmptyState
                what="Inga avtal gäller i dag."
                why="Ändra filtren, eller registrera avtalet under Register."
              />
            }
          />
          {sent && (
            <TextField
              label="Varför läggs de till nu?"
              required
              hint="Formuläret är redan utskickat."
              value={reason}
              onChange={setReason}
              error={add.error?.data?.fields?.['reason']}
            />
          )}
        </Stack>
        <FormActions note={chosen.length === 0 ? 'Välj minst en mottagare.' : undefined}>
          <Button onClick={onClose}>Avbryt</Button>
          <Button look="primary" type="submit" busy={add.isPending}>
            {chosen.length === 0 ? 'Lägg till' : `Lägg till ${chosen.length}`}
          </Button>
        </FormActions>
      </form>
    </Dialog>
  )
}
