/** A draft while it is written: what must be chosen has not been yet. The contract says what is missing on saving. */
export type FormValues<Draft> = { [Field in keyof Draft]: Draft[Field] | null }

/** Names in the form's drop-downs. */
export const toOptions = (rows: ReadonlyArray<{ id: string; name: string }>) =>
  rows.map(({ id, name }) => ({ value: id, label: name }))

/** A fixed value's words as options, in the order they are declared, with a capital first letter. */
export const wordOptions = <Value extends string>(words: Readonly<Record<Value, string>>) =>
  Object.entries<string>(words).map(([value, label]) => ({ value: value as Value, label: capital(label) }))

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** What every form panel of the register takes: a record to change, or null and what a new one starts with. */
export interface FormPanelInput<Record, Draft> {
  record: Record | null
  /** What a new record is known to belong to, such as the utförare from whose page it is made. */
  start?: Partial<Draft>
  onClose: () => void
  onSaved?: (id: string) => void
}
