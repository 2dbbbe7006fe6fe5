import { MultiSelect } from '@mantine/core'
import type { ClientInput } from '../../../shared/contracts'
import { type MatrixCell, MatrixRuleDraft } from '../../../shared/contracts/communication'
import { canBeToldEach, canTickItself } from '../../../shared/domain/communication/matrix'
import { audienceNames, communicationFrequencyNames, communicationResultNames } from '../../../shared/text/act-names'
import { documentKindNames } from '../../../shared/text/names'
import { CommandError } from '../../lib/command-error'
import { useCommand } from '../../lib/queries'
import { useRecordForm } from '../../lib/use-record-form'
import { Button, Notice } from '../../ui'
import { CheckField, NumberField, RadioCards, TextField } from '../../ui/forms'
import { FormPanel } from '../register/form-panel'
import { capital, wordOptions } from '../register/form-values'
import classes from './communication.module.css'

type Draft = ClientInput<'act.saveCommunicationRule'>['draft']

interface CellFormProps {
  cell: MatrixCell
  /** null: the common matrix. */
  committee: { id: string; name: string } | null
  onClose: () => void
}

const kinds = Object.entries(documentKindNames)
  .map(([value, label]) => ({ value, label }))
  .toSorted((a, b) => a.label.localeCompare(b.label, 'sv-SE'))

/** One cell of the matrix: whether, how, how often, how soon, and what ticks it off by itself. */
export function CellForm({ cell, committee, onClose }: CellFormProps) {
  const { result, audience } = cell
  const committeeId = committee?.id ?? null
  const save = useCommand('act.saveCommunicationRule')
  const reset = useCommand('act.resetCommunicationRule')
  const form = useRecordForm<Draft>({
    draftKey: `matrix:${committeeId ?? 'alla'}:${result}:${audience}`,
    schema: MatrixRuleDraft,
    initial: {
      owed: cell.owed,
      how: cell.how,
      frequency: cell.frequency,
      days: cell.days,
      documentKinds: cell.documentKinds,
      byDecision: cell.byDecision,
    },
    version: cell.version,
    freeTexts: ['how'],
    save: async (draft, version) => {
      await save.mutateAsync({ committeeId, result, audience, version, draft })
      onClose()
    },
  })
  const { values, set } = form
  return (
    <FormPanel
      title={`${capital(communicationResultNames[result])} till ${audienceNames[audience]}`}
      form={form}
      onClose={onClose}
    >
      <CommandError error={reset.error} />
      {committee !== null && cell.source !== 'own' && (
        <Notice title="Den gemensamma rutan gäller.">Det du sparar gäller bara {committee.name}.</Notice>
      )}
      {cell.ruleId !== null && (
        <Notice
          title={committee === null ? 'Rutan är ändrad från förslaget.' : `Rutan är ${committee.name}s egen.`}
          action={
            <Button
              inRow
              icon="undo"
              busy={reset.isPending}
              onClick={() => {
                if (cell.ruleId === null || cell.version === null) return
                form.discard()
                reset.mutate({ id: cell.ruleId, version: cell.version })
              }}
            >
              {committee === null ? 'Tillbaka till förslaget' : 'Tillbaka till den gemensamma'}
            </Button>
          }
        />
      )}
      <CheckField
        label="Ska meddelas"
        hint="Utan kryss väntar inget på att bli gjort här."
        checked={values.owed}
        onChange={(owed) => set('owed', owed)}
      />
      {values.owed && (
        <>
          <TextField
            {...form.text('how')}
            hint="Dialog, minnesanteckningar, anmälningsärende, informationsärende, tjänsteskrivelse, årsrapport på webben …"
            maxLength={200}
            required
          />
          {canBeToldEach(result) && (
            <RadioCards
              {...form.field('frequency')}
              options={wordOptions(communicationFrequencyNames)}
              onChange={(frequency) => set('frequency', frequency)}
              least={9}
            />
          )}
          <NumberField
            {...form.field('days')}
            unit="dagar"
            min={0}
            max={400}
            decimals={0}
            hint={
              values.frequency === 'each'
                ? 'Räknas från resultatets dag. Tomt: ingen frist.'
                : 'Räknas från årets sista dag. Tomt: ingen frist.'
            }
          />
          {canTickItself(result, values.frequency) ? (
            <MultiSelect
              label="Prickas av när det skickas"
              description="Slag av dokument. När ett sådant skickas till mottagaren prickas rutan av."
              data={kinds}
              value={values.documentKinds}
              onChange={(chosen) => set('documentKinds', chosen)}
              searchable
              clearable
              nothingFoundMessage="Inget passar det du skrev."
              hidePickedOptions
            />
          ) : (
            <p className={classes.quiet}>
              Prickas av för hand: det finns inget slag av dokument som hör till ett enskilt resultat här.
            </p>
          )}
          {audience === 'committee' && canTickItself(result, values.frequency) && (
            <CheckField
              label="Prickas av med beslut"
              hint="När nämndens beslut i ärendet registreras. En återremiss räknas inte."
              checked={values.byDecision}
              onChange={(byDecision) => set('byDecision', byDecision)}
            />
          )}
        </>
      )}
    </FormPanel>
  )
}
