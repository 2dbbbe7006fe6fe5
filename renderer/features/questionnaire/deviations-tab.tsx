import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { ReviewKind } from '../../../shared/contracts/values'
import { yearOf } from '../../../shared/domain/iso-date'
import { formatCount, formatMonth, formatShare } from '../../../shared/text/format'
import { CommandError } from '../../lib/command-error'
import { ask, sentenceOf, useCommand } from '../../lib/queries'
import { oneOf, useAddressFilter } from '../../lib/use-address-filter'
import { Button, EmptyState, Notice, Row, SkeletonRows, Switcher } from '../../ui'
import { SelectField } from '../../ui/forms'
import { DeviatingRecipients } from './deviating-recipients'
import { DeviatingQuestions } from './deviating-questions'
import type { QuestionnaireView } from './questionnaire-head'
import classes from './questionnaire.module.css'
import { useChosen } from './use-chosen'

type VisitKind = Extract<ReviewKind, 'quality' | 'followUp'>

const kindOptions = [
  { value: 'quality', label: 'Kvalitetsgranskning' },
  { value: 'followUp', label: 'Uppföljning' },
]
const months = Array.from({ length: 12 }, (_, index) => ({
  value: String(index + 1),
  label: formatMonth(index + 1, 'long'),
}))

/** What the rules point out, by recipient or by question; chosen recipients become visits. */
export function DeviationsTab({ view: { questionnaire, today } }: { view: QuestionnaireView }) {
  const { id } = questionnaire
  const { data, error } = useQuery(ask('collect.questionnaireDeviations', { id }))
  const { data: all } = useQuery(ask('collect.questionnaireRecipients', { id, deviatingOnly: true, state: 'answered' }))
  const { values, set } = useAddressFilter(['visa'])
  const [kind, setKind] = useState<VisitKind>('quality')
  const [year, setYear] = useState(Math.max(questionnaire.year, yearOf(today)))
  const [month, setMonth] = useState<string | null>(null)
  const [done, setDone] = useState<string | null>(null)
  const make = useCommand('collect.makeVisits')
  const view = oneOf(['mottagare', 'fraga'] as const, values.visa) ?? 'mottagare'
  const recipients = all?.rows ?? []
  const without = recipients.filter(({ visitReviewId }) => visitReviewId === null).map((row) => row.id)
  const ticks = useChosen(without)
  if (error) return <Notice kind="error" title={sentenceOf(error)} />
  if (data === undefined || all === undefined) return <SkeletonRows count={8} />
  if (data.answered === 0) {
    return (
      <EmptyState what="Inga svar är inlästa." why="Avvikelser pekas ut av frågornas regler när svaren kommer in." />
    )
  }
  if (data.rows.length === 0) {
    return (
      <EmptyState
        what="Inga avvikelser."
        why={`Inget av ${formatCount(data.answered, 'svar', 'svar')} träffas av frågornas regler. ${formatCount(data.recipients - data.answered, 'mottagare har', 'mottagare har')} inte svarat och räknas inte som godkända.`}
      />
    )
  }
  const visit = (ids: readonly string[]) =>
    make.mutate(
      { recipientIds: [...ids], kind, year, plannedMonth: month === null ? null : Number(month), responsible: null },
      {
        onSuccess: ({ visits }) => {
          setDone(
            `${formatCount(visits.length, 'besök är', 'besök är')} planerade i ${year}: ${visits.map(({ number }) => number).join(', ')}.`,
          )
          ticks.none()
        },
      },
    )
  return (
    <>
      <div className={classes.bar}>
        <Row>
          <Switcher
            label="Visa avvikelser"
            value={view}
            onChange={(next) => set('visa', next === 'mottagare' ? null : next)}
            options={[
              { value: 'mottagare', label: 'Per mottagare' },
              { value: 'fraga', label: 'Per fråga' },
            ]}
          />
          <span className={classes.quiet}>
            {`${formatShare(recipients.length, data.answered)} som svarat har minst en avvikelse; ${data.recipients - data.answered} har inte svarat.`}
          </span>
        </Row>
      </div>
      <CommandError error={make.error} />
      {done !== null && <Notice kind="done" title={done} />}
      {view === 'fraga' ? (
        <DeviatingQuestions rows={data.rows} answered={data.answered} />
      ) : (
        <>
          {without.length > 0 && (
            <div className={classes.bar}>
              <Row>
                <span className={classes.choice}>
                  <SelectField
                    label="Besök görs som"
                    required
                    value={kind}
                    options={kindOptions}
                    onChange={(value) => setKind((value ?? 'quality') as VisitKind)}
                  />
                </span>
                <SelectField
                  label="År"
                  required
                  value={String(year)}
                  options={[0, 1, 2]
                    .map((step) => String(yearOf(today) + step))
                    .map((value) => ({ value, label: value }))}
                  onChange={(value) => setYear(Number(value))}
                />
                <SelectField
                  label="Månad"
                  value={month}
                  options={months}
                  placeholder="Senare"
                  clearable
                  onChange={setMonth}
                />
              </Row>
              <Row>
                {ticks.chosen.length > 0 && (
                  <Button look="primary" busy={make.isPending} onClick={() => visit(ticks.chosen)}>
                    {`Gör ${formatCount(ticks.chosen.length, 'besök', 'besök')}`}
                  </Button>
                )}
                <Button look="quiet" onClick={ticks.chosen.length < without.length ? ticks.all : ticks.none}>
                  {ticks.chosen.length < without.length ? 'Välj alla utan besök' : 'Välj ingen'}
                </Button>
              </Row>
            </div>
          )}
          <DeviatingRecipients
            recipients={recipients}
            deviations={data.rows}
            ticks={ticks}
            busy={make.isPending}
            onVisit={(recipientId) => visit([recipientId])}
          />
        </>
      )}
    </>
  )
}
