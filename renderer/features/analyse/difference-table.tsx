import type { Output } from '../../../shared/contracts'
import { UNKNOWN } from '../../../shared/text/format'
import { ToneChip, type Tone } from '../../ui'
import classes from './analysis.module.css'

type Row = Output<'analyse.compare'>['rows'][number]

const changes: Record<Row['change'], { word: string; tone: Tone }> = {
  added: { word: 'Ny', tone: 'accent' },
  removed: { word: 'Borttagen', tone: 'neutral' },
  changed: { word: 'Ändrad', tone: 'mid' },
  same: { word: 'Lika', tone: 'neutral' },
}

/** One row a risk: what happened to it, its riskvärde before and after, and the fields that were reworded. */
export function DifferenceTable({ rows }: { rows: readonly Row[] }) {
  return (
    <div className={classes.scroll}>
      <table className={classes.difference}>
        <thead>
          <tr>
            <th scope="col">Risk</th>
            <th scope="col">Före</th>
            <th scope="col">Efter</th>
            <th scope="col">Ändrade uppgifter</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            // Two risks may have the same words.
            // oxlint-disable-next-line react/no-array-index-key
            <tr key={index}>
              <th scope="row">
                {row.number}. {row.event}
                <div className={classes.happened}>
                  <ToneChip tone={changes[row.change].tone}>{changes[row.change].word}</ToneChip>
                </div>
              </th>
              <td className="nowrap tabular">{valueWords(row.before)}</td>
              <td className="nowrap tabular">{valueWords(row.after)}</td>
              <td>
                {row.fields.length === 0 ? (
                  UNKNOWN
                ) : (
                  <dl className={classes.fields}>
                    {row.fields.map(({ label, before, after }) => (
                      <div key={label}>
                        <dt>{label}</dt>
                        <dd>
                          <span className="visually-hidden">från </span>
                          <del>{before ?? UNKNOWN}</del>
                          <span aria-hidden="true"> → </span>
                          <span className="visually-hidden"> till </span>
                          {after ?? UNKNOWN}
                        </dd>
                      </div>
                    ))}
                  </dl>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

const valueWords = (end: Row['before']): string =>
  end === null ? UNKNOWN : `${end.likelihood} × ${end.consequence} = ${end.value} ${end.word}`
