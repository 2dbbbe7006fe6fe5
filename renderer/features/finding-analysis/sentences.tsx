import classes from './finding-analysis.module.css'

/** What the figures say, each sentence with its counts; the first one is what is counted. */
export function Sentences({ sentences }: { sentences: readonly string[] }) {
  return (
    <ul className={classes.sentences}>
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  )
}
