import { type ReactNode, useId } from 'react'
import { sentenceOf } from '../../lib/queries'
import { Button, Notice, Page, PageHead, Row, SkeletonRows, Stack, WaitingButton } from '../../ui'
import { FormActions } from '../../ui/forms'
import type { SettingsPart } from './use-settings-part'

interface SettingsFormProps {
  title: string
  /** What the settings on this page do. */
  below: string
  part: SettingsPart
  /** Why what stands here can't be saved yet: a whole sentence. */
  waiting?: string | null
  ready: boolean
  children: ReactNode
}

/** A page of settings: its fields, what went wrong, and how to save or take back. */
export function SettingsForm({ title, below, part, waiting = null, ready, children }: SettingsFormProps) {
  const id = useId()
  return (
    <Page>
      <PageHead kind="Inställningar" title={title} below={below} />
      {part.loadError && <Notice kind="error">{sentenceOf(part.loadError)}</Notice>}
      {part.message !== null && <Notice kind="error">{part.message}</Notice>}
      {part.overtaken && <Overtaken part={part} />}
      {ready ? (
        <form
          id={id}
          noValidate
          onSubmit={(event) => {
            event.preventDefault()
            if (waiting === null) void part.save()
          }}
        >
          <Stack gap={4}>
            {children}
            <FormActions note={part.dirty ? 'Ändringarna är inte sparade än.' : undefined}>
              {part.dirty && <Button onClick={part.discard}>Ångra ändringarna</Button>}
              <SaveButton dirty={part.dirty} saving={part.saving} waiting={waiting} />
            </FormActions>
          </Stack>
        </form>
      ) : (
        !part.loadError && <SkeletonRows count={6} />
      )}
    </Page>
  )
}

function SaveButton({ dirty, saving, waiting }: { dirty: boolean; saving: boolean; waiting: string | null }) {
  if (waiting !== null) return <WaitingButton reason={`Kan inte sparas: ${waiting}`}>Spara</WaitingButton>
  if (!dirty) return null
  return (
    <Button look="primary" type="submit" busy={saving}>
      Spara
    </Button>
  )
}

function Overtaken({ part }: { part: SettingsPart }) {
  return (
    <Notice
      kind="warning"
      title="Någon annan ändrade samma inställningar medan du skrev."
      action={
        <Row>
          <Button inRow onClick={part.discard}>
            Visa deras
          </Button>
          <Button inRow onClick={() => void part.save(true)}>
            Spara mina
          </Button>
        </Row>
      }
    >
      Inget har sparats än.
    </Notice>
  )
}
