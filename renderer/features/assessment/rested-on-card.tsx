import type { Assessment } from '../../../shared/contracts/assessment'
import { listInWords } from '../../../shared/domain/swedish'
import { materialKindNames } from '../../../shared/text/assessment-names'
import { formatCount, formatDate } from '../../../shared/text/format'
import { Card } from '../../ui'
import classes from './assessment.module.css'

const individualWords = {
  empty: null,
  shown: 'Individuppföljning visades bredvid.',
  protected: 'Individuppföljningen var för liten för att visas.',
}

/** What was known when the judgement was decided, as it was kept then. */
export function RestedOnCard({ assessment: { material } }: { assessment: Assessment }) {
  if (material === null) return null
  const { rows, since, until, individual } = material
  const told = rows
    .filter(({ ids }) => ids.length > 0)
    .map(({ kind, ids }) => formatCount(ids.length, ...materialKindNames[kind]))
  const period = since === null ? `till och med ${formatDate(until)}` : `${formatDate(since)}–${formatDate(until)}`
  return (
    <Card title="Det här vilade den på" note={`signaler ${period}`}>
      <p className={classes.reading}>
        {told.length === 0
          ? 'Inget material var registrerat när bedömningen fastställdes.'
          : `${capitalised(listInWords(told))}.`}{' '}
        {individualWords[individual]}
      </p>
    </Card>
  )
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
