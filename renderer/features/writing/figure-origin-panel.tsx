import { useState } from 'react'
import type { FigureView } from '../../../shared/contracts/writing'
import type { TracedFigure } from '../../../shared/contracts/report'
import { formatDateTime, formatNumber } from '../../../shared/text/format'
import { Button, Card, IconButton, Notice } from '../../ui'
import { FigureOrigin } from '../report/figure-origin'
import classes from './writing.module.css'

interface FigureOriginPanelProps {
  figure: FigureView
  onClose: () => void
}

const withoutSources: Record<FigureView['form'], string> = {
  figure: 'Siffran är räknad ur flera uppgifter och har inga egna rader.',
  table: 'Tabellen har inga siffror som leder till enskilda rader.',
  chart: 'Diagrammet har inga egna rader. Välj en siffra eller tabell i avsnittet för att se raderna bakom.',
  fixed: 'Det här hör till dokumentets slag och kommer inte ur registret.',
}

/** Where a figure, or each figure of a table or chart, came from. */
export function FigureOriginPanel({ figure, onClose }: FigureOriginPanelProps) {
  const { form, sources, takenAt, text, before, isGone } = figure
  const [chosen, setChosen] = useState<TracedFigure | null>(sources.length === 1 ? (sources[0] ?? null) : null)
  const changed = before !== null && before !== text
  return (
    <div className={classes.origin}>
      {(changed || isGone) && (
        <Notice
          title={
            isGone
              ? 'Registret ger inte längre den här siffran. Den står kvar som den var.'
              : `Före hämtningen: ${before}.`
          }
        />
      )}
      {chosen !== null ? (
        <>
          <FigureOrigin figure={chosen} takenAt={takenAt} onClose={onClose} />
          {sources.length > 1 && (
            <Button look="link" icon="chevronLeft" onClick={() => setChosen(null)}>
              Alla {formatNumber(sources.length)} siffror
            </Button>
          )}
        </>
      ) : (
        <Card
          title={form === 'fixed' ? 'Fast del' : 'Varifrån kommer siffrorna?'}
          aside={<IconButton icon="close" label="Stäng" inRow onClick={onClose} />}
          className={classes.panelCard}
        >
          <p>{text}</p>
          <p className={classes.quiet}>Hämtad {formatDateTime(takenAt)}</p>
          {sources.length === 0 && <p>{withoutSources[form]}</p>}
          <ul className={classes.sources}>
            {sources.map((source, index) => (
              // Two cells can hold the same figure.
              // oxlint-disable-next-line react/no-array-index-key
              <li key={index}>
                <button type="button" onClick={() => setChosen(source)}>
                  <strong>{source.value}</strong> <span>{source.description}</span>
                </button>
              </li>
            ))}
          </ul>
        </Card>
      )}
    </div>
  )
}
