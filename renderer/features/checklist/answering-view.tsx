import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import type { Answering } from '../../../shared/contracts/checklist'
import { checklistAnswerNames } from '../../../shared/text/collect-names'
import type { ChecklistAnswerValue } from '../../../shared/contracts/collect-values'
import { useShortcutHelp } from '../../app/shortcut-help'
import { ConflictDialog } from '../../lib/conflict-dialog'
import { ask } from '../../lib/queries'
import { useAddressFilter } from '../../lib/use-address-filter'
import { Button, KeyFooter, KeyHint, Notice } from '../../ui'
import { AnsweringSaved } from './answering-saved'
import { AreaList } from './area-list'
import classes from './checklist.module.css'
import { ChooseChecklist } from './choose-checklist'
import { conflictOf } from './conflict'
import { FindingFromQuestion } from './finding-from-question'
import { QuestionCard } from './question-card'
import { answerShortcuts, useAnswerKeys } from './use-answer-keys'
import { useAnswers } from './use-answers'

interface AnsweringViewProps {
  data: Answering
  checklist: NonNullable<Answering['checklist']>
}

/** Answering by keyboard: the areas, the question that the address names, its answer and underlag. */
export function AnsweringView({ data, checklist }: AnsweringViewProps) {
  const { values, set } = useAddressFilter(['fraga'])
  const answers = useAnswers(data)
  const { asked, summary } = answers
  const [making, setMaking] = useState(false)
  const [choosing, setChoosing] = useState(false)
  const heading = useRef<HTMLHeadingElement>(null)
  const evidence = useRef<HTMLTextAreaElement>(null)
  const { data: view } = useQuery(ask('collect.review', { id: data.review.id }))
  useShortcutHelp(answerShortcuts)

  const firstLeft = asked.find(({ answer }) => answer === null)
  const question = asked.find(({ id }) => id === values.fraga) ?? firstLeft ?? asked[0]
  const place = question === undefined ? -1 : asked.indexOf(question)

  // The place is in the address from the first look, so that a reload comes back to it.
  useEffect(() => {
    if (question !== undefined && question.id !== values.fraga) set('fraga', question.id)
  })

  const open = (id: string | undefined): void => {
    if (id === undefined) return
    answers.queue.flush()
    set('fraga', id)
    heading.current?.focus()
  }
  const following = asked[place + 1] ?? (firstLeft === question ? undefined : firstLeft)
  const openArea = (step: 1 | -1): void => {
    const areas = summary.areas.filter(({ questions }) => questions > 0)
    const at = areas.findIndex(({ id }) => id === question?.areaId)
    open(firstOf(areas[at + step]?.id))
  }
  const firstOf = (areaId: string | undefined): string | undefined => {
    const own = asked.filter((one) => one.areaId === areaId)
    return (own.find(({ answer }) => answer === null) ?? own[0])?.id
  }

  useAnswerKeys((key) => {
    if (question === undefined || making || choosing) return
    if (key.does === 'answer') {
      if (!data.review.archived) answers.answer(question, key.answer)
    } else if (key.does === 'next') open(following?.id)
    else if (key.does === 'previous') open(asked[place - 1]?.id)
    else if (key.does === 'nextArea') openArea(1)
    else if (key.does === 'previousArea') openArea(-1)
    else if (key.does === 'evidence') evidence.current?.focus()
    else if (!data.review.archived) setMaking(true)
  })

  if (choosing) return <ChooseChecklist data={data} onClose={() => setChoosing(false)} />
  return (
    <div className={classes.answering}>
      {answers.state.failed !== null && (
        <Notice
          kind="error"
          title={`Svaren är inte sparade. ${answers.state.failed}`}
          action={
            <Button look="link" onClick={answers.queue.retry}>
              Försök igen
            </Button>
          }
        />
      )}
      <div className={classes.columns}>
        <AreaList
          data={data}
          checklist={checklist}
          summary={summary}
          currentId={question?.areaId ?? null}
          onOpen={(areaId) => open(firstOf(areaId))}
          onChange={() => setChoosing(true)}
        />
        {question === undefined ? (
          <Notice kind="info" title="Checklistan har inga frågor." />
        ) : making && view !== undefined ? (
          <FindingFromQuestion
            key={question.id}
            view={view}
            question={question}
            areaName={data.areas.find(({ id }) => id === question.areaId)?.name ?? ''}
            onClose={() => {
              setMaking(false)
              // The heading is drawn anew after this turn.
              setTimeout(() => heading.current?.focus())
            }}
          />
        ) : (
          <QuestionCard
            data={data}
            answers={answers}
            question={question}
            previousId={asked[place - 1]?.id}
            nextId={following?.id}
            heading={heading}
            evidence={evidence}
            onOpen={open}
            onFinding={() => setMaking(true)}
          />
        )}
      </div>
      <KeyFooter>
        {making ? (
          <>
            <KeyHint keys={['Ctrl', 'Enter']}>spara bristen</KeyHint>
            <KeyHint keys={['Esc']}>tillbaka till frågan</KeyHint>
          </>
        ) : (
          <>
            <KeyHint keys={['1–4']}>svara</KeyHint>
            <KeyHint keys={['N']}>nästa fråga</KeyHint>
            <KeyHint keys={['↑', '↓']}>byt fråga</KeyHint>
            <KeyHint keys={['U']}>skriv underlag</KeyHint>
            <KeyHint keys={['B']}>gör till brist</KeyHint>
            <KeyHint keys={['F1']}>alla</KeyHint>
          </>
        )}
        <AnsweringSaved answers={answers} />
      </KeyFooter>
      <ConflictDialog
        form={{ conflict: conflictOf(answers) }}
        show={(field, value) =>
          field === 'answer' && value !== null ? checklistAnswerNames[value as ChecklistAnswerValue] : undefined
        }
      />
    </div>
  )
}
