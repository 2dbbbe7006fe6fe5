import { Autocomplete } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useId, useRef } from 'react'
import { type ControlPlan, ControlResultDraft } from '../../../shared/contracts/control'
import type { ControlDeviation } from '../../../shared/contracts/values'
import { measureStateNames } from '../../../shared/domain/control/measure'
import { canFollowUp } from '../../../shared/domain/control/result'
import { formatDate } from '../../../shared/text/format'
import { controlDeviationNames } from '../../../shared/text/names'
import { ConflictDialog } from '../../lib/conflict-dialog'
import { clearDraft } from '../../lib/draft-store'
import { ask, useCommand } from '../../lib/queries'
import { useRecordForm } from '../../lib/use-record-form'
import { Button, Facts, Notice, Row, SidePanel, Stack } from '../../ui'
import { DateField, RadioCards, TextArea } from '../../ui/forms'
import { RecordHistory } from '../register/record-history'
import { RiskValue } from './control-columns'
import { emptyAsNull } from './control-paths'
import classes from './control.module.css'
import type { FollowUpRow } from './follow-up-columns'

interface FollowUpPanelProps {
  plan: ControlPlan
  row: FollowUpRow
  /** The next one that is owed; null when this is the last. */
  nextTitle: string | null
  onSaved: (goOn: boolean) => void
  onClose: () => void
}

interface Values {
  deviation: ControlDeviation | null
  result: string | null
  measure: string | null
  measureResponsible: string | null
  measureDueOn: string | null
}

const short = { none: 'Ingen', minor: 'Mindre', serious: 'Allvarlig' } as const
const options = (['none', 'minor', 'serious'] as const).map((value, index) => ({
  value,
  label: `${index + 1} ${short[value]}`,
}))

