import { useState } from 'react'
import type { TracedFigure } from '../../../shared/contracts/report'
import { matchesSearch } from '../../../shared/domain/swedish'
import { formatNumber } from '../../../shared/text/format'
import { Card } from '../../ui'
import { TextField } from '../../ui/forms'
import { FigureOrigin } from './figure-origin'
import classes from './figure-list.module.css'

/** The figures of a document, each leading to where it came from. */
export function FigureList({ figures, takenAt }: { figures: readonly TracedFigure[]; takenAt?: string }) {
  const [search, setSearch] = useState('')
  const [chosen, setChosen] = useState<TracedFigure | null>(null)
  const shown = figures.filter(({ label, value, description }) =>
    matchesSearch(`${label} ${value} ${description}`, search),
  )
  return (
    <aside className={classes.column} aria-label="Siffrorna i dokumentet" data-area="panel">
      {chosen && <FigureOrigin figure={chosen} takenAt={takenAt} onClose={() => setChosen(null)} />}
      <Card
        title="Siffrorna i dokumentet"
        note={
          search === ''
            ? formatNumber(figures.length)
            : `${formatNumber(shown.length)} av ${formatNumber(figures.length)}`
        }
        className={classes.card}
      >
        <TextField label="Sök siffra, avsnitt eller ord" value={search} onChange={setSearch} />
        <ul className={classes.list}>
          {shown.map((figure, index) => (
            // oxlint-disable-next-line react/no-array-index-key
            <li key={index}>
              <button
                type="button"
                className={classes.figure}
                aria-pressed={figure === chosen}
                onClick={() => setChosen(figure)}
              >
                <span className={classes.value}>{figure.value}</span>
                <span className={classes.words}>
                  {figure.description}
                  <span className={classes.place}>{figure.label}</span>
                </span>
              </button>
            </li>
          ))}
        </ul>
        {shown.length === 0 && <p>Ingen siffra passar. Ändra sökningen.</p>}
      </Card>
    </aside>
  )
}
