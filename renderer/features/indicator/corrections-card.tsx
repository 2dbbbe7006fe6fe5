import type { IndicatorView } from '../../../shared/contracts/indicator'
import { genderNames } from '../../../shared/text/collect-names'
import { formatIndicator } from '../../../shared/text/indicator-value'
import { Card } from '../../ui'
import classes from './indicator.module.css'

/** What values have been before they were corrected, the latest first. */
export function CorrectionsCard({ view }: { view: IndicatorView }) {
  const { unit } = view.indicator
  const corrections = view.values
    .flatMap((value) => value.corrections.map((correction) => ({ value, correction })))
    .toSorted((a, b) => (a.correction.correctedOn < b.correction.correctedOn ? 1 : -1))
  if (corrections.length === 0) return null
  const shown = (value: number | null) => (value === null ? 'uppgift saknades' : formatIndicator(value, unit))
  return (
    <Card title="Rättade värden" note="den senaste rättelsen först" flush>
      {/* Scrolled by keyboard too where the text is large, so it is a stop of its own. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className={classes.scroll} role="region" aria-label="Rättade värden, tabell" tabIndex={0}>
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">Rättat</th>
              <th scope="col" className={classes.words}>
                Gäller
              </th>
              <th scope="col">Tidigare</th>
              <th scope="col" className={classes.words}>
                Tidigare källa
              </th>
              <th scope="col">Nu</th>
              <th scope="col" className={classes.words}>
                Källa nu
              </th>
            </tr>
          </thead>
          <tbody>
            {corrections.map(({ value, correction }, index) => (
              // oxlint-disable-next-line react/no-array-index-key
              <tr key={`${value.id} ${index}`}>
                <th scope="row">{correction.correctedOn}</th>
                <td className={classes.words}>{`${value.groupName} ${value.year}, ${genderNames[value.gender]}`}</td>
                <td>{shown(correction.earlierValue)}</td>
                <td className={classes.words}>{correction.earlierSource ?? 'uppgift saknas'}</td>
                <td>{value.value === null ? 'uppgift saknas' : formatIndicator(value.value, unit)}</td>
                <td className={classes.words}>{value.source ?? 'uppgift saknas'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Card>
  )
}
