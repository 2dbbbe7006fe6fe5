import { modals } from '@mantine/modals'
import type { ReactNode } from 'react'
import { Button } from './button'
import { FormActions } from './forms/form-actions'

interface ConfirmOptions {
  /** A question or a statement: "Ta bort raden ur planen?" */
  title: string
  /** What happens, and what does not. */
  body: ReactNode
  /** A verb: "Ta bort". */
  confirm: string
  /** "Avbryt" unless told. */
  cancel?: string
  /** Red edge for what can't be undone. */
  danger?: boolean
}

/** Asks before something that is hard to take back. Resolves true only for the confirming button. */
export function confirmDialog({ title, body, confirm, cancel = 'Avbryt', danger }: ConfirmOptions): Promise<boolean> {
  return new Promise((resolve) => {
    let answer = false
    const id = modals.open({
      title,
      onClose: () => resolve(answer),
      children: (
        <>
          <div>{body}</div>
          <FormActions>
            <Button data-autofocus onClick={() => modals.close(id)}>
              {cancel}
            </Button>
            <Button
              look={danger ? 'danger' : 'primary'}
              onClick={() => {
                answer = true
                modals.close(id)
              }}
            >
              {confirm}
            </Button>
          </FormActions>
        </>
      ),
    })
  })
}
