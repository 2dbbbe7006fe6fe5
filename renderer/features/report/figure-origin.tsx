import { RecordType } from '../../../shared/contracts/values'
import type { TracedFigure } from '../../../shared/contracts/report'
import { formatCount } from '../../../shared/text/format'
import { recordTypeNames } from '../../../shared/text/names'
import { Card, Facts, IconButton } from '../../ui'
import { OriginRows } from './origin-rows'
import classes from './figure-origin.module.css'

/** A sum can lead to more than one kind of record: 'review, history'. */
const kindsOf = ({ recordType }: TracedFigure): RecordType[] =>
  recordType.split(', ').flatMap((name) => {
    const known = RecordType.safeParse(name)
    return known.success ? [known.data] : []
  })

/** One figure: what was counted, in which register, and the rows behind it. */
export function FigureOrigin({ figure, onClose }: { figure: TracedFigure; onClose: () => void }) {
  const kinds = kindsOf(figure)
  return (
    <Card
      title="Varifrån kommer siffran?"
      aside={<IconButton icon="close" label="Stäng" inRow onClick={onClose} />}
      className={classes.card}
    >
      <p className={classes.value}>{figure.value}</p>
      <Facts
        as="rows"
        facts={[
          { label: 'Räknat', value: figure.description },
          { label: 'Avsnitt', value: figure.label },
          { label: 'Ur', value: kinds.map((kind) => recordTypeNames[kind]).join(', ') || null },
          { label: 'Rader', value: formatCount(figure.ids.length, 'rad', 'rader') },
        ]}
      />
      {kinds.length === 1 && kinds[0] && <OriginRows kind={kinds[0]} ids={figure.ids} />}
    </Card>
  )
}
