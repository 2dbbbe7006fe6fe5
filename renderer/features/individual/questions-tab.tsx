import { useQuery } from '@tanstack/react-query'
import type { AnswerFigure, FollowUpQuestion } from '../../../shared/contracts/individual'
import { formatCount } from '../../../shared/text/format'
import {
  followUpAnswerNames,
  followUpQuestionNames,
  followUpQuestionTexts,
} from '../../../shared/text/individual-names'
import { ask } from '../../lib/queries'
import { Card, type Segment, SegmentedBar, type SegmentLook } from '../../ui'
import { capital } from '../register/form-values'
import classes from './individual.module.css'
import { Hidden, JudgementBar, JudgementLegend } from './judgement-bar'
import type { useGroup } from './use-group'

const looks: Readonly<Record<string, SegmentLook>> = {
  yes: 'fill',
  partly: 'fill2',
  no: 'high',
  muchBetter: 'fill',
  better: 'fill2',
  same: 'soft',
  worse: 'mid',
  muchWorse: 'high',
  much: 'fill',
  some: 'fill2',
  little: 'soft',
  none: 'high',
  unknown: 'hatched',
}

/** The answers to the five questions and the three aids of the chosen group, beside those of the whole insats. */
export function QuestionsTab({ page: { group } }: { page: ReturnType<typeof useGroup> }) {
  const { data } = useQuery(ask('collect.individualGroup', group))
  if (!data) return null
  const { limit, questions, judgement, insats, insatsName } = data
  return (
    <>
      <Card title="Handläggarens bedömning" aside={<JudgementLegend />}>
        <div className={classes.question}>
          <span className={classes.who}>Urvalet</span>
          <JudgementBar figure={judgement} limit={limit} name="Urvalet" />
          {insats !== null && (
            <>
              <span className={classes.who}>{insatsName}</span>
              <JudgementBar figure={insats} limit={limit} name={insatsName ?? ''} />
            </>
          )}
        </div>
      </Card>
      <Card
        title="Frågor och stöd för bedömningen"
        note="fem frågor till brukaren, tre till handläggaren"
        foot={
          insatsName === null && (
            <p className={classes.muted}>
              Välj en insats och en utförare, enhet eller stadsdel, så visas hela insatsen bredvid.
            </p>
          )
        }
      >
        {questions.map((one) => (
          <section key={one.question} className={classes.asked}>
            <h3>{followUpQuestionNames[one.question]}</h3>
            <p className={classes.muted}>{followUpQuestionTexts[one.question]}</p>
            <div className={classes.question}>
              <Answers question={one.question} figure={one.group} limit={limit} who="Urvalet" legend />
              {one.insats !== null && (
                <Answers question={one.question} figure={one.insats} limit={limit} who={insatsName ?? ''} />
              )}
            </div>
          </section>
        ))}
      </Card>
    </>
  )
}

interface AnswersProps {
  question: FollowUpQuestion
  figure: AnswerFigure
  limit: number
  who: string
  legend?: boolean
}

function Answers({ question, figure, limit, who, legend }: AnswersProps) {
  const name = (
    <span className={classes.who}>
      {who}
      {figure.state === 'shown' && (
        <span className={classes.second}>{formatCount(figure.answered, 'svar', 'svar')}</span>
      )}
    </span>
  )
  if (figure.state !== 'shown')
    return (
      <>
        {name}
        <Hidden figure={figure} limit={limit} />
      </>
    )
  const segments = figure.counts.map(
    ({ value, count }): Segment => ({
      label: capital(followUpAnswerNames[question][value] ?? value),
      value: count,
      look: looks[value] ?? 'fill2',
    }),
  )
  return (
    <>
      {name}
      <div>
        <SegmentedBar
          slim
          segments={segments}
          label={`${followUpQuestionNames[question]}, ${who}`}
          legend={legend ? 'inline' : 'none'}
        />
      </div>
    </>
  )
}
