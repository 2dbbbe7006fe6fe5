import { useState } from 'react'
import type { FollowUpQuestion } from '../../../shared/contracts/individual'
import { followUpQuestionNames } from '../../../shared/text/individual-names'
import { AppError } from '../../../shared/errors'
import { formatCount } from '../../../shared/text/format'
import { sentenceOf, useCommand } from '../../lib/queries'
import { Button, ButtonLink, Card, KeyFooter, KeyHint, Notice, Page, PageHead } from '../../ui'
import { CheckField, FieldGroup, NumberField } from '../../ui/forms'
import { useToday } from '../register/use-today'
import { AboutAnswer } from './about-answer'
import { type About, answerGroups, type Answers, type Draft } from './answer-fields'
import classes from './answer.module.css'
import { AnswerQuestion, focusQuestion } from './answer-question'

const order = answerGroups.flatMap(({ fields }) => fields.map(({ id }) => id))

/** Registers answers one after another for those who have no system of their own. What is saved can't be read again. */
export default function AnswerPage() {
  const today = useToday()
  const save = useCommand('collect.saveIndividual')
  const takeBack = useCommand('collect.takeBackIndividual')
  const [about, setAbout] = useState<About>(() => blankAbout(today))
  const [answers, setAnswers] = useState<Answers>({})
  const [minutes, setMinutes] = useState<number | null>(null)
  const [hard, setHard] = useState<readonly FollowUpQuestion[]>([])
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({})
  const [failure, setFailure] = useState<string | null>(null)
  const [saved, setSaved] = useState(0)
  const [receipt, setReceipt] = useState<string | null>(null)

  const store = async (): Promise<void> => {
    const lacking = lacks(about, answers)
    setErrors(lacking)
    setFailure(null)
    if (Object.keys(lacking).length > 0) return focusQuestion(lacking['judgement'] && 'judgement')
    try {
      const done = await save.mutateAsync({ draft: draftOf(about, answers, minutes, hard) })
      setReceipt(done.receipt)
      setSaved(saved + 1)
      setAnswers({})
      setMinutes(null)
      setHard([])
      setAbout({ ...about, gender: null })
      focusQuestion(order[0])
    } catch (cause) {
      setErrors((cause instanceof AppError ? cause.data.fields : undefined) ?? {})
      setFailure(sentenceOf(cause))
    }
  }
  const undo = async (): Promise<void> => {
    if (receipt === null) return
    setReceipt(null)
    try {
      await takeBack.mutateAsync({ receipt })
      setSaved(saved - 1)
    } catch (cause) {
      setFailure(sentenceOf(cause))
    }
  }
  const next = (id: string): void => {
    const following = order[order.indexOf(id as (typeof order)[number]) + 1]
    if (following === undefined) void store()
    else focusQuestion(following)
  }

  return (
    <Page>
      <PageHead
        kind="Individuppföljning"
        title="Registrera svar"
        actions={
          <>
            <ButtonLink href="/samla-in/individuppfoljning">Till siffrorna</ButtonLink>
            <Button look="primary" busy={save.isPending} onClick={() => void store()}>
              Spara och ta nästa
            </Button>
          </>
        }
      />
      {failure !== null && <Notice kind="error" title={failure} />}
      {saved > 0 && failure === null && (
        <Notice
          kind="done"
          title={`${formatCount(saved, 'svar är registrerat', 'svar är registrerade')}.`}
          action={
            receipt !== null && (
              <Button look="quiet" inRow icon="undo" busy={takeBack.isPending} onClick={() => void undo()}>
                Ta tillbaka det senaste
              </Button>
            )
          }
        >
          Ett sparat svar går inte att läsa tillbaka; det räknas med när tertialet är avslutat.
        </Notice>
      )}
      <Card title="Vad svaret gäller" note="ligger kvar till nästa svar, utom kön">
        <AboutAnswer about={about} errors={errors} onChange={setAbout} />
      </Card>
      {answerGroups.map(({ title, fields }) => (
        <Card key={title} title={title}>
          <div className={classes.questions}>
            {fields.map((field) => (
              <AnswerQuestion
                key={field.id}
                field={field}
                value={answers[field.id]}
                error={errors[field.id]}
                onChange={(value) => setAnswers({ ...answers, [field.id]: value })}
                onNext={() => next(field.id)}
              />
            ))}
          </div>
        </Card>
      ))}
      {about.roundId !== null && (
        <Card title="Om uppföljningen" note="för omgångens omdöme">
          <NumberField label="Tid" unit="minuter" min={0} max={600} value={minutes} onChange={setMinutes} />
          <FieldGroup legend="Frågor som var svåra att förstå">
            {Object.entries(followUpQuestionNames).map(([id, label]) => (
              <CheckField
                key={id}
                label={label}
                checked={hard.includes(id as FollowUpQuestion)}
                onChange={(on) => setHard(on ? [...hard, id as FollowUpQuestion] : hard.filter((one) => one !== id))}
              />
            ))}
          </FieldGroup>
        </Card>
      )}
      <KeyFooter>
        <KeyHint keys={['1', '6']}>välj svar</KeyHint>
        <KeyHint keys={['Enter']}>nästa fråga, efter den sista spara</KeyHint>
      </KeyFooter>
    </Page>
  )
}

const blankAbout = (today: string): About => ({
  answeredOn: today,
  providerId: null,
  serviceTypeId: null,
  unitId: null,
  district: null,
  gender: null,
  roundId: null,
})

function lacks(about: About, answers: Answers): Record<string, string> {
  return {
    ...(about.answeredOn === '' && { answeredOn: 'Skriv dagen.' }),
    ...(about.providerId === null && { providerId: 'Välj utförare.' }),
    ...(about.serviceTypeId === null && { serviceTypeId: 'Välj insats.' }),
    ...(answers.judgement === undefined && { judgement: 'Välj en bedömning.' }),
  }
}

const draftOf = (about: About, answers: Answers, minutes: number | null, hard: readonly FollowUpQuestion[]): Draft => ({
  ...about,
  providerId: about.providerId ?? '',
  serviceTypeId: about.serviceTypeId ?? '',
  district: about.district === null || about.district.trim() === '' ? null : about.district,
  ...(Object.fromEntries(order.map((id) => [id, answers[id] ?? null])) as Omit<Draft, keyof About>),
  minutes: about.roundId === null ? null : minutes,
  hardQuestions: about.roundId === null ? null : [...hard],
})
