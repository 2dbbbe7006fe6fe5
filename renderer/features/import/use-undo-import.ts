import { useState } from 'react'
import type { ErrorData } from '../../../shared/errors'
import { formatCount } from '../../../shared/text/format'
import { useCommand } from '../../lib/queries'
import { confirmDialog } from '../../ui'

/** Takes a whole import back, after a question; says what came of it. */
export function useUndoImport() {
  const undo = useCommand('register.undoImport')
  const [outcome, setOutcome] = useState<{ done: string } | { refusal: ErrorData } | null>(null)

  const ask = async (batch: { id: string; fileName: string }) => {
    const agreed = await confirmDialog({
      title: 'Ångra hela inläsningen?',
      body: `Allt som lästes in från ${batch.fileName} tas bort, och det som ändrades får tillbaka sina tidigare värden. Filen på din dator påverkas inte.`,
      confirm: 'Ångra inläsningen',
      danger: true,
    })
    if (!agreed) return
    setOutcome(null)
    undo.mutate(
      { batchId: batch.id },
      {
        onSuccess: ({ removed, restored }) =>
          setOutcome({
            done: `Inläsningen av ${batch.fileName} är ångrad: ${formatCount(removed, 'rad', 'rader')} borttagna, ${formatCount(restored, 'rad', 'rader')} återställda.`,
          }),
        onError: (error) => setOutcome({ refusal: error.data }),
      },
    )
  }
  return { ask, outcome, busy: undo.isPending }
}
