import { useState } from 'react'
import { InterviewGroup } from '../../../shared/contracts/collect-values'
import type { Interview, ReviewWork } from '../../../shared/contracts/review-work'
import { formatDate } from '../../../shared/text/format'
import { interviewGroupNames } from '../../../shared/text/collect-names'
import { CommandError } from '../../lib/command-error'
import { useCommand } from '../../lib/queries'
import { Card, EmptyState, Icon, Stack } from '../../ui'
import { InterviewForm } from './interview-form'
import { InterviewNotes } from './interview-notes'
import { capital } from './review-words'
import classes from './work.module.css'

/** In the order in which they are usually held. */
const groups: readonly InterviewGroup[] = ['management', 'staff', 'caseworker', 'client', 'relative']

/** Interviews group by group: who in roles and numbers, and what was said, question by question. */
export function InterviewsTab({ work }: { work: ReviewWork }) {
  const [chosen, setChosen] = useState<string | null>(null)
  const add = useCommand('collect.saveInterview')
  const { interviews } = work
  const interview = interviews.find(({ id }) => id === chosen) ?? interviews[0] ?? null
  const begin = (group: InterviewGroup) =>
    add.mutate(
      {
        id: null,
        version: null,
        reviewId: work.reviewId,
        draft: { group, heldOn: work.visit.visitedOn, method: null, roles: null, persons: null, summary: null },
      },
      { onSuccess: ({ id }) => setChosen(id) },
    )
  return (
    <div className={classes.two}>
      <Card title="Grupper" flush>
        <CommandError error={add.error} />
        <ul className={classes.choices}>
          {groups.flatMap((group) => {
            const own = interviews.filter((one) => one.group === group)
            return [
              ...own.map((one, index) => (
                <li key={one.id}>
                  <Choice
                    interview={one}
                    number={own.length > 1 ? index + 1 : null}
                    chosen={one === interview}
                    onChoose={() => setChosen(one.id)}
                  />
                </li>
              )),
              <li key={group}>
                <button type="button" className={classes.choice} aria-pressed="false" onClick={() => begin(group)}>
                  <Icon name="plus" size={15} />
                  <span>
                    {own.length === 0
                      ? capital(interviewGroupNames[group])
                      : `En till med ${interviewGroupNames[group]}`}
                  </span>
                </button>
              </li>,
            ]
          })}
        </ul>
      </Card>
      {interview === null ? (
        <Card>
          <EmptyState
            what="Inga intervjuer än."
            why="Välj en grupp till vänster, så öppnas en intervju att skriva i. Allt sparas medan du skriver."
          />
        </Card>
      ) : (
        <Stack gap={4}>
          <InterviewForm key={interview.id} interview={interview} onRemoved={() => setChosen(null)} />
          <InterviewNotes key={`notes-${interview.id}`} interview={interview} questions={work.questions} />
        </Stack>
      )}
    </div>
  )
}

interface ChoiceProps {
  interview: Interview
  /** Which of several with the same group. */
  number: number | null
  chosen: boolean
  onChoose: () => void
}

function Choice({ interview: { group, heldOn }, number, chosen, onChoose }: ChoiceProps) {
  const name = capital(interviewGroupNames[group])
  return (
    <button type="button" className={classes.choice} aria-pressed={chosen} onClick={onChoose}>
      <span className={heldOn === null ? classes.lacking : classes.there}>
        <Icon
          name={heldOn === null ? 'pencil' : 'check'}
          size={15}
          label={heldOn === null ? 'Påbörjad' : 'Genomförd'}
        />
      </span>
      <span>{number === null ? name : `${name} ${number}`}</span>
      <span className={classes.how}>{heldOn === null ? '' : formatDate(heldOn)}</span>
    </button>
  )
}
