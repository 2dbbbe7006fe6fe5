import { type ReactNode, useId } from 'react'
import { ConflictDialog } from '../../lib/conflict-dialog'
import type { FormState } from '../../lib/use-record-form'
import { Button, Notice, Row, SidePanel, Stack } from '../../ui'

interface FormPanelProps {
  /** 'Ny utförare', 'Ändra utförare'. */
  title: string
  form: FormState
  onClose: () => void
  /** Values in words for the choice between two saves. */
  show?: (field: string, value: unknown) => string | undefined
  children: ReactNode
}

/** A form beside the list or the page it is about. Closing keeps what was written; saving closes. */
export function FormPanel({ title, form, onClose, show, children }: FormPanelProps) {
  const id = useId()
  return (
    <SidePanel
      title={title}
      wide
      takeFocus
      onClose={onClose}
      foot={
        <>
          <span>
            {form.dirty && (
              <Button look="link" onClick={form.discard}>
                Ångra ändringarna
              </Button>
            )}
          </span>
          <Row>
            <Button onClick={onClose}>Stäng</Button>
            <Button look="primary" type="submit" form={id} busy={form.saving}>
              Spara
            </Button>
          </Row>
        </>
      }
    >
      <form
        id={id}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          void form.save()
        }}
      >
        <Stack gap={4}>
          {form.restored && <Notice title="Det du skrev förra gången finns kvar.">Det är inte sparat än.</Notice>}
          {form.message !== null && <Notice kind="error" title={form.message} />}
          {children}
        </Stack>
      </form>
      <ConflictDialog form={form} show={show} />
    </SidePanel>
  )
}
