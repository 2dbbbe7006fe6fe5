import { Link } from 'wouter'
import type { AssessmentMaterial } from '../../../shared/contracts/assessment'
import { interviewGroupNames } from '../../../shared/text/collect-names'
import { formatCount, formatDate } from '../../../shared/text/format'
import { Card } from '../../ui'
import { capital } from '../collect/review-words'
import classes from './assessment.module.css'

/** What was said and what was seen, in short; the notes open under each interview. */
export function TalksCard({ material, reviewId }: { material: AssessmentMaterial; reviewId: string }) {
  const { interviews, observations } = material
  return (
    <Card
      title="Intervjuer och iakttagelser"
      note={`${formatCount(interviews.length, 'intervju', 'intervjuer')}, ${formatCount(observations.length, 'iakttagelse', 'iakttagelser')}`}
      aside={<Link href={`/samla-in/granskningar/${reviewId}?flik=intervjuer`}>Öppna intervjuerna</Link>}
      flush
    >
      {interviews.length + observations.length === 0 && (
        <p className={classes.none}>Inga intervjuer eller iakttagelser är antecknade i granskningen.</p>
      )}
      <ul className={classes.lines}>
        {interviews.map(({ id, group, heldOn, persons, roles, summary, notes }) => (
          <li key={id}>
            <div className={classes.lineHead}>
              <strong>{capital(interviewGroupNames[group])}</strong>
              <span className={classes.quiet}>
                {[
                  persons === null ? null : formatCount(persons, 'person', 'personer'),
                  heldOn === null ? 'inte hållen än' : formatDate(heldOn),
                ]
                  .filter((part) => part !== null)
                  .join(', ')}
              </span>
            </div>
            {roles !== null && <span className={classes.second}>{roles}</span>}
            <p>{summary ?? 'Ingen sammanfattning är skriven.'}</p>
            {notes.length > 0 && (
              <details className={classes.details}>
                <summary>{formatCount(notes.length, 'anteckning', 'anteckningar')}</summary>
                <ul>
                  {notes.map((note) => (
                    <li key={note.id}>
                      {note.question !== null && <span className={classes.second}>{note.question}</span>}
                      {note.text}
                    </li>
                  ))}
                </ul>
              </details>
            )}
          </li>
        ))}
        {observations.map(({ id, area, text, observedOn }) => (
          <li key={id}>
            <div className={classes.lineHead}>
              <strong>Iakttagelse{area === null ? '' : `: ${area}`}</strong>
              <span className={classes.quiet}>{formatDate(observedOn)}</span>
            </div>
            <p>{text}</p>
          </li>
        ))}
      </ul>
    </Card>
  )
}
