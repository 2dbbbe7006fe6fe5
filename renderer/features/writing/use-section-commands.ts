import type { SectionRow } from '../../../shared/contracts/writing'
import { useCommand } from '../../lib/queries'
import { saveAll } from './use-savers'

/** What is done with a section as a whole. Each waits until what is written in it is saved. */
export function useSectionCommands() {
  const ready = useCommand('report.markReady')
  const include = useCommand('report.includeSection')
  const move = useCommand('report.moveSection')
  const assign = useCommand('report.assignSection')
  const error = [ready, include, move, assign].map((command) => command.error).find((one) => one !== null) ?? null
  const of = ({ id, version }: SectionRow) => ({ id, version })
  const onceSaved = (work: () => void) => void saveAll().then((saved) => saved && work())
  return {
    error,
    busy: [ready, include, move, assign].some(({ isPending }) => isPending),
    markReady: (row: SectionRow, isReady: boolean) => onceSaved(() => ready.mutate({ ...of(row), ready: isReady })),
    include: (row: SectionRow, included: boolean) => onceSaved(() => include.mutate({ ...of(row), included })),
    move: (row: SectionRow, position: number) => move.mutate({ ...of(row), position }),
    assign: (row: SectionRow, assignedTo: string | null) => assign.mutate({ ...of(row), assignedTo }),
  }
}

export type SectionCommands = ReturnType<typeof useSectionCommands>