/** What one kontrollmoment showed in a tertial. What is written is kept until it is saved. */
export function FollowUpPanel({ plan, row, nextTitle, onSaved, onClose }: FollowUpPanelProps) {
  const { activity, tertial, followUp } = row
  const { data: frame } = useQuery(ask('settings.frame', {}))
  const { data: choices } = useQuery(ask('register.choices', {}))
  const command = useCommand('plan.saveControlResult')
  const formId = useId()
  const goOn = useRef(false)
  const stored = followUp.result
  const draftKey = `control-result:${activity.id}:${tertial}`
  const form = useRecordForm<Values>({
    draftKey,
    schema: ControlResultDraft,
    initial: {
      deviation: stored?.deviation ?? null,
      result: stored?.result ?? null,
      measure: stored?.measure ?? null,
      measureResponsible: stored?.measureResponsible ?? null,
      measureDueOn: stored?.measureDueOn ?? null,
    },
    version: stored?.version ?? null,
    freeTexts: ['result', 'measure', 'measureResponsible'],
    save: async (values, version) => {
      const measured = values.deviation !== 'none'
      await command.mutateAsync({
        activityId: activity.id,
        tertial,
        version,
        draft: {
          deviation: values.deviation,
          result: emptyAsNull(values.result),
          measure: measured ? emptyAsNull(values.measure) : null,
          measureResponsible: measured ? emptyAsNull(values.measureResponsible) : null,
          measureDueOn: measured ? values.measureDueOn : null,
        },
      })
      clearDraft(draftKey)
      onSaved(goOn.current)
    },
  })
  const check = canFollowUp(plan, tertial, frame?.today ?? `${plan.year + 1}-12-31`)
  const { deviation } = form.values
  const save = (next: boolean): void => {
    goOn.current = next
    void form.save()
  }
  useAnswerKeys(
    check.ok,
    (choice) => form.set('deviation', choice),
    () => save(true),
  )

  const about = (
    <div>
      <p className={classes.about}>{activity.title}</p>
      <p className={classes.words}>
        {activity.risk.event} <RiskValue risk={activity.risk} />
      </p>
      <p className={classes.quiet}>
        {[activity.method, activity.frequency, activity.responsible].filter((part) => part !== null).join(' · ')}
      </p>
    </div>
  )
  const title = `Tertial ${tertial}`
  if (!check.ok) {
    return (
      <SidePanel title={title} wide onClose={onClose}>
        <Stack gap={4}>
          {about}
          <Notice title={check.reason} />
          {stored !== null && (
            <Facts
              as="rows"
              facts={[
                { label: 'Resultat', value: stored.result },
                {
                  label: 'Avvikelse',
                  value: stored.deviation === null ? null : controlDeviationNames[stored.deviation],
                },
                { label: 'Åtgärd', value: stored.measure },
                { label: 'Klar senast', value: formatDate(stored.measureDueOn) },
              ]}
            />
          )}
        </Stack>
      </SidePanel>
    )
  }
  const responsible = form.text('measureResponsible')
  return (
    <SidePanel
      title={title}
      wide
      onClose={onClose}
      foot={
        <>
          <span>
            {form.dirty && (
              <Button look="link" onClick={form.discard}>
                Ångra
              </Button>
            )}
          </span>
          <Row>
            <Button onClick={() => save(false)}>Spara</Button>
            <Button look="primary" onClick={() => save(true)} busy={form.saving}>
              {nextTitle === null ? 'Spara och stäng' : 'Spara och nästa'}
            </Button>
          </Row>
        </>
      }
    >
      <form
        id={formId}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          save(true)
        }}
      >
        <Stack gap={4}>
          {about}
          {form.restored && form.dirty && (
            <Notice title="Det du skrev förra gången finns kvar.">Det är inte sparat än.</Notice>
          )}
          {form.message !== null && <Notice kind="error" title={form.message} />}
          {followUp.measureState !== null && (
            <p className={classes.words}>{sentence(measureStateNames[followUp.measureState])}</p>
          )}
          <RadioCards
            label="Visade kontrollen någon avvikelse?"
            options={options}
            least={6}
            value={deviation}
            onChange={(choice) => form.set('deviation', choice)}
            error={form.errors['deviation']}
          />
          <TextArea
            {...form.text('result')}
            rows={3}
            required={deviation === 'minor' || deviation === 'serious'}
            hint={
              form.text('result').hint ?? 'Vad kontrollerades, och vad visade det? Skriv inget om enskilda personer.'
            }
          />
          {(deviation === 'minor' || deviation === 'serious') && (
            <>
              <TextArea {...form.text('measure')} rows={2} required />
              <Autocomplete
                {...responsible}
                data={choices?.roles ?? []}
                description={responsible.hint ?? 'En roll, inte ett personnamn.'}
                limit={8}
                required
              />
              <DateField {...form.field('measureDueOn')} required />
            </>
          )}
          {stored !== null && (
            <div>
              <p className={classes.part}>Ändringar</p>
              <RecordHistory recordType="controlResult" recordId={stored.id} />
            </div>
          )}
        </Stack>
      </form>
      <ConflictDialog
        form={form as never}
        show={(field, value) =>
          field === 'deviation' && value ? controlDeviationNames[value as ControlDeviation] : undefined
        }
      />
    </SidePanel>
  )
}

const sentence = (words: string): string => `${words.charAt(0).toLocaleUpperCase('sv-SE')}${words.slice(1)}.`

/** 1–3 answer wherever no text is being written; Ctrl+Enter saves from everywhere. */
function useAnswerKeys(active: boolean, answer: (choice: ControlDeviation) => void, save: () => void): void {
  useEffect(() => {
    if (!active) return undefined
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === 'Enter' && event.ctrlKey) {
        event.preventDefault()
        save()
        return
      }
      const writing = (event.target as Element | null)?.closest('input:not([type="radio"]), textarea, [role="dialog"]')
      const choice = (['none', 'minor', 'serious'] as const)[Number(event.key) - 1]
      if (writing || choice === undefined || event.ctrlKey || event.altKey || event.metaKey) return
      event.preventDefault()
      answer(choice)
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  })
}
