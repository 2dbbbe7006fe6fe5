import { useMemo } from 'react'
import { Notice } from '../../ui'
import { type DifferencePart, differenceOf, inLines } from './word-difference'
import classes from './difference-view.module.css'

interface DifferenceViewProps {
  before: string
  after: string
  /** "i år", "i texten nu": where the new words stand. */
  place: string
}

/** One text with what is gone struck through and what is new underlined; both are also said in words. */
export function DifferenceView({ before, after, place }: DifferenceViewProps) {
  const lines = useMemo(() => inLines(differenceOf(before, after)), [before, after])
  if (before === after) return <Notice title={`Samma text ${place}.`} />
  return (
    <div className={classes.text} lang="sv">
      {lines.map((line, index) => (
        // Drawn anew as a whole.
        // oxlint-disable-next-line react/no-array-index-key
        <p key={index}>
          {line.map((part, at) => (
            // oxlint-disable-next-line react/no-array-index-key
            <Part key={at} {...part} />
          ))}
        </p>
      ))}
    </div>
  )
}

function Part({ kind, text }: DifferencePart) {
  if (kind === 'same') return text
  const Tag = kind === 'added' ? 'ins' : 'del'
  return (
    <Tag className={classes[kind]}>
      <span className="visually-hidden">{kind === 'added' ? ' nytt: ' : ' borta: '}</span>
      {text}
      <span className="visually-hidden"> slut </span>
    </Tag>
  )
}
