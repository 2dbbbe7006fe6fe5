import { useLocation } from 'wouter'
import type { QuestionnaireRow } from '../../../shared/contracts/questionnaire'
import { useCommand } from '../../lib/queries'
import { confirmDialog } from '../../ui'
import { listPath } from './words'

/** Where a questionnaire can be moved: back to draft, open again, away. What can't be undone is asked about first. */
export function useQuestionnaireMoves({ id, version, title }: QuestionnaireRow) {
  const [, go] = useLocation()
  const recall = useCommand('collect.recallQuestionnaire')
  const reopen = useCommand('collect.reopenQuestionnaire')
  const remove = useCommand('collect.removeQuestionnaire')
  const archive = useCommand('collect.archiveQuestionnaire')
  return {
    error: recall.error ?? reopen.error ?? remove.error ?? archive.error,
    reopen: () => reopen.mutate({ id, version }),
    archive: (archived: boolean) => archive.mutate({ id, version, archived }),
    askRecall: async (): Promise<void> => {
      const sure = await confirmDialog({
        title: 'Ta tillbaka till utkast?',
        body: 'Frågorna kan då ändras. Filer som redan skickats går inte att läsa in: alla mottagare behöver en ny fil.',
        confirm: 'Ta tillbaka',
      })
      if (sure) recall.mutate({ id, version })
    },
    askRemove: async (): Promise<void> => {
      const sure = await confirmDialog({
        title: 'Ta bort utkastet?',
        body: `${title} tas bort med sina frågor och mottagare.`,
        confirm: 'Ta bort',
        danger: true,
      })
      if (sure) remove.mutate({ id, version }, { onSuccess: () => go(listPath) })
    },
  }
}
