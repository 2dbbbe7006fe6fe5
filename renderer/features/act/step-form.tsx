import type { ReactNode } from 'react'
import { ConflictDialog } from '../../lib/conflict-dialog'
import { useOpenedForm } from '../../lib/use-opened-form'
import type { RecordForm } from '../../lib/use-record-form'
import { Button, Notice, Stack, WaitingButton } from '../../ui'
import { FormActions } from '../../ui/forms'
import classes from './act.module.css'

/** A draft while it is written: a day or a choice may be missing yet. */
export type Unfinished<Draft> = { [Field in keyof Draft]: Draft[Field] | null }

interface StepFormProps<Values extends object> {
  form: RecordForm<Values>
  /** Verb of the button that saves. */
  verb: string
  /** Why it can't be saved yet; null when it can. */
  waits?: string | null
  onClose: () => void
  children: ReactNode
}

/** A step of the course, written where it stands. What is written is kept until it is saved or left with Avbryt. */
export function StepForm<Values extends object>({
  form,
  verb,
  waits = null,
  onClose,
  children,
}: StepFormProps<Values>) {
  const opened = useOpenedForm()
  return (
    <form
      ref={opened}
      className={classes.stepForm}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        if (waits === null) void form.save()
      }}
    >
      <Stack gap={4}>
        {form.message !== null && <Notice kind="error" title={form.message} />}
        {form.restored && <Notice title="Det du skrev förra gången finns kvar.">Det är inte sparat än.</Notice>}
        {children}
        <FormActions>
          <Button
            onClick={() => {
              form.discard()
              onClose()
            }}
          >
            Avbryt
          </Button>
          {waits === null ? (
            <Button look="primary" type="submit" busy={form.saving}>
              {verb}
            </Button>
          ) : (
            <WaitingButton reason={waits}>{verb}</WaitingButton>
          )}
        </FormActions>
      </Stack>
      <ConflictDialog form={form} />
    </form>
  )
}
