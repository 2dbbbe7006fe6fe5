import { Link, useLocation } from 'wouter'
import type { MeetingItemRow } from '../../../shared/contracts/committee-year'
import { yearOf } from '../../../shared/domain/iso-date'
import { meetingItemKindNames } from '../../../shared/text/act-names'
import { documentKindNames } from '../../../shared/text/names'
import { Button, Icon, MenuButton, type MenuChoice, ToneChip } from '../../ui'
import { capital } from '../register/form-values'
import { writePath } from '../report/kinds'
import { DecisionLine } from './decision-line'
import { itemStates } from './words'
import classes from './committee-year.module.css'

interface ItemLineProps {
  item: MeetingItemRow
  heldOn: string
  number: number
  onDo: (what: 'edit' | 'move' | 'decide' | 'send') => void
  onUp: (() => void) | null
  onDown: (() => void) | null
  onRemove: () => void
  /** There is another meeting to come. */
  canMoveAway: boolean
}

/** One item of a meeting: what it is, what it waits for, and the one thing to do next. */
export function ItemLine({ item, heldOn, number, onDo, onUp, onDown, onRemove, canMoveAway }: ItemLineProps) {
  const { word, tone, icon } = itemStates[item.state]
  const choices: MenuChoice[] = [
    { label: 'Ändra', icon: 'pencil', onClick: () => onDo('edit') },
    ...(onUp === null ? [] : [{ label: 'Flytta upp', icon: 'arrowUp' as const, onClick: onUp }]),
    ...(onDown === null ? [] : [{ label: 'Flytta ned', icon: 'arrowDown' as const, onClick: onDown }]),
    ...(canMoveAway && item.canMove.ok
      ? [{ label: 'Flytta till ett annat sammanträde', icon: 'arrowRight' as const, onClick: () => onDo('move') }]
      : []),
    ...(item.decision === null && item.state !== 'undecided' && item.state !== 'told'
      ? []
      : item.decision === null
        ? [{ label: 'Registrera beslut', icon: 'check' as const, onClick: () => onDo('decide') }]
        : []),
    ...(item.canRemove.ok ? [{ label: 'Ta bort', icon: 'trash' as const, onClick: onRemove }] : []),
  ]
  return (
    <li className={classes.item} data-item={item.id}>
      <div className={classes.itemHead}>
        <span className={classes.number}>{number}</span>
        <div className={classes.itemWords}>
          <p className={classes.title}>{item.title}</p>
          <p className={classes.quiet}>
            {[capital(meetingItemKindNames[item.kind]), item.responsible].filter(Boolean).join(', ')}
          </p>
          {item.state === 'toWrite' && item.documentKind !== null && (
            <p className={classes.quiet}>{documentKindNames[item.documentKind]}</p>
          )}
          <ItemLinks item={item} />
          {item.note !== null && <p className={classes.text}>{item.note}</p>}
        </div>
        <div className={classes.actions}>
          <ToneChip tone={tone} icon={icon}>
            {capital(word)}
          </ToneChip>
          <NextStep item={item} heldOn={heldOn} onDo={onDo} />
          <MenuButton look="quiet" label="Mer" choices={choices} />
        </div>
      </div>
      {!item.canRemove.ok && item.decision === null && (
        <p className={classes.quiet}>{item.canRemove.reasons.join(' ')}</p>
      )}
      {item.decision !== null && <DecisionLine decision={item.decision} />}
    </li>
  )
}

function ItemLinks({ item }: { item: MeetingItemRow }) {
  const { documentId, documentTitle, sentOn, proposalName, proposalReviewId, planId, planName } = item
  if (documentId === null && proposalName === null && planId === null) return null
  return (
    <p className={classes.links}>
      {documentId !== null && (
        <span>
          <Icon name="document" size={13} /> <Link href={`/dokument/${documentId}`}>{documentTitle}</Link>
          {sentOn !== null && <span className={classes.quiet}>, skickat {sentOn}</span>}
        </span>
      )}
      {proposalName !== null && (
        <span>
          <Icon name="flag" size={13} /> <Link href={`/atgarda/sanktioner/${proposalReviewId}`}>{proposalName}</Link>
        </span>
      )}
      {planId !== null && (
        <span>
          <Icon name="calendar" size={13} /> <Link href={`/planera/uppfoljningsplan/${planId}`}>{planName}</Link>
        </span>
      )}
    </p>
  )
}

/** What comes next: write, send, record. Nothing where all is done. */
function NextStep({ item, heldOn, onDo }: Pick<ItemLineProps, 'item' | 'heldOn' | 'onDo'>) {
  const [, go] = useLocation()
  if (item.state === 'toWrite' && item.documentKind !== null) {
    const kind = item.documentKind
    const path =
      item.proposalReviewId === null
        ? writePath({ kind, year: yearInTitle(item.title) ?? yearOf(heldOn) })
        : `/atgarda/sanktioner/${item.proposalReviewId}`
    return (
      <Button inRow onClick={() => go(path)} aria-label={`Skriv: ${item.title}`}>
        Skriv
      </Button>
    )
  }
  if (item.state === 'written') {
    return (
      <Button inRow onClick={() => onDo('send')} aria-label={`Skicka: ${item.title}`}>
        Skicka
      </Button>
    )
  }
  if (item.state === 'undecided') {
    return (
      <Button inRow onClick={() => onDo('decide')} aria-label={`Registrera beslut: ${item.title}`}>
        Registrera beslut
      </Button>
    )
  }
  return null
}

/** 'Uppföljningsplan 2027' → 2027; null where no year is named. */
const yearInTitle = (title: string): number | null => {
  const found = /\b20\d{2}\b/.exec(title)
  return found === null ? null : Number(found[0])
}
