import type { ServiceTypePicture } from '../../../shared/contracts/picture'
import { Card, SegmentedBar, ToneChip } from '../../ui'
import classes from './picture.module.css'

/** How many are reviewed within the interval, and the gravest risk of the area. */
export function CoverageCard({
  coverage,
  areaRisk,
  serviceType,
}: Pick<ServiceTypePicture, 'coverage' | 'areaRisk' | 'serviceType'>) {
  const { base, within, passed, never, sentence } = coverage
  return (
    <Card title="Täckning och risk">
      <p>{sentence}</p>
      {base > 0 && (
        <SegmentedBar
          label="Täckning"
          segments={[
            { label: 'Inom intervallet', value: within, look: 'fill' },
            { label: 'Intervallet har passerat', value: passed, look: 'mid' },
            { label: 'Aldrig granskade', value: never, look: 'high' },
          ]}
        />
      )}
      <div className={classes.group}>
        {areaRisk === null ? (
          <p className={classes.muted}>Riskanalys saknas för {serviceType.serviceAreaName}.</p>
        ) : (
          <p>
            Högsta risk för {serviceType.serviceAreaName} {areaRisk.year}: {areaRisk.event}{' '}
            <ToneChip tone={areaRisk.level}>
              {areaRisk.value} {areaRisk.word}
            </ToneChip>
          </p>
        )}
      </div>
    </Card>
  )
}
