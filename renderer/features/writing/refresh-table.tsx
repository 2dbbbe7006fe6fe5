import type { FigureDifference } from '../../../shared/contracts/writing'
import classes from './refresh-table.module.css'

/** What is changed by taking today's figures: what, where, before and after. */
export function RefreshTable({ differences }: { differences: readonly FigureDifference[] }) {
  return (
    // Scrolled by keyboard too.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={classes.scroll} role="group" aria-label="Ändrade uppgifter" tabIndex={0}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">Uppgift</th>
            <th scope="col">Står</th>
            <th scope="col">Blir</th>
          </tr>
        </thead>
        <tbody>
          {differences.map(({ sectionId, heading, what, before, after, isHandwritten }, index) => (
            // Two cells of a table can be called the same.
            // oxlint-disable-next-line react/no-array-index-key
            <tr key={`${sectionId}-${index}`}>
              <th scope="row">
                {what}
                <span>
                  {heading}
                  {isHandwritten && ', egen text'}
                </span>
              </th>
              <td>{before}</td>
              <td>
                <strong>{after}</strong>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
