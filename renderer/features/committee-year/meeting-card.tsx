import { useState } from 'react'
import { useLocation } from 'wouter'
import type { MeetingItemRow, MeetingRow } from '../../../shared/contracts/committee-year'
import type { Output } from '../../../shared/contracts'
import { formatCount, formatDate, formatWeekdayDate } from '../../../shared/text/format'
import { CommandError } from '../../lib/command-error'
import { useCommand } from '../../lib/queries'
import { Button, Card, confirmDialog, EmptyState, Facts, MenuButton, type MenuChoice, Notice, ToneChip } from '../../ui'
import { capital } from '../register/form-values'
import { CancelDialog } from './cancel-dialog'
import { DecisionDialog } from './decision-dialog'
import { DecisionLine } from './decision-line'
import { ItemDialog } from './item-dialog'
import { ItemLine } from './item-line'
import { MeetingDialog } from './meeting-dialog'
import { MoveDialog } from './move-dialog'
import { SendDialog } from './send-dialog'
import { meetingStateWords } from './words'
import classes from './committee-year.module.css'

export type ItemDoing =
  | { what: 'edit' | 'move' | 'decide' | 'send'; item: MeetingItemRow }
  | { what: 'add' | 'moveAll' | 'day' | 'cancel' }

interface MeetingCardProps {
  meeting: MeetingRow
  choices: Output<'act.committeeYear'>['choices']
}

/** One meeting: its days, its items in order with what each waits for, and what was decided. */
export function MeetingCard({ meeting, choices }: MeetingCardProps) {
  const [doing, setDoing] = useState<ItemDoing | null>(null)
  const [, go] = useLocation()
  const move = useCommand('act.moveMeetingItems')
  const remove = useCommand('act.removeMeetingItem')
  const removeDay = useCommand('act.removeMeeting')
  const cancel = useCommand('act.cancelMeeting')
  const { id, version, items, decisions, state, heldOn, note, cancelledOn } = meeting
  const close = () => setDoing(null)
  const words = meetingStateWords[state]
  const others = choices.filter((choice) => choice.committeeId === meeting.committeeId && choice.id !== id)
  const movable = items.filter(({ canMove }) => canMove.ok)

  const place = (item: MeetingItemRow, beforeId: string | null) =>
    move.mutate({ items: [{ id: item.id, version: item.version }], meetingId: id, beforeId })
  const removeItem = async (item: MeetingItemRow) => {
    const sure = await confirmDialog({
      title: `Ta bort ”${item.title}”?`,
      body: 'Ärendet försvinner från sammanträdet. Dokument och förslag finns kvar.',
      confirm: 'Ta bort',
      danger: true,
    })
    if (sure) remove.mutate({ id: item.id, version: item.version })
  }
  const more: MenuChoice[] = [
    ...(items.some(({ documentId }) => documentId !== null)
      ? [
          {
            label: 'Samla handlingarna i ett paket',
            icon: 'archive' as const,
            onClick: () => go(`/dokument/paket?sammantrade=${id}`),
          },
        ]
      : []),
    { label: 'Ändra dag eller anteckning', icon: 'pencil', onClick: () => setDoing({ what: 'day' }) },
    ...(movable.length > 0 && others.length > 0
      ? [{ label: 'Flytta alla ärenden', icon: 'arrowRight' as const, onClick: () => setDoing({ what: 'moveAll' }) }]
      : []),
    ...(cancelledOn === null
      ? [{ label: 'Ställ in sammanträdet', icon: 'close' as const, onClick: () => setDoing({ what: 'cancel' }) }]
      : [
          {
            label: 'Sammanträdet hålls ändå',
            icon: 'undo' as const,
            onClick: () => cancel.mutate({ id, version, cancelledOn: null, note }),
          },
        ]),
    ...(items.length === 0 && decisions.length === 0
      ? [{ label: 'Ta bort dagen', icon: 'trash' as const, onClick: () => removeDay.mutate({ id, version }) }]
      : []),
  ]
  return (
    <Card
      className={classes.card}
      title={`${meeting.committeeName}, ${formatWeekdayDate(heldOn)}`}
      note={<ToneChip tone={words.tone}>{capital(words.word)}</ToneChip>}
      aside={<MenuButton look="quiet" label="Mer" choices={more} />}
    >
      <div className={classes.cardBody}>
        <Facts
          facts={[
            {
              label: 'Handlingar senast',
              value: meeting.submitOn === null ? null : formatDate(meeting.submitOn),
            },
            { label: state === 'held' ? 'Beslut' : 'Att skriva', value: toWriteWords(meeting) },
            ...(note === null ? [] : [{ label: 'Anteckning', value: note }]),
          ]}
        />
        {[move, remove, removeDay, cancel].map(({ error }, index) => (
          // The list never changes order.
          // oxlint-disable-next-line react/no-array-index-key
          <CommandError key={index} error={error} />
        ))}
        {cancelledOn !== null && (
          <Notice
            kind="warning"
            title={`Inställt ${cancelledOn}.`}
            action={
              movable.length > 0 && others.length > 0 ? (
                <Button inRow onClick={() => setDoing({ what: 'moveAll' })}>
                  Flytta ärendena
                </Button>
              ) : undefined
            }
          >
            {movable.length > 0 && `${formatCount(movable.length, 'ärende väntar', 'ärenden väntar')} på en ny dag.`}
          </Notice>
        )}
        {items.length === 0 && decisions.length === 0 ? (
          <EmptyState
            what="Inget går till sammanträdet än."
            why="Lägg till det som nämnden ska besluta om eller få information om, och vilket dokument som ska skrivas."
            action={cancelledOn === null ? <AddButton onClick={() => setDoing({ what: 'add' })} /> : undefined}
          />
        ) : (
          <ol className={classes.items} aria-label="Ärenden">
            {items.map((item, index) => (
              <ItemLine
                key={item.id}
                item={item}
                heldOn={heldOn}
                number={index + 1}
                onDo={(what) => setDoing({ what, item })}
                onUp={index === 0 ? null : () => place(item, items[index - 1]?.id ?? null)}
                onDown={index === items.length - 1 ? null : () => place(item, items[index + 2]?.id ?? null)}
                onRemove={() => void removeItem(item)}
                canMoveAway={others.length > 0}
              />
            ))}
          </ol>
        )}
        {decisions.length > 0 && (
          <section aria-label="Beslut utan eget ärende" className={classes.loose}>
            {decisions.map((decision) => (
              <DecisionLine key={decision.id} decision={decision} showsHeading />
            ))}
          </section>
        )}
        {cancelledOn === null && items.length + decisions.length > 0 && (
          <div className={classes.add}>
            <AddButton onClick={() => setDoing({ what: 'add' })} />
          </div>
        )}
      </div>
      <MeetingDialogs doing={doing} meeting={meeting} choices={choices} others={others} onClose={close} />
    </Card>
  )
}

