import { Card } from '../../ui'
import classes from './picture.module.css'

/** The picture in a few sentences, to be read aloud. */
export function SummaryCard({ sentences }: { sentences: readonly string[] }) {
  return (
    <Card title="Läget i korthet">
      <ul className={classes.summary}>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </Card>
  )
}
