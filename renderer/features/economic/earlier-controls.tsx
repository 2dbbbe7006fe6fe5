import type { EconomicControlRecord } from '../../../shared/contracts/economic'
import { ButtonLink } from '../../ui'
import { controlPath, JudgementChip, remarkWords } from './economic-words'
import classes from './economic.module.css'

interface EarlierControlsProps {
  providerId: string
  rows: readonly EconomicControlRecord[]
  /** The one that is open. */
  current?: string
}

/** Earlier controls, the newest first: day, judgement, what was remarked on. */
export function EarlierControls({ providerId, rows, current }: EarlierControlsProps) {
  return (
    <section aria-label="Tidigare kontroller">
      <h3 className={classes.heading}>{current === undefined ? 'Tidigare kontroller' : 'Alla kontroller'}</h3>
      <ul className={classes.earlier}>
        {rows.map((row) => (
          <li key={row.id} className={classes.control} aria-current={row.id === current || undefined}>
            <span className={classes.line}>
              <ButtonLink look="link" inRow href={controlPath(providerId, row.id)}>
                {row.controlledOn}
              </ButtonLink>
              <JudgementChip judgement={row.judgement} remarks={row.remarks} />
            </span>
            {row.archivedAt !== null && <span>Arkiverad</span>}
            {row.remarks.length > 0 && <span className={classes.note}>{remarkWords(row.remarks)}</span>}
          </li>
        ))}
      </ul>
    </section>
  )
}
