import type { AssessmentState } from '../../../shared/contracts/assessment'
import { formatCount } from '../../../shared/text/format'
import { Button, ButtonLink, EmptyState } from '../../ui'
import type { WhereTab } from './where-tabs'

interface NoAssessmentsProps {
  tab: WhereTab
  year: number
  /** Without search and filters. */
  total: number
  counts: Readonly<Record<AssessmentState, number>>
  onClear: () => void
}

const why: Record<WhereTab, readonly [what: string, why: string]> = {
  vantar: ['Inget att bedöma.', 'Alla granskningar som är genomförda i år är bedömda eller har ett utfall.'],
  godkannande: ['Ingen bedömning väntar på godkännande.', 'De som skickas till en andra person visas här.'],
  atersanda: ['Ingen bedömning är återsänd.', 'De som kommer tillbaka visas här med vad som behöver ändras.'],
  faststallda: ['Ingen bedömning är fastställd än.', 'En fastställd bedömning visas här med vem som har gjort den.'],
  utfall: ['Inga granskningar med bara ett utfall.', 'De som har ett utfall men ingen bedömning visas här.'],
  alla: ['Inga genomförda granskningar än.', 'En granskning kan bedömas när den är genomförd.'],
}

/** What stands where there are no rows: that nothing waits, or that the filters hide what does. */
export function NoAssessments({ tab, year, total, counts, onClear }: NoAssessmentsProps) {
  if (total === 0) {
    return (
      <EmptyState
        what={`Inga genomförda granskningar ${year} än.`}
        why="En granskning bedöms när den är genomförd. Dagen registreras i granskningen."
        action={<ButtonLink href="/samla-in/granskningar">Öppna granskningar</ButtonLink>}
      />
    )
  }
  const shown = Object.values(counts).reduce((sum, count) => sum + count, 0)
  if (shown < total) {
    return (
      <EmptyState
        what="Inga rader med de här filtren."
        why={`${formatCount(total, 'granskning', 'granskningar')} finns utan filter.`}
        action={<Button onClick={onClear}>Rensa filter</Button>}
      />
    )
  }
  return <EmptyState what={why[tab][0]} why={why[tab][1]} />
}
