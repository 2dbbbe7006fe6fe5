import { useEffect, useState } from 'react'
import type { z } from 'zod'
import { AppError, type ErrorData } from '../../shared/errors'
import { clearDraft, readDraft, type StoredDraft, storeDraft } from './draft-store'
import { focusFirstInvalid } from './focus-first-invalid'
import { scanFreeTexts } from './scan-free-texts'
import { sentenceOf } from './queries'

type ServerConflict = NonNullable<ErrorData['conflict']>
type Choice = 'mine' | 'theirs'

/** What two people wrote in the same record, and the way out. Shown by `ConflictDialog`. */
export interface RecordConflict {
  by: string
  at: string
  /** `touched`: this user wrote in the field; otherwise only the other one did. */
  fields: ReadonlyArray<{ field: string; label: string; mine: unknown; theirs: unknown; touched: boolean }>
  /** Saves again with what was chosen for each field, upon the version that stands there now. */
  resolve: (choices: Readonly<Record<string, Choice>>) => Promise<boolean>
  /** Back to the form; nothing has been saved and nothing written is lost. */
  cancel: () => void
}

interface RecordFormOptions<Values extends object> {
  /** Names the unfinished draft: 'provider:0190…', 'provider:new'. The same key finds it again. */
  draftKey: string
  /** The contract's draft schema: labels come from its `.meta()`. */
  schema: z.ZodObject
  /** The record as last read, or what a new one starts with. */
  initial: Values
  /** The version of `initial`; null for a new record. */
  version: number | null
  /** Fields people write sentences in: searched for personnummer while they write. */
  freeTexts?: ReadonlyArray<keyof Values & string>
  /** Calls the command, usually `useCommand(…).mutateAsync`. */
  save: (values: Values, version: number | null) => Promise<unknown>
  /** Stored value → value of the form, where the database writes it differently (truth values). */
  fromStored?: (field: string, value: unknown) => unknown
}

/**
 * A form for one record. Gives `values`, `set`, `errors` (field → sentence), `message` (what the whole save failed on),
 * `save()` (true when it is saved), `saving`, `conflict`, `dirty`, `discard()`, and `text`/`field`, which give a kit field
 * its label, value, error and name:
 *
 * ```tsx
 * const command = useCommand('register.saveProvider')
 * const form = useRecordForm({
 *   draftKey: `provider:${id ?? 'new'}`, schema: ProviderDraft, initial, version, freeTexts: ['note'],
 *   save: (draft, version) => command.mutateAsync({ id, version, draft }),
 * })
 * <TextField {...form.text('name')} required />
 * <SelectField {...form.field('operatingForm')} options={…} required />
 * <ConflictDialog form={form} />
 * ```
 *
 * What is written is kept in the session under `draftKey` until it is saved or discarded: closing a panel loses nothing.
 * Only the fields that were changed are kept, together with the version they were changed upon, so that somebody else's
 * save in between is always met with a choice, never overwritten.
 */
