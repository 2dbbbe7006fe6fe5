import type { ChecklistQuestion } from '../../../shared/contracts/checklist'
import { conditionInWords } from '../../../shared/domain/checklist/difference'
import { sentenceOf, useCommand } from '../../lib/queries'
import { Icon, IconButton, Notice } from '../../ui'
import { MoveButtons } from './area-card'
import classes from './editor.module.css'
import type { Editing } from './editing'
import type { Moves } from './use-moves'

interface QuestionRowProps {
  question: ChecklistQuestion
  number: number
  questions: readonly ChecklistQuestion[]
  isDraft: boolean
  moves: Moves
  begin: (editing: Editing) => void
}

/** One question of a checklist: what is asked, what one looks for, what it rests on, and when it is asked. */
export function QuestionRow({ question, number, questions, isDraft, moves, begin }: QuestionRowProps) {
  const remove = useCommand('collect.removeChecklistQuestion')
  const condition = conditionInWords(question, questions)
  const grounds = [
    question.lawConcept === null ? null : `Lagrum: ${question.lawConcept}`,
    question.lawReference,
    question.clause === null ? null : `Avtalet: ${question.clause}`,
    question.requirementText,
    question.qualityArea,
  ].filter((part) => part !== null)
  return (
    <li className={classes.question}>
      <span className={classes.number}>{number}</span>
      <div className={classes.words}>
        <p className={classes.text}>{question.text}</p>
        {question.help !== null && <p className={classes.quiet}>{question.help}</p>}
        {grounds.length > 0 && <p className={classes.quiet}>{grounds.join(' · ')}</p>}
        {condition !== null && (
          <p className={classes.condition}>
            <Icon name="filter" size={14} />
            {capital(condition)}
          </p>
        )}
        {remove.error && <Notice kind="error" title={sentenceOf(remove.error)} />}
      </div>
      {isDraft && (
        <div className={classes.rowActions}>
          <MoveButtons
            id={question.id}
            name={`fråga ${number}`}
            can={(step) => moves.canMoveQuestion(question, step)}
            onMove={(step) => moves.moveQuestion(question, step)}
          />
          <IconButton
            icon="pencil"
            inRow
            label={`Ändra fråga ${number}`}
            onClick={() => begin({ what: 'question', areaId: question.areaId, question })}
          />
          <IconButton
            icon="trash"
            inRow
            label={`Ta bort fråga ${number}`}
            onClick={() => remove.mutate({ id: question.id, version: question.version })}
          />
        </div>
      )}
    </li>
  )
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
