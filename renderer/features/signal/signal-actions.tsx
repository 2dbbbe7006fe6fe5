import { useLocation } from 'wouter'
import { RaisedBy } from '../../../shared/contracts/collect-values'
import type { SignalRegister, SignalStep } from '../../../shared/contracts/signal'
import { raisedByNames } from '../../../shared/text/collect-names'
import { CommandError } from '../../lib/command-error'
import { useCommand } from '../../lib/queries'
import { Button, ButtonLink, MenuButton, Row, Stack, WaitingButton } from '../../ui'

interface Actionable {
  id: string
  version: number
  step: SignalStep
  closedOn: string | null
  archivedAt: string | null
  canClose: { ok: boolean; reasons: string[] }
}

/** The foot of a panel: archive, change, and close or say why that waits. */
export function SignalFoot(props: { register: SignalRegister; row: Actionable; today: string; onEdit: () => void }) {
  const { register, row, today, onEdit } = props
  const archive = useCommand('collect.archiveSignal')
  const close = useCommand('collect.closeSignal')
  const at = { register, id: row.id, version: row.version }
  if (row.archivedAt !== null) {
    return (
      <Stack gap={2}>
        <CommandError error={archive.error} />
        <Row>
          <Button icon="undo" busy={archive.isPending} onClick={() => archive.mutate({ ...at, archived: false })}>
            Hämta tillbaka
          </Button>
        </Row>
      </Stack>
    )
  }
  return (
    <Stack gap={2}>
      <CommandError error={archive.error ?? close.error} />
      <Row>
        <Button icon="archive" busy={archive.isPending} onClick={() => archive.mutate({ ...at, archived: true })}>
          Arkivera
        </Button>
        <Button icon="pencil" onClick={onEdit}>
          Ändra
        </Button>
        {row.step === 'closed' ? (
          <Button icon="undo" busy={close.isPending} onClick={() => close.mutate({ ...at, closedOn: null })}>
            Öppna igen
          </Button>
        ) : row.canClose.ok ? (
          <Button
            look="primary"
            icon="check"
            busy={close.isPending}
            onClick={() => close.mutate({ ...at, closedOn: today })}
          >
            Avsluta
          </Button>
        ) : (
          <WaitingButton reason={row.canClose.reasons.join(' ')}>Avsluta</WaitingButton>
        )}
      </Row>
    </Stack>
  )
}

interface ReviewStartProps {
  register: SignalRegister
  row: Actionable & {
    reviewId: string | null
    reviewNumber: string | null
    providerId: string | null
    serviceTypeName: string | null
  }
  /** Who raised it, where the register tells it by itself. */
  raisedBy: RaisedBy | null
}

/** The way to a påkallad granskning: started here, or opened where it has been. */
export function ReviewStart({ register, row, raisedBy }: ReviewStartProps) {
  const [, go] = useLocation()
  const start = useCommand('collect.reviewFromSignal')
  if (row.reviewId !== null) {
    return (
      <ButtonLink look="link" icon="link" href={`/samla-in/granskningar/${row.reviewId}`}>
        {`Öppna påkallad granskning ${row.reviewNumber ?? ''}`}
      </ButtonLink>
    )
  }
  if (row.archivedAt !== null) return null
  if (row.providerId === null || row.serviceTypeName === null) {
    const lacks = row.providerId === null ? 'utförare' : 'insats'
    return (
      <WaitingButton inRow reason={`En granskning behöver ${lacks}.`}>
        Starta påkallad granskning
      </WaitingButton>
    )
  }
  const begin = (by: RaisedBy | null) =>
    start.mutate(
      { register, id: row.id, version: row.version, raisedBy: by },
      { onSuccess: ({ id }) => go(`/samla-in/granskningar/${id}`) },
    )
  return (
    <Stack gap={2}>
      <CommandError error={start.error} />
      <div>
        {raisedBy === null ? (
          <MenuButton
            look="quiet"
            icon="plus"
            label="Starta påkallad granskning"
            choices={RaisedBy.options.map((by) => ({
              label: `Framfört av ${by === 'other' ? 'annan' : raisedByNames[by]}`,
              onClick: () => begin(by),
            }))}
          />
        ) : (
          <Button look="quiet" icon="plus" busy={start.isPending} onClick={() => begin(raisedBy)}>
            Starta påkallad granskning
          </Button>
        )}
      </div>
    </Stack>
  )
}
