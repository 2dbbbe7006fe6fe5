import type { OutcomeFigures } from '../../../shared/contracts/assess'
import { wholePercent } from '../../../shared/domain/percent'
import { formatNumber, formatPercent } from '../../../shared/text/format'
import { Card, KeyFigure } from '../../ui'
import classes from './assess.module.css'
import { rowsOf } from './rows-address'

/** How many of the planned were carried out, and how many of those are assessed. Leads to the rows where the register has any. */
export function CompletedCard({ figures }: { figures: OutcomeFigures }) {
  const { planned, completed, serviceTypes } = figures
  const percent = wholePercent(completed, planned)
  const assessed = serviceTypes.reduce((sum, group) => sum + group.assessed, 0)
  const hasRows = serviceTypes.some(({ source }) => source === 'register')
  return (
    <Card title="Genomförande">
      <div className={classes.figures}>
        <KeyFigure
          value={`${formatNumber(completed)} av ${formatNumber(planned)}`}
          words={percent === null ? 'planerade är genomförda' : `planerade är genomförda (${formatPercent(percent)})`}
          href={hasRows ? rowsOf({ status: 'completed' }) : undefined}
        />
        {assessed <= completed && (
          <KeyFigure
            value={`${formatNumber(assessed)} av ${formatNumber(completed)}`}
            words="genomförda har ett utfall: de är basen för andelarna"
            href={hasRows && assessed > 0 ? rowsOf({ assessed: true }) : undefined}
          />
        )}
      </div>
      <p className={classes.below}>Påkallade granskningar räknas inte: de kommer inte ur planen.</p>
    </Card>
  )
}
