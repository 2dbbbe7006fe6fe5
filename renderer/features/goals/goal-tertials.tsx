import { useQuery } from '@tanstack/react-query'
import type { GoalRow } from '../../../shared/contracts/goals'
import { GoalFollowUpDraft, type GoalTertial } from '../../../shared/contracts/goal-follow-up'
import { goalFollowUpStatusNames } from '../../../shared/text/collect-names'
import type { ClientInput } from '../../../shared/contracts'
import { ConflictDialog } from '../../lib/conflict-dialog'
import { ask, useCommand } from '../../lib/queries'
import { oneOf, useAddressFilter } from '../../lib/use-address-filter'
import { useOpenedForm } from '../../lib/use-opened-form'
import { useRecordForm } from '../../lib/use-record-form'
import { Button, Notice, Stack } from '../../ui'
import { FormActions, RadioCards, TextArea } from '../../ui/forms'
import { wordOptions } from '../register/form-values'
import classes from './goals.module.css'
import { TertialState } from './tertial-words'

type Draft = ClientInput<'plan.saveGoalFollowUp'>['draft']

/** The three tertials of a mål or uppdrag, each read or written in its place. */
export function GoalTertials({ goal }: { goal: GoalRow }) {
  const { values, set } = useAddressFilter(['tertial'])
  const { data } = useQuery(ask('plan.goalTertials', { committeeId: null, year: goal.year }))
  const row = data?.rows.find((one) => one.goal.id === goal.id)
  if (data === undefined || row === undefined) return null
  const open = oneOf(['1', '2', '3'], values.tertial)
  return (
    <section aria-label="Tertialuppföljning">
      <h3 className={classes.heading}>Tertialuppföljning</h3>
      <ul className={classes.parts}>
        {row.tertials.map((tertial) => {
          const { canWrite, words } = data.tertials[tertial.tertial - 1] ?? { canWrite: null, words: '' }
          const isOpen = open === String(tertial.tertial) && canWrite?.ok === true
          return (
            <li key={tertial.tertial}>
              <div className={classes.partHead}>
                <span>
                  Tertial {tertial.tertial} {!isOpen && <TertialState tertial={tertial} />}
                </span>
                {!isOpen && canWrite?.ok === true && (
                  <Button look="quiet" inRow icon="pencil" onClick={() => set('tertial', String(tertial.tertial))}>
                    {tertial.followUp === null ? `Följ upp tertial ${tertial.tertial}` : 'Ändra'}
                  </Button>
                )}
              </div>
              {isOpen ? (
                <TertialForm goal={goal} tertial={tertial} onClose={() => set('tertial', null)} />
              ) : (
                <>
                  {tertial.followUp === null && <p className={classes.quiet}>{words}</p>}
                  {tertial.followUp?.comment && <p className={classes.quiet}>{tertial.followUp.comment}</p>}
                  {tertial.followUp?.measure && <p className={classes.quiet}>Åtgärd: {tertial.followUp.measure}</p>}
                </>
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}

interface TertialFormProps {
  goal: GoalRow
  tertial: GoalTertial
  onClose: () => void
}

function TertialForm({ goal, tertial: { tertial, followUp }, onClose }: TertialFormProps) {
  const opened = useOpenedForm()
  const save = useCommand('plan.saveGoalFollowUp')
  const form = useRecordForm<Draft>({
    draftKey: `goal-tertial:${goal.id}:${tertial}`,
    schema: GoalFollowUpDraft,
    initial: {
      status: followUp?.status ?? null,
      comment: followUp?.comment ?? null,
      measure: followUp?.measure ?? null,
    },
    version: followUp?.version ?? null,
    freeTexts: ['comment', 'measure'],
    save: async (draft, version) => {
      await save.mutateAsync({ goalId: goal.id, tertial, version, draft })
      onClose()
    },
  })
  const { status } = form.values
  return (
    <form
      ref={opened}
      noValidate
      aria-label={`Tertial ${tertial}`}
      onSubmit={(event) => {
        event.preventDefault()
        void form.save()
      }}
    >
      <Stack gap={3}>
        {form.message !== null && <Notice kind="error" title={form.message} />}
        <RadioCards
          {...form.field('status')}
          label="Hur går det?"
          options={wordOptions(goalFollowUpStatusNames)}
          onChange={(value) => form.set('status', value)}
          least={8}
        />
        <TextArea {...form.text('comment')} rows={3} required={status === 'offTrack'} />
        <TextArea {...form.text('measure')} rows={2} required={status === 'offTrack'} />
        <FormActions>
          <Button
            onClick={() => {
              form.discard()
              onClose()
            }}
          >
            Avbryt
          </Button>
          <Button look="primary" type="submit" busy={form.saving}>
            Spara
          </Button>
        </FormActions>
      </Stack>
      <ConflictDialog form={form} />
    </form>
  )
}
