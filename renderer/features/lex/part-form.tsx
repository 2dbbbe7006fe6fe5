import { Autocomplete } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { LexPartDrafts, type LexRow } from '../../../shared/contracts/lex'
import type { LexPart } from '../../../shared/domain/lex/may'
import { assessmentNames } from '../../../shared/text/lex-names'
import { ConflictDialog } from '../../lib/conflict-dialog'
import { ask, useCommand } from '../../lib/queries'
import { useOpenedForm } from '../../lib/use-opened-form'
import { type RecordForm, useRecordForm } from '../../lib/use-record-form'
import { Button, Notice, Stack } from '../../ui'
import { DateField, FieldGrid, FormActions, RadioCards, TextArea, TextField } from '../../ui/forms'
import { wordOptions } from '../register/form-values'
import classes from './lex.module.css'

type PartField =
  | keyof (typeof LexPartDrafts)['immediate']['shape']
  | keyof (typeof LexPartDrafts)['investigation']['shape']
  | keyof (typeof LexPartDrafts)['assessment']['shape']
  | keyof (typeof LexPartDrafts)['ivoReport']['shape']
  | keyof (typeof LexPartDrafts)['ivoDecision']['shape']
  | keyof (typeof LexPartDrafts)['measure']['shape']
type Values = Pick<LexRow, PartField>

interface PartFormProps {
  lexCase: LexRow
  part: LexPart
  onClose: () => void
}

/** One part of the case, written where it stands. What is written is kept until it is saved. */
export function PartForm({ lexCase, part, onClose }: PartFormProps) {
  const { kind, id } = lexCase
  const opened = useOpenedForm()
  const save = useCommand('collect.saveLexPart')
  const fields = Object.keys(LexPartDrafts[part].shape) as PartField[]
  const form = useRecordForm<Values>({
    draftKey: `${kind}:${id}:${part}`,
    schema: LexPartDrafts[part],
    initial: Object.fromEntries(fields.map((field) => [field, lexCase[field]])) as Values,
    version: lexCase.version,
    freeTexts: fields.filter((field) => freeTexts.has(field)),
    fromStored: (field, value) => (field === 'reportedToIvo' && value !== null ? value === 1 || value === true : value),
    save: async (draft, version) => {
      await save.mutateAsync({ kind, id, version: version ?? lexCase.version, draft: { part, ...draft } as never })
      onClose()
    },
  })
  return (
    <form
      ref={opened}
      className={classes.stepForm}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void form.save()
      }}
    >
      <Stack gap={4}>
        {form.message !== null && <Notice kind="error" title={form.message} />}
        {form.restored && <Notice title="Det du skrev förra gången finns kvar.">Det är inte sparat än.</Notice>}
        <PartFields part={part} form={form} lexCase={lexCase} />
        <FormActions>
          <Button
            onClick={() => {
              form.discard()
              onClose()
            }}
          >
            Avbryt
          </Button>
          <Button look="primary" type="submit" busy={form.saving}>
            Spara
          </Button>
        </FormActions>
      </Stack>
      <ConflictDialog form={form} />
    </form>
  )
}

const freeTexts = new Set<PartField>([
  'immediateMeasures',
  'investigator',
  'investigation',
  'ivoDecision',
  'measure',
  'measureResponsible',
])
const about = 'Skriv inget om enskilda personer.'

function PartFields({ part, form, lexCase }: { part: LexPart; form: RecordForm<Values>; lexCase: LexRow }) {
  const { data: choices } = useQuery(ask('register.choices', {}))
  const roles = choices?.roles ?? []
  const text = (field: PartField) => {
    const given = form.text(field)
    return { ...given, hint: given.hint ?? about }
  }
  const role = (field: 'investigator' | 'measureResponsible') => {
    const { hint, ...given } = form.text(field)
    return { ...given, description: hint, data: roles, limit: 8, maxLength: 120 }
  }
  const { reportedToIvo } = form.values
  switch (part) {
    case 'immediate':
      return <TextArea {...text('immediateMeasures')} rows={3} />
    case 'investigation':
      return (
        <>
          <FieldGrid>
            <DateField {...form.field('investigationStartedOn')} />
            <Autocomplete {...role('investigator')} />
          </FieldGrid>
          <TextArea {...text('investigation')} rows={6} />
          <FieldGrid>
            <DateField {...form.field('investigationDoneOn')} hint="Tomt: utredningen pågår." />
          </FieldGrid>
        </>
      )
    case 'assessment':
      return (
        <RadioCards
          {...form.field('assessment')}
          options={wordOptions(assessmentNames[lexCase.kind])}
          onChange={(value) => form.set('assessment', value)}
          least={13}
        />
      )
    case 'ivoReport':
      return (
        <>
          <RadioCards
            {...form.field('reportedToIvo')}
            options={[
              { value: 'yes', label: 'Ja, anmält' },
              { value: 'no', label: 'Nej, inte anmält' },
            ]}
            value={reportedToIvo === null ? null : reportedToIvo ? 'yes' : 'no'}
            onChange={(value) => form.set('reportedToIvo', value === 'yes')}
          />
          {reportedToIvo === true && (
            <FieldGrid>
              <DateField {...form.field('ivoReportedOn')} required={lexCase.reportedToIvo !== true} />
              <TextField {...form.text('ivoRegistryNumber')} />
            </FieldGrid>
          )}
        </>
      )
    case 'ivoDecision':
      return (
        <>
          <FieldGrid>
            <DateField {...form.field('ivoDecisionOn')} />
            <TextField {...form.text('ivoRegistryNumber')} />
          </FieldGrid>
          <TextArea {...text('ivoDecision')} rows={2} />
        </>
      )
    case 'measure':
      return (
        <>
          <TextArea {...text('measure')} rows={3} />
          <Autocomplete {...role('measureResponsible')} />
          <FieldGrid>
            <DateField {...form.field('measureDueOn')} />
            <DateField {...form.field('measureDoneOn')} hint="Tomt: åtgärden är inte klar." />
          </FieldGrid>
        </>
      )
  }
}
