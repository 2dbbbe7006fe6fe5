import type { Question } from '../../../shared/contracts/questionnaire'
import { answerKindNames } from '../../../shared/text/collect-names'
import { CommandError } from '../../lib/command-error'
import { useCommand } from '../../lib/queries'
import { Button, confirmDialog, Facts, Row, SidePanel, Stack } from '../../ui'
import { capital } from '../register/form-values'

interface QuestionPanelProps {
  question: Question
  last: boolean
  /** Can be changed: the questionnaire is not sent. */
  draft: boolean
  onEdit: () => void
  onClose: () => void
}

/** One question: what the recipient sees, and when its answer is a deviation. */
export function QuestionPanel({ question, last, draft, onEdit, onClose }: QuestionPanelProps) {
  const { id, version, position, text, help, area, answerKind, choices, required, ruleWords } = question
  const move = useCommand('collect.moveQuestion')
  const remove = useCommand('collect.removeQuestion')
  const askRemove = async (): Promise<void> => {
    const sure = await confirmDialog({ title: 'Ta bort frågan?', body: text, confirm: 'Ta bort', danger: true })
    if (sure) remove.mutate({ id, version }, { onSuccess: onClose })
  }
  return (
    <SidePanel
      title={`Fråga ${position}`}
      wide
      onClose={onClose}
      foot={
        draft ? (
          <Row>
            <Button icon="trash" onClick={() => void askRemove()}>
              Ta bort
            </Button>
            <Button look="primary" onClick={onEdit}>
              Ändra
            </Button>
          </Row>
        ) : undefined
      }
    >
      <Stack gap={4}>
        <CommandError error={move.error ?? remove.error} />
        <p style={{ fontWeight: 600 }}>{text}</p>
        {help !== null && <p style={{ color: 'var(--ink-2)' }}>{help}</p>}
        <Facts
          as="rows"
          facts={[
            { label: 'Område', value: area ?? 'Utan område' },
            { label: 'Svarstyp', value: capital(answerKindNames[answerKind]) },
            ...(choices.length > 0 ? [{ label: 'Alternativ', value: choices.join(', ') }] : []),
            { label: 'Måste besvaras', value: required ? 'ja' : 'nej' },
            { label: 'Regel', value: ruleWords ?? 'ingen avvikelseregel' },
          ]}
        />
        {draft && (
          <Row>
            {position > 1 && (
              <Button
                icon="arrowUp"
                busy={move.isPending}
                onClick={() => move.mutate({ id, version, direction: 'up' })}
              >
                Flytta upp
              </Button>
            )}
            {!last && (
              <Button
                icon="arrowDown"
                busy={move.isPending}
                onClick={() => move.mutate({ id, version, direction: 'down' })}
              >
                Flytta ned
              </Button>
            )}
          </Row>
        )}
      </Stack>
    </SidePanel>
  )
}
