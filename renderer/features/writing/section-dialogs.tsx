import type { SectionRow } from '../../../shared/contracts/writing'
import { useCommand } from '../../lib/queries'
import { OneLineDialog } from './one-line-dialog'

/** A heading of one's own, in this document alone. */
export function RenameSection({ row, onClose }: { row: SectionRow; onClose: () => void }) {
  const command = useCommand('report.renameSection')
  return (
    <OneLineDialog
      title="Byt rubrik"
      label="Rubrik i det här dokumentet"
      hint={`Lämnas den tom heter avsnittet ${row.kindHeading}.`}
      initial={row.heading}
      confirm="Byt rubrik"
      error={command.error}
      busy={command.isPending}
      onConfirm={(text) =>
        command.mutate(
          { id: row.id, version: row.version, heading: text.trim() === '' || text === row.kindHeading ? null : text },
          { onSuccess: onClose },
        )
      }
      onClose={onClose}
    />
  )
}

interface AddProps {
  draftId: string
  afterId: string
  onClose: () => void
  onAdded: (id: string) => void
}

/** A section that the kind doesn't have. */
export function AddSection({ draftId, afterId, onClose, onAdded }: AddProps) {
  const command = useCommand('report.addSection')
  return (
    <OneLineDialog
      title="Nytt avsnitt"
      label="Rubrik"
      hint="Avsnittet läggs efter det som är öppet."
      confirm="Lägg till avsnittet"
      error={command.error}
      busy={command.isPending}
      onConfirm={(heading) => command.mutate({ draftId, afterId, heading }, { onSuccess: ({ id }) => onAdded(id) })}
      onClose={onClose}
    />
  )
}
