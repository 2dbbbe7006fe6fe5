import { ChecklistAnswerValue } from '../../../shared/contracts/collect-values'
import { checklistAnswerNames } from '../../../shared/text/collect-names'
import { KeyCap } from '../../ui'
import classes from './checklist.module.css'

const meanings: Record<ChecklistAnswerValue, string> = {
  fulfilled: 'Kravet följs',
  partly: 'Följs till viss del',
  notFulfilled: 'Följs inte',
  notApplicable: 'Gäller inte här',
}

interface AnswerKeysProps {
  value: ChecklistAnswerValue | null
  disabled: boolean
  onAnswer: (answer: ChecklistAnswerValue | null) => void
}

/** Four equal keys in a fixed order. Pressing the chosen one with the pointer takes the answer away; its number never does. */
export function AnswerKeys({ value, disabled, onAnswer }: AnswerKeysProps) {
  return (
    <div className={classes.keys} role="group" aria-label="Svar">
      {ChecklistAnswerValue.options.map((answer, at) => (
        <button
          key={answer}
          type="button"
          className={classes.key}
          aria-pressed={answer === value}
          disabled={disabled}
          onClick={() => onAnswer(answer === value ? null : answer)}
        >
          <KeyCap>{at + 1}</KeyCap>
          <span className={classes.keyName}>{checklistAnswerNames[answer]}</span>
          <span className={classes.keyMeaning}>{meanings[answer]}</span>
        </button>
      ))}
    </div>
  )
}
