import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { PlanDecisionDialog } from '../../lib/plan-decision-dialog'
import { ask, useCommand } from '../../lib/queries'
import { TextArea } from '../../ui/forms'
import type { ChecklistView } from './editing'

/** Who decides the draft, when, and what is new in it. */
export function DecideDialog({ view: { checklist, shown }, onClose }: { view: ChecklistView; onClose: () => void }) {
  const decide = useCommand('collect.decideChecklist')
  const saveNote = useCommand('collect.saveChecklistNote')
  const [note, setNote] = useState(shown.note ?? '')
  const { data: frame } = useQuery(ask('settings.frame', {}))
  if (frame === undefined) return null
  const decideBy = async (decision: { decidedBy: string; decidedOn: string }) => {
    const noteWritten = note.trim() !== (shown.note ?? '')
    try {
      if (noteWritten) await saveNote.mutateAsync({ id: shown.id, version: shown.version, note })
      await decide.mutateAsync({ id: shown.id, version: shown.version + (noteWritten ? 1 : 0), ...decision })
      onClose()
    } catch {
      // Told in the dialog by the command's own error.
      return
    }
  }
  return (
    <PlanDecisionDialog
      title={`Fastställ version ${shown.revision}`}
      today={frame.today}
      usually="Kvalitetschef"
      command={{ error: saveNote.error ?? decide.error, isPending: saveNote.isPending || decide.isPending }}
      onDecide={(decision) => void decideBy(decision)}
      onClose={onClose}
    >
      <p>
        Frågorna i {checklist.name} låses. Nya granskningar använder den här versionen; de som redan har valt en äldre
        behåller den.
      </p>
      <TextArea label="Vad som är nytt" value={note} onChange={setNote} rows={2} />
    </PlanDecisionDialog>
  )
}
