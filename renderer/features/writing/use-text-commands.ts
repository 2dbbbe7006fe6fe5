import type { SectionRow } from '../../../shared/contracts/writing'
import { useCommand } from '../../lib/queries'
import type { SectionSaver } from './section-saver'

/** What changes the text itself by something else than writing. What is written is saved first, so that it stays in the history. */
export function useTextCommands(row: SectionRow, saver: SectionSaver) {
  const suggestion = useCommand('report.useSuggestion')
  const earlier = useCommand('report.useEarlier')
  const read = useCommand('report.readThrough')
  const onceSaved = (work: (to: { id: string; textVersion: number }) => void) => () =>
    void saver.flush().then((saved) => saved && work({ id: row.id, textVersion: saver.version() }))
  return {
    error: [suggestion, earlier, read].map((command) => command.error).find((one) => one !== null) ?? null,
    useSuggestion: onceSaved((to) => suggestion.mutate(to)),
    useEarlier: onceSaved((to) => earlier.mutate(to)),
    readThrough: onceSaved((to) => read.mutate(to)),
  }
}

export type TextCommands = ReturnType<typeof useTextCommands>