const AddButton = ({ onClick }: { onClick: () => void }) => (
  <Button icon="plus" onClick={onClick}>
    Lägg till ärende
  </Button>
)

function toWriteWords({ toWrite, undecided, state }: MeetingRow): string {
  if (state === 'held')
    return undecided === 0 ? 'Inga väntar' : `${formatCount(undecided, 'beslut', 'beslut')} att registrera`
  return toWrite === 0 ? 'Inget väntar' : `${formatCount(toWrite, 'dokument', 'dokument')} kvar`
}

interface MeetingDialogsProps extends MeetingCardProps {
  doing: ItemDoing | null
  others: MeetingCardProps['choices']
  onClose: () => void
}

function MeetingDialogs({ doing, meeting, choices, others, onClose }: MeetingDialogsProps) {
  if (doing === null) return null
  switch (doing.what) {
    case 'add':
      return <ItemDialog item={null} meetingId={meeting.id} choices={choices} onClose={onClose} />
    case 'edit':
      return <ItemDialog item={doing.item} meetingId={meeting.id} choices={choices} onClose={onClose} />
    case 'move':
      return <MoveDialog items={[doing.item]} others={others} onClose={onClose} />
    case 'moveAll':
      return <MoveDialog items={meeting.items.filter(({ canMove }) => canMove.ok)} others={others} onClose={onClose} />
    case 'decide':
      return <DecisionDialog itemId={doing.item.id} onClose={onClose} />
    case 'send':
      return doing.item.documentId === null ? null : (
        <SendDialog
          documentId={doing.item.documentId}
          audience="committee"
          recipient={meeting.committeeName}
          onClose={onClose}
        />
      )
    case 'day':
      return <MeetingDialog meeting={meeting} onClose={onClose} />
    case 'cancel':
      return <CancelDialog meeting={meeting} onClose={onClose} />
  }
}
