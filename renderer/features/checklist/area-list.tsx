import { useState } from 'react'
import type { Answering } from '../../../shared/contracts/checklist'
import type { ChecklistSummary } from '../../../shared/domain/checklist/summary'
import { formatCount } from '../../../shared/text/format'
import { Icon, MenuButton } from '../../ui'
import { AnswersFileDialog, useAnswersDownload } from './answers-file'
import classes from './checklist.module.css'

interface AreaListProps {
  data: Answering
  checklist: NonNullable<Answering['checklist']>
  summary: ChecklistSummary
  currentId: string | null
  onOpen: (areaId: string) => void
  /** Another checklist is asked for. */
  onChange: () => void
}

/** Where one is and how far it has come: each area with its answered questions and its brister. */
export function AreaList({ data, checklist, summary, currentId, onOpen, onChange }: AreaListProps) {
  const [reading, setReading] = useState(false)
  const fetchFile = useAnswersDownload(data.review.id)
  const { areas, areasDone } = summary
  return (
    <section className={classes.areas} aria-labelledby="checklist-areas">
      <div className={classes.areasHead}>
        <h2 id="checklist-areas">Områden</h2>
        <span>
          <strong>
            {areasDone}/{areas.length}
          </strong>{' '}
          klara
        </span>
      </div>
      <div
        className={classes.progress}
        role="img"
        aria-label={`${summary.answered} av ${summary.questions} frågor besvarade`}
      >
        <span style={{ width: `${summary.questions === 0 ? 0 : (100 * summary.answered) / summary.questions}%` }} />
      </div>
      <ul>
        {areas.map((area) => (
          <li key={area.id}>
            <button
              type="button"
              className={classes.area}
              aria-current={area.id === currentId ? 'step' : undefined}
              disabled={area.questions === 0}
              onClick={() => onOpen(area.id)}
            >
              <AreaMark left={area.left} answered={area.answered} />
              <span className={classes.areaName}>{area.name}</span>
              {area.findings > 0 && (
                <span className={classes.areaFindings}>
                  <Icon name="flag" size={15} label={formatCount(area.findings, 'brist', 'brister')} />
                  <span aria-hidden="true">{area.findings}</span>
                </span>
              )}
              <span className={classes.areaCount}>
                {area.answered}/{area.questions}
              </span>
            </button>
          </li>
        ))}
      </ul>
      <div className={classes.areasFoot}>
        <span className={classes.which}>
          {checklist.name}, version {checklist.revision}
          {checklist.newer !== null && (
            <span className={classes.newer}>
              Version {checklist.newer.revision} gäller nu. Granskningen behåller sin.
            </span>
          )}
        </span>
        <MenuButton
          label="Mer"
          look="quiet"
          choices={[
            { label: 'Hämta som Excelfil', icon: 'download', onClick: fetchFile.start },
            { label: 'Läs in ifylld Excelfil', icon: 'upload', onClick: () => setReading(true) },
            { label: 'Byt checklista', icon: 'refresh', onClick: onChange },
          ]}
        />
      </div>
      {fetchFile.notice}
      {reading && <AnswersFileDialog reviewId={data.review.id} onClose={() => setReading(false)} />}
    </section>
  )
}

/** Done, begun or not begun; the words stand in the numbers beside, so the mark has none. */
function AreaMark({ left, answered }: { left: number; answered: number }) {
  if (left === 0) {
    return (
      <span className={`${classes.mark} ${classes.markDone}`}>
        <Icon name="check" size={14} />
      </span>
    )
  }
  return <span className={`${classes.mark} ${answered > 0 ? classes.markBegun : ''}`} />
}
