import { RecordType } from '../../../shared/contracts/values'
import type { TracedFigure } from '../../../shared/contracts/report'
import { formatCount, formatDateTime } from '../../../shared/text/format'
import { recordTypeNames } from '../../../shared/text/names'
import { Card, Facts, IconButton } from '../../ui'
import { FigureRows } from '../provenance/figure-rows'
import classes from './figure-origin.module.css'

/** A sum can lead to more than one kind of record: 'review, history'. */
const kindsOf = ({ recordType }: TracedFigure): RecordType[] =>
  recordType.split(', ').flatMap((name) => {
    const known = RecordType.safeParse(name)
    return known.success ? [known.data] : []
  })

interface FigureOriginProps {
  figure: TracedFigure
  /** When the figure was taken; left out in a preview, whose rows are as they stand. */
  takenAt?: string | undefined
  onClose: () => void
}

/** Later than any change. */
const asTheyStand = '9999-12-31'

/** One figure: what was counted, in which register and when, and the rows behind it as they were then. */
export function FigureOrigin({ figure, takenAt, onClose }: FigureOriginProps) {
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
          ...(takenAt === undefined ? [] : [{ label: 'Hämtad', value: formatDateTime(takenAt) }]),
          { label: 'Avsnitt', value: figure.label },
          { label: 'Ur', value: kinds.map((kind) => recordTypeNames[kind]).join(', ') || null },
          { label: 'Rader', value: formatCount(figure.ids.length, 'rad', 'rader') },
        ]}
      />
      {kinds.length > 0 && figure.ids.length > 0 && (
        <FigureRows recordTypes={kinds} ids={figure.ids} takenAt={takenAt ?? asTheyStand} />
      )}
    </Card>
  )
}
