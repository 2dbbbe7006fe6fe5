import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { useLocation } from 'wouter'
import type { Todo } from '../../../shared/contracts/act'
import { formatNumber } from '../../../shared/text/format'
import { useScreen } from '../../app/screen-state'
import { ask, sentenceOf } from '../../lib/queries'
import { Button, Card, DueChip, EmptyState, Notice, SkeletonRows, ToneChip } from '../../ui'
import classes from './overview.module.css'
import type { Scope } from './scope'

const shownAtFirst = 7
const tones = { late: 'high', soon: 'mid', later: 'neutral' } as const

/** Att göra: one sentence with its reason, how near it is, and one button. */
export function TodoCard(scope: Scope) {
  const { data, error } = useQuery(ask('act.todos', scope))
  const [all, setAll] = useState(false)
  if (error) return <Notice kind="error" title={sentenceOf(error)} />
  const rows = data?.rows ?? []
  const shown = all ? rows : rows.slice(0, shownAtFirst)
  return (
    <Card
      title="Att göra"
      note={data && data.total > 0 ? noteOf(data.total, data.late) : undefined}
      aside={
        rows.length > shownAtFirst && (
          <Button look="link" onClick={() => setAll(!all)}>
            {all ? 'Visa färre' : showWords(rows.length, data?.total ?? 0)}
          </Button>
        )
      }
      flush
    >
      {data === undefined && <SkeletonRows count={shownAtFirst} />}
      {data !== undefined && rows.length === 0 && (
        <EmptyState what="Inget väntar." why="Här visas brister, granskningar och planer som behöver dig." />
      )}
      <ul className={classes.todos}>
        {shown.map((todo) => (
          <TodoLine key={todo.id} todo={todo} />
        ))}
      </ul>
      {all && data !== undefined && data.total > rows.length && (
        <p className={classes.rest}>
          {formatNumber(rows.length)} av {formatNumber(data.total)} visas. Resten finns i listorna.
        </p>
      )}
    </Card>
  )
}

function TodoLine({ todo }: { todo: Todo }) {
  const [, go] = useLocation()
  const { chooseYear } = useScreen()
  const [before, after] = aroundSubject(todo)
  const open = () => {
    // A plan of next year is shown in that year: the frame's year follows.
    const year = Number(new URLSearchParams(todo.path.split('?')[1]).get('ar'))
    if (year > 0) chooseYear(year)
    go(todo.path)
  }
  return (
    <li>
      <span className={classes.due}>
        {todo.dueLabel !== null && todo.dueDegree !== null ? (
          <DueChip label={todo.dueLabel} tone={tones[todo.dueDegree]} />
        ) : (
          <ToneChip>väntar</ToneChip>
        )}
      </span>
      <span className={classes.sentence}>
        {withWholeDates(before)}
        <strong>{todo.subject}</strong>
        {withWholeDates(after)}
      </span>
      <Button look="quiet" inRow onClick={open} aria-label={`${todo.action}: ${todo.sentence}`}>
        {todo.action}
      </Button>
    </li>
  )
}

/** A date is never broken over a line. */
const withWholeDates = (text: string): ReactNode[] =>
  text.split(/(\d{4}-\d{2}-\d{2}\.?)/).map((part, index) =>
    index % 2 === 1 ? (
      <span key={part} className={classes.whole}>
        {part}
      </span>
    ) : (
      part
    ),
  )

function aroundSubject({ sentence, subject }: Todo): [string, string] {
  const at = sentence.indexOf(subject)
  return at < 0 ? ['', ` ${sentence}`] : [sentence.slice(0, at), sentence.slice(at + subject.length)]
}

/** All of them only where all were read. */
const showWords = (read: number, total: number): string =>
  read < total ? `Visa ${formatNumber(read)} av ${formatNumber(total)}` : `Visa alla (${formatNumber(total)})`

const noteOf = (total: number, late: number): string => {
  const waits = `${formatNumber(total)} väntar`
  return late === 0 ? `${waits}, inget är sent` : `${waits}, ${formatNumber(late)} är sena`
}