export function useRecordForm<Values extends object>(options: RecordFormOptions<Values>) {
  const { draftKey, schema, initial, version, freeTexts = [], fromStored = (_field, value) => value } = options
  const [draft, setDraft] = useState(() => readDraft<Values>(draftKey))
  const [restored] = useState(draft !== null)
  const [refused, setRefused] = useState<{ message: string | null; fields: Record<string, string> }>(nothingRefused)
  const [met, setMet] = useState<ServerConflict | null>(null)
  const [saving, setSaving] = useState(false)

  const edits = draft?.edits ?? {}
  const values: Values = { ...initial, ...edits }
  const touched = (field: string): boolean => Object.hasOwn(edits, field)
  const dirty = Object.entries(edits).some(([field, value]) => !same(value, initial[field as keyof Values]))

  useEffect(() => {
    if (draft === null) clearDraft(draftKey)
    else storeDraft(draftKey, draft)
  }, [draftKey, draft])

  const set = <Field extends keyof Values>(field: Field, value: Values[Field]): void => {
    setDraft((before) => ({
      edits: { ...before?.edits, [field]: value } as Partial<Values>,
      version: before ? before.version : version,
    }))
    setRefused(({ message, fields: { [field as string]: _mended, ...fields } }) => ({
      message: Object.keys(fields).length === 0 ? null : message,
      fields,
    }))
  }

  const send = async (sent: Values, upon: number | null): Promise<boolean> => {
    setSaving(true)
    try {
      await options.save(sent, upon)
      // The form may be gone by now, and with it what else would clear the store.
      clearDraft(draftKey)
      setDraft((now) => unsaved(now, sent))
      setRefused(nothingRefused)
      setMet(null)
      return true
    } catch (cause) {
      const data = cause instanceof AppError ? cause.data : null
      const fields = data?.fields ?? {}
      setMet(data?.conflict ?? null)
      setRefused(data?.conflict === undefined ? { message: sentenceOf(cause), fields } : nothingRefused)
      if (Object.keys(fields).length > 0) focusFirstInvalid()
      return false
    } finally {
      setSaving(false)
    }
  }

  const labelOf = (field: string): string => String(schema.shape[field]?.meta()?.['label'] ?? field)
  const scan = scanFreeTexts(values, freeTexts)
  const errors: Readonly<Record<string, string>> = { ...refused.fields, ...scan.stops }

  const conflict: RecordConflict | null = met && {
    by: met.by,
    at: met.at,
    fields: met.fields.map(({ field, mine, theirs }) => ({
      field,
      label: labelOf(field),
      mine: fromStored(field, mine),
      theirs: fromStored(field, theirs),
      touched: touched(field),
    })),
    resolve: (choices) => {
      const theirs = met.fields.filter(({ field }) => choices[field] === 'theirs')
      const chosen = Object.fromEntries(theirs.map(({ field, theirs: value }) => [field, fromStored(field, value)]))
      return send({ ...values, ...chosen }, met.version)
    },
    cancel: () => setMet(null),
  }

  const field = <Field extends keyof Values & string>(name: Field) => ({
    name,
    label: labelOf(name),
    value: values[name],
    onChange: (value: Values[Field]) => set(name, value),
    error: errors[name],
  })

  const save = (): Promise<boolean> => {
    if (Object.keys(scan.stops).length === 0) return send(values, draft?.version ?? version)
    setRefused({ message: Object.values(scan.stops)[0] ?? null, fields: {} })
    focusFirstInvalid()
    return Promise.resolve(false)
  }

  return {
    values,
    set,
    errors,
    message: refused.message,
    save,
    saving,
    dirty,
    conflict,
    /** True when an unfinished draft from before was taken up again. */
    restored: restored && dirty,
    /** Throws away what was written since the last save. */
    discard: () => {
      setDraft(null)
      setRefused(nothingRefused)
    },
    /** For SelectField, DateField, NumberField, RadioCards. */
    field,
    /** For TextField and TextArea: empty is written ''. */
    text: <Field extends keyof Values & string>(name: Field) => ({
      ...field(name),
      value: (values[name] as string | null) ?? '',
      onChange: (text: string) => set(name, text as Values[Field]),
      hint: scan.warnings[name],
    }),
  }
}

export type RecordForm<Values extends object> = ReturnType<typeof useRecordForm<Values>>
/** What the frame around the fields needs to know, whatever the fields are. */
export type FormState = Pick<
  RecordForm<object>,
  'save' | 'saving' | 'dirty' | 'discard' | 'restored' | 'message' | 'conflict'
>

/** What was written while the save was on its way: it goes upon the version that then stands there. */
function unsaved<Values extends object>(now: StoredDraft<Values> | null, sent: Values): StoredDraft<Values> | null {
  const left = Object.entries(now?.edits ?? {}).filter(([field, value]) => !same(value, sent[field as keyof Values]))
  return left.length === 0 ? null : { edits: Object.fromEntries(left) as Partial<Values>, version: null }
}

const nothingRefused = { message: null, fields: {} }

/** An emptied text field and one never filled in are the same. */
const same = (a: unknown, b: unknown): boolean => (a === '' ? null : a) === (b === '' ? null : b)
