import type { ChecklistArea, ChecklistQuestion } from '../../../shared/contracts/checklist'
import { formatCount } from '../../../shared/text/format'
import { sentenceOf, useCommand } from '../../lib/queries'
import { Button, Card, confirmDialog, IconButton, Notice } from '../../ui'
import classes from './editor.module.css'
import type { Editing } from './editing'
import { QuestionRow } from './question-row'
import type { Moves } from './use-moves'

interface AreaCardProps {
  area: ChecklistArea
  place: number
  areas: readonly ChecklistArea[]
  /** Every question of the version, in order. */
  questions: readonly ChecklistQuestion[]
  isDraft: boolean
  moves: Moves
  begin: (editing: Editing) => void
}

/** An area with its questions; in a draft with the ways to change them. */
export function AreaCard({ area, place, questions, isDraft, moves, begin }: AreaCardProps) {
  const remove = useCommand('collect.removeChecklistArea')
  const own = questions.filter(({ areaId }) => areaId === area.id)
  const takeAway = async () => {
    const sure = await confirmDialog({
      title: `Ta bort området ${area.name}?`,
      body: `${formatCount(own.length, 'fråga', 'frågor')} i området tas också bort ur utkastet. Fastställda versioner påverkas inte.`,
      confirm: 'Ta bort',
      danger: true,
    })
    if (sure) remove.mutate({ id: area.id, version: area.version })
  }
  return (
    <Card
      flush
      title={`${place + 1}. ${area.name}`}
      note={formatCount(own.length, 'fråga', 'frågor')}
      aside={
        isDraft && (
          <>
            <MoveButtons
              id={area.id}
              name={area.name}
              can={(step) => moves.canMoveArea(area, step)}
              onMove={(step) => moves.moveArea(area, step)}
            />
            <IconButton
              icon="pencil"
              inRow
              label={`Ändra området ${area.name}`}
              onClick={() => begin({ what: 'area', area })}
            />
            <IconButton icon="trash" inRow label={`Ta bort området ${area.name}`} onClick={() => void takeAway()} />
          </>
        )
      }
      foot={
        isDraft && (
          <Button
            look="quiet"
            inRow
            icon="plus"
            onClick={() => begin({ what: 'question', areaId: area.id, question: null })}
          >
            Ny fråga i {area.name}
          </Button>
        )
      }
    >
      {area.help !== null && <p className={classes.areaHelp}>{area.help}</p>}
      {remove.error && <Notice kind="error" title={sentenceOf(remove.error)} />}
      <ol className={classes.questions}>
        {own.map((question) => (
          <QuestionRow
            key={question.id}
            question={question}
            number={questions.indexOf(question) + 1}
            questions={questions}
            isDraft={isDraft}
            moves={moves}
            begin={begin}
          />
        ))}
      </ol>
    </Card>
  )
}

interface MoveButtonsProps {
  id: string
  name: string
  can: (step: -1 | 1) => boolean
  onMove: (step: -1 | 1) => void
}

/** One step up, one step down. At the edge a button stays in its place, so that nothing jumps. */
export function MoveButtons({ id, name, can, onMove }: MoveButtonsProps) {
  return (
    <>
      <IconButton
        icon="arrowUp"
        inRow
        label={`Flytta upp ${name}`}
        data-move={`${id}:-1`}
        aria-disabled={!can(-1)}
        onClick={() => can(-1) && onMove(-1)}
      />
      <IconButton
        icon="arrowDown"
        inRow
        label={`Flytta ner ${name}`}
        data-move={`${id}:1`}
        aria-disabled={!can(1)}
        onClick={() => can(1) && onMove(1)}
      />
    </>
  )
}
