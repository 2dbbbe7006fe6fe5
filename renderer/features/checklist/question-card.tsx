import type { RefObject } from 'react'
import { Link } from 'wouter'
import type { Answering, AnsweringQuestion } from '../../../shared/contracts/checklist'
import { checklistAnswerNames } from '../../../shared/text/collect-names'
import { formatDate } from '../../../shared/text/format'
import { Button, Icon, KeyCap } from '../../ui'
import { AnswerKeys } from './answer-keys'
import classes from './checklist.module.css'
import { EvidenceField } from './evidence-field'
import { AddQuestionFile, QuestionEvidence } from './question-evidence'
import { QuestionPager } from './question-pager'
import type { Answers } from './use-answers'

interface QuestionCardProps {
  data: Answering
  answers: Answers
  question: AnsweringQuestion
  previousId: string | undefined
  nextId: string | undefined
  heading: RefObject<HTMLHeadingElement | null>
  evidence: RefObject<HTMLTextAreaElement | null>
  onOpen: (id: string | undefined) => void
  onFinding: () => void
}

/** One question: what it rests on, what was answered last time, the four answers, and what shows that it is so. */
export function QuestionCard(props: QuestionCardProps) {
  const { data, answers, question, previousId, nextId, heading, evidence, onOpen, onFinding } = props
  const { archived, outcomeRecorded } = data.review
  const inArea = answers.asked.filter(({ areaId }) => areaId === question.areaId)
  return (
    <section className={classes.question} aria-labelledby="checklist-question">
      <div className={classes.questionHead}>
        <span>{data.areas.find(({ id }) => id === question.areaId)?.name}</span>
        <QuestionPager questions={inArea} currentId={question.id} onOpen={onOpen} />
      </div>
      <div className={classes.questionBody}>
        <h2 id="checklist-question" ref={heading} tabIndex={-1}>
          {question.text}
        </h2>
        {question.help !== null && <p className={classes.help}>{question.help}</p>}
        <Grounds question={question} />
        <Earlier question={question} />
        <AnswerKeys
          value={question.answer}
          disabled={archived}
          onAnswer={(answer) => answers.answer(question, answer)}
        />
        <EvidenceField
          key={question.id}
          field={evidence}
          value={question.evidence ?? ''}
          disabled={archived}
          aside={!archived && <AddQuestionFile reviewId={data.review.id} questionId={question.id} />}
          onWrite={(text) => answers.write(question, text)}
          onLeave={() => answers.queue.flush()}
          onNext={() => onOpen(nextId)}
          onDone={() => heading.current?.focus()}
        />
        <QuestionEvidence reviewId={data.review.id} questionId={question.id} />
        {question.findings.length > 0 && (
          <ul className={classes.findings}>
            {question.findings.map(({ id, description }) => (
              <li key={id}>
                <Icon name="flag" size={15} />
                <Link href={`/samla-in/granskningar/${data.review.id}?flik=brister`}>{description}</Link>
              </li>
            ))}
          </ul>
        )}
      </div>
      <div className={classes.questionFoot}>
        {previousId !== undefined && (
          <Button icon="chevronLeft" onClick={() => onOpen(previousId)}>
            Föregående
          </Button>
        )}
        <span className={classes.footNote}>
          {archived
            ? 'Granskningen är arkiverad. Hämta tillbaka den för att svara.'
            : outcomeRecorded && 'Granskningen har ett utfall. Ändringar sparas och syns i historiken.'}
        </span>
        {!archived && (
          <Button look="accent" icon="flag" onClick={onFinding}>
            Gör till brist <KeyCap>B</KeyCap>
          </Button>
        )}
        {nextId === undefined ? (
          <span className={classes.allDone}>
            {answers.summary.left === 0 ? 'Alla frågor är besvarade' : 'Sista frågan'}
          </span>
        ) : (
          <Button look="primary" iconAfter="chevronRight" onClick={() => onOpen(nextId)}>
            Nästa fråga
          </Button>
        )}
      </div>
    </section>
  )
}

/** Avtal, krav and lagrum of the question. */
function Grounds({ question }: { question: AnsweringQuestion }) {
  const grounds = [
    ...(question.clause === null ? [] : [{ icon: 'document' as const, text: `Avtalet: ${question.clause}` }]),
    ...(question.requirementText === null ? [] : [{ icon: 'link' as const, text: question.requirementText }]),
    ...question.law.map((text) => ({ icon: 'book' as const, text })),
  ]
  if (grounds.length === 0) return null
  return (
    <ul className={classes.grounds}>
      {grounds.map(({ icon, text }) => (
        <li key={text}>
          <Icon name={icon} size={15} />
          {text}
        </li>
      ))}
    </ul>
  )
}

/** What the latest granskning of the same utförare answered, with its underlag. */
function Earlier({ question: { earlier } }: { question: AnsweringQuestion }) {
  if (earlier === null) return null
  return (
    <div className={classes.earlier}>
      <Icon name="clock" size={15} />
      <span className={classes.earlierWords}>
        Förra granskningen{' '}
        <Link href={`/samla-in/granskningar/${earlier.reviewId}?flik=checklista`}>
          {earlier.on === null ? earlier.reviewNumber : formatDate(earlier.on)}
        </Link>
        : <strong>{capital(checklistAnswerNames[earlier.answer])}</strong>
        {earlier.evidence !== null && `. ${earlier.evidence}`}
      </span>
    </div>
  )
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
