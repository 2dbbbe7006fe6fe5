import { Link } from 'wouter'
import type { PictureAgreement, PictureUnit } from '../../../shared/contracts/picture'
import { formatCount } from '../../../shared/text/format'
import { agreementFormNames } from '../../../shared/text/names'
import { Card, EmptyState, ToneChip } from '../../ui'
import classes from './picture.module.css'

interface AgreementsCardProps {
  agreements: readonly PictureAgreement[]
  units: readonly PictureUnit[]
}

/** Facts that everything else hangs on: agreements with their period, enheter with their permits. */
export function AgreementsCard({ agreements, units }: AgreementsCardProps) {
  return (
    <Card
      title="Avtal och enheter"
      note={`${agreements.length} avtal, ${formatCount(units.length, 'enhet', 'enheter')}`}
    >
      {agreements.length === 0 && units.length === 0 && (
        <EmptyState what="Inga avtal eller enheter." why="De läggs till under Register eller läses in från Excel." />
      )}
      <ul className={classes.list}>
        {agreements.map((agreement) => (
          <li key={agreement.id}>
            <Link href={`/register/avtal/${agreement.id}`}>{agreement.number}</Link> {agreement.serviceTypeName}
            <span className={classes.second}>
              {[
                agreementFormNames[agreement.form],
                agreement.unitName,
                agreement.state,
                agreement.placements === null
                  ? 'placeringar: uppgift saknas'
                  : formatCount(agreement.placements, 'placering', 'placeringar'),
              ]
                .filter((text) => text !== null)
                .join(' · ')}
            </span>
          </li>
        ))}
        {units.map((unit) => (
          <li key={unit.id}>
            <Link href={`/register/enheter/${unit.id}`}>{unit.name}</Link>{' '}
            {unit.permitWarning !== null && (
              <ToneChip tone="high" icon="warning">
                IVO-tillstånd {unit.permitWarning}
              </ToneChip>
            )}
            <span className={classes.second}>
              {[
                unit.serviceTypeName ?? 'insats saknas',
                unit.places === null ? null : formatCount(unit.places, 'plats', 'platser'),
                unit.ivoPermit === null
                  ? null
                  : `IVO-tillstånd ${unit.permitValidTo === null ? '' : `till ${unit.permitValidTo}`}`,
              ]
                .filter((text) => text !== null)
                .join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </Card>
  )
}
