import { type ReactNode, useState } from 'react'
import type { SignalAddress } from './use-signal-address'

interface FormProps<Row> {
  row: Row | null
  onClose: () => void
  onSaved: (id: string) => void
}

interface Parts<Row> {
  /** The form of a new row, or of the one that is being changed. */
  form: (props: FormProps<Row>) => ReactNode
  /** The row that the address names. */
  shown: (props: { id: string; onEdit: (row: Row) => void; onClose: () => void }) => ReactNode
}

/** What stands beside a register's list: a new row, one being changed, one being read, or nothing (false). */
export function useSignalPanel<Row extends { id: string }>(
  { values, patch }: Pick<SignalAddress, 'values' | 'patch'>,
  { form, shown }: Parts<Row>,
) {
  const [edited, setEdited] = useState<Row | null>(null)
  const leave: SignalAddress['patch'] = (changes) => {
    setEdited(null)
    patch(changes)
  }
  const close = () => leave({ post: null, ny: null })
  const adding = values.ny === '1'
  const panel =
    adding || edited !== null
      ? form({
          row: adding ? null : edited,
          onClose: () => (adding ? close() : setEdited(null)),
          onSaved: (id) => leave({ post: id, ny: null }),
        })
      : values.post !== null && shown({ id: values.post, onEdit: setEdited, onClose: close })
  return { panel, edit: setEdited, leave }
}
