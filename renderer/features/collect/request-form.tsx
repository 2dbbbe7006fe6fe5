import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef, useState, type KeyboardEvent } from 'react'
import { RequestDraft, type RequestRow } from '../../../shared/contracts/information-request'
import { linesOf } from '../../../shared/domain/information-request/lines'
import { nameKey } from '../../../shared/domain/name-key'
import { ConflictDialog } from '../../lib/conflict-dialog'
import { ask, useCommand } from '../../lib/queries'
import { type RecordForm, useRecordForm } from '../../lib/use-record-form'
import { Button, Notice, Stack, WaitingButton } from '../../ui'
import { DateField, FieldGrid, FormActions, SelectField, TextArea, TextField, WideField } from '../../ui/forms'
import { useToday } from '../register/use-today'
import { draftOf, newRequest, type RequestValues, valuesOfRequest } from './request-fields'
import classes from './work.module.css'

interface RequestFormProps {
  /** null: a new one. */
  request: RequestRow | null
  /** What a new one starts from; with `reviewId` the utförare is settled. */
  given?: Parameters<typeof newRequest>[1]
  suggestions: readonly string[]
  onSaved: (request: RequestRow) => void
  onClose: () => void
}

/** What is asked of an utförare and by when. Ctrl+Enter saves; what is written is kept until then. */
export function RequestForm({ request, given = {}, suggestions, onSaved, onClose }: RequestFormProps) {
  const today = useToday()
  const box = useRef<HTMLDivElement>(null)
  const save = useCommand('collect.saveRequest')
  const [initial] = useState(() => (request === null ? newRequest(today, given) : valuesOfRequest(request)))
  const form = useRecordForm<RequestValues>({
    draftKey: request === null ? `request:new:${given.reviewId ?? ''}` : `request:${request.id}`,
    schema: RequestDraft,
    initial: request === null ? initial : valuesOfRequest(request),
    version: request?.version ?? null,
    freeTexts: ['subject', 'purpose', 'responsible', 'items'],
    save: async (values, version) => {
      const saved = await save.mutateAsync({ id: request?.id ?? null, version, draft: draftOf(values, request) })
      onSaved(saved)
    },
  })
  useEffect(() => box.current?.querySelector<HTMLElement>('input, textarea')?.focus(), [])
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    void form.save()
  }
  return (
    // Keys from the fields within: the box itself is not a control.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div ref={box} onKeyDown={onKeyDown}>
      <Stack gap={4}>
        {form.message !== null && <Notice kind="error" title={form.message} />}
        {form.restored && <Notice title="Det du skrev förra gången finns kvar.">Det är inte sparat än.</Notice>}
        <RequestFields
          form={form}
          fixedParty={given.reviewId !== undefined || request !== null}
          suggestions={suggestions}
        />
        <FormActions>
          <Button
            onClick={() => {
              form.discard()
              onClose()
            }}
          >
            Avbryt
          </Button>
          {form.values.providerId === '' ? (
            <WaitingButton reason="Välj utförare.">Spara begäran</WaitingButton>
          ) : (
            <Button look="primary" busy={form.saving} onClick={() => void form.save()}>
              Spara begäran
            </Button>
          )}
        </FormActions>
      </Stack>
      <ConflictDialog form={form} />
    </div>
  )
}

interface RequestFieldsProps {
  form: RecordForm<RequestValues>
  fixedParty: boolean
  suggestions: readonly string[]
}

function RequestFields({ form, fixedParty, suggestions }: RequestFieldsProps) {
  const { data: choices } = useQuery(ask('register.choices', {}))
  const { values, set } = form
  const items = form.text('items')
  const written = new Set(linesOf(values.items).map(nameKey))
  const left = suggestions.filter((title) => !written.has(nameKey(title)))
  const units = (choices?.units ?? []).filter(({ providerId }) => providerId === values.providerId)
  return (
    <FieldGrid>
      {!fixedParty && (
        <>
          <SelectField
            {...form.field('providerId')}
            value={values.providerId === '' ? null : values.providerId}
            options={(choices?.providers ?? []).map(({ id, name }) => ({ value: id, label: name }))}
            onChange={(id) => {
              set('providerId', id ?? '')
              set('unitId', null)
            }}
            required
          />
          <SelectField
            {...form.field('unitId')}
            options={units.map(({ id, name }) => ({ value: id, label: name }))}
            placeholder={units.length === 0 ? 'Hela utföraren' : undefined}
          />
        </>
      )}
      <WideField>
        <TextField {...form.text('subject')} required maxLength={200} />
      </WideField>
      <DateField {...form.field('requestedOn')} hint="Tomt tills den är skickad." />
      <DateField {...form.field('dueOn')} hint="Dagen svaret ska ha kommit." />
      <WideField>
        <TextArea {...items} rows={6} hint={items.hint ?? 'En sak per rad. Begär inget om enskilda personer.'} />
      </WideField>
      {left.length > 0 && (
        <WideField>
          <div className={classes.suggestions} role="group" aria-label="Förslag att begära">
            {left.map((title) => (
              <Button
                key={title}
                look="quiet"
                inRow
                icon="plus"
                onClick={() => set('items', `${values.items.trimEnd()}\n${title}`.trimStart())}
              >
                {title}
              </Button>
            ))}
          </div>
        </WideField>
      )}
      <WideField>
        <TextArea
          {...form.text('purpose')}
          rows={2}
          hint={form.text('purpose').hint ?? 'Vad uppgifterna ska användas till. Står i brevet.'}
        />
      </WideField>
      <TextField {...form.text('responsible')} />
      <TextField {...form.text('registryNumber')} />
    </FieldGrid>
  )
}
