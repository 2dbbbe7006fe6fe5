import { Link } from 'wouter'
import type { ServiceTypePicture } from '../../../shared/contracts/picture'
import { outcomeOfWord } from '../../../shared/domain/outcome'
import type { Outcome } from '../../../shared/contracts/values'
import { formatCount, formatShare } from '../../../shared/text/format'
import { Card, EmptyState, SegmentedBar, type SegmentLook } from '../../ui'
import classes from './picture.module.css'

const looks: Record<Outcome, SegmentLook> = {
  complies: 'fill',
  compliesAfterCompletion: 'fill2',
  minorRemaining: 'mid',
  doesNotComply: 'high',
}

/** How the insats's granskningar ended, year by year, with counts and their base. */
export function OutcomeCard({ outcomes }: Pick<ServiceTypePicture, 'outcomes'>) {
  const known = outcomes.filter(({ assessed }) => assessed > 0)
  return (
    <Card
      title="Utfall"
      note="genomförda granskningar med utfall"
      aside={<Link href="/bedoma/utfall">Alla insatser</Link>}
    >
      {known.length === 0 ? (
        <EmptyState what="Inget utfall är registrerat de tre åren." />
      ) : (
        known.map(({ year, assessed, outcomes: shares }) => (
          <div key={year} className={classes.group}>
            <p>
              <strong>{year}</strong>{' '}
              <span className={classes.muted}>{formatCount(assessed, 'granskning', 'granskningar')}</span>
            </p>
            <SegmentedBar
              label={`Utfall ${year}`}
              legend="rows"
              segments={shares.map(({ outcome, count }) => ({
                label: outcome,
                value: count,
                note: formatShare(count, assessed),
                look: looks[outcomeOfWord(outcome) ?? 'complies'],
              }))}
            />
          </div>
        ))
      )}
    </Card>
  )
}
