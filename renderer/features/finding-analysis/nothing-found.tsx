import { ButtonLink, Card, EmptyState } from '../../ui'

/** A year without brister: said what is counted and where it comes from. */
export function NothingFound({ year }: { year: number }) {
  return (
    <Card>
      <EmptyState
        what={`Inga brister ${year}.`}
        why="Här räknas bristerna i årets granskningar, delade på område, krav, insats och utförare."
        action={<ButtonLink href="/samla-in/granskningar">Öppna granskningar</ButtonLink>}
      />
    </Card>
  )
}
