import type { z } from 'zod'
import type { ClientInput, Output } from '../../../shared/contracts'
import { useCommand } from '../../lib/queries'
import { useRecordForm } from '../../lib/use-record-form'
import type { FormPanelInput, FormValues } from './form-values'

type SaveName =
  | 'register.saveCommittee'
  | 'register.saveServiceArea'
  | 'register.saveServiceType'
  | 'register.saveProvider'
  | 'register.saveUnit'
  | 'register.saveAgreement'
  | 'register.saveRequirement'
export type DraftOf<N extends SaveName> = ClientInput<N>['draft']
export type PanelInput<N extends SaveName> = FormPanelInput<Output<N>, DraftOf<N>>

interface RegisterForm<N extends SaveName> extends PanelInput<N> {
  schema: z.ZodObject
  /** What a new record starts with. */
  blank: FormValues<DraftOf<N>>
  freeTexts: ReadonlyArray<keyof DraftOf<N> & string>
}

/** The form of one record of the register: the draft's fields out of the record, saving, closing afterwards. */
export function useRegisterForm<N extends SaveName>(
  name: N,
  { record, start = {}, schema, blank, freeTexts, onClose, onSaved }: RegisterForm<N>,
) {
  const command = useCommand(name)
  const fields = Object.keys(blank) as Array<keyof DraftOf<N> & string>
  const initial = (
    record === null
      ? { ...blank, ...start }
      : Object.fromEntries(fields.map((field) => [field, (record as unknown as DraftOf<N>)[field]]))
  ) as FormValues<DraftOf<N>>
  return useRecordForm<FormValues<DraftOf<N>>>({
    draftKey: `${name}:${record?.id ?? `new:${Object.values(start).join(':')}`}`,
    schema,
    initial,
    version: record?.version ?? null,
    freeTexts,
    save: async (draft, version) => {
      const saved = await command.mutateAsync({ id: record?.id ?? null, version, draft } as ClientInput<N>)
      onClose()
      onSaved?.((saved as { id: string }).id)
    },
  })
}
