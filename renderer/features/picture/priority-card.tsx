import { useState } from 'react'
import type { PicturePriority } from '../../../shared/contracts/picture'
import { formatNumber } from '../../../shared/text/format'
import { Button, ButtonLink, Card, EmptyState, FactorBar, Icon } from '../../ui'
import classes from './picture.module.css'

interface PriorityCardProps {
  priorities: readonly PicturePriority[]
  ranked: number
  year: number
  /** Says whose each place is. */
  showProvider?: boolean
}

const shownFactors = 4

/** What the picture means for the priorities: place, points, the strongest factors, and what is owed whatever they say. */
export function PriorityCard({ priorities, ranked, year, showProvider = false }: PriorityCardProps) {
  return (
    <Card
      title={`Prioritering inför ${year}`}
      aside={
        <span data-no-print>
          <ButtonLink look="link" href="/analysera/prioriteringar">
            Öppna listan
          </ButtonLink>
        </span>
      }
    >
      {priorities.length === 0 ? (
        <EmptyState what="Ingen plats i listan." why={`Inget avtal gäller ${year} och ingen enhet har en insats.`} />
      ) : (
        priorities.map((priority) => (
          <Place
            key={`${priority.agreementId}${priority.providerId}${priority.serviceTypeId}${priority.unit}`}
            priority={priority}
            ranked={ranked}
            who={showProvider ? priority.provider : priority.serviceType}
          />
        ))
      )}
    </Card>
  )
}

function Place({ priority, ranked, who }: { priority: PicturePriority; ranked: number; who: string }) {
  const [all, setAll] = useState(false)
  const { rank, score, agreement, unit, factors, mandatory, positive, override } = priority
  const heaviest = Math.max(0, ...factors.map(({ weight }) => weight))
  const total = factors.reduce((sum, { weight }) => sum + weight, 0)
  const ordered = factors.toSorted((a, b) => b.points - a.points)
  return (
    <div className={classes.group}>
      <div className={classes.place}>
        <strong>
          Plats {formatNumber(rank)} av {formatNumber(ranked)}
        </strong>
        <span className={classes.muted}>
          {formatNumber(score, 1)} av {formatNumber(total)} poäng
        </span>
      </div>
      <p className={classes.muted}>{[who, agreement, unit].filter(Boolean).join(', ')}</p>
      {mandatory.length > 0 && (
        <ul className={classes.list} aria-label="Ska med i planen">
          {mandatory.map((reason) => (
            <li key={reason}>
              <Icon name="lock" size={14} /> Ska med: {reason}
            </li>
          ))}
        </ul>
      )}
      {positive !== null && (
        <p>
          <Icon name="check" size={14} /> {positive}
        </p>
      )}
      {override !== null && <p>Eget val, {override}</p>}
      {(all ? ordered : ordered.slice(0, shownFactors)).map(({ name, points, weight, because }) => (
        <FactorBar
          key={name}
          name={name.charAt(0).toLocaleUpperCase('sv-SE') + name.slice(1)}
          points={points}
          weight={weight}
          maxWeight={heaviest}
          because={because}
        />
      ))}
      {factors.length > shownFactors && (
        <span data-no-print>
          <Button look="link" onClick={() => setAll(!all)}>
            {all ? 'Visa bara de som väger mest' : `Visa alla ${formatNumber(factors.length)} faktorer`}
          </Button>
        </span>
      )}
    </div>
  )
}
