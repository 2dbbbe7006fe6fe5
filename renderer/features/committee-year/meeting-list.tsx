import { type KeyboardEvent, useEffect, useRef } from 'react'
import type { MeetingRow } from '../../../shared/contracts/committee-year'
import { monthOf, weekdayOf } from '../../../shared/domain/iso-date'
import { formatCount, formatMonth } from '../../../shared/text/format'
import { DueChip, Icon, ToneChip } from '../../ui'
import { groupBy } from '../../ui/group-by'
import { capital } from '../register/form-values'
import { dayWords, dueTones, itemStates, meetingStateWords } from './words'
import classes from './committee-year.module.css'

const weekdays = ['mån', 'tis', 'ons', 'tors', 'fre', 'lör', 'sön']

interface MeetingListProps {
  meetings: readonly MeetingRow[]
  /** Of several nämnder: each meeting says whose it is. */
  showsCommittee: boolean
  selectedId: string
  onSelect: (id: string) => void
}

/** The year's meetings in order, month by month, with what goes to each. Opens at the one that comes next. */
export function MeetingList({ meetings, showsCommittee, selectedId, onSelect }: MeetingListProps) {
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const next = list.current?.querySelector<HTMLElement>('[aria-current="true"]')
    const box = list.current?.parentElement
    if (next && box) box.scrollTop = Math.max(0, next.offsetTop - box.offsetTop - 48)
    // Only when the year is opened: a list that one reads keeps its place.
  }, [])
  const move = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step === undefined) return
    const buttons = [...(list.current?.querySelectorAll<HTMLElement>('button[data-meeting]') ?? [])]
    const to = buttons[buttons.indexOf(document.activeElement as HTMLElement) + step]
    if (to === undefined) return
    event.preventDefault()
    to.focus()
    onSelect(to.dataset['meeting'] ?? selectedId)
  }
  const months = [...groupBy(meetings, ({ heldOn }) => heldOn.slice(0, 7))]
  return (
    // The arrows move between the meetings' own buttons; the group itself takes no focus.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div ref={list} className={classes.list} onKeyDown={move}>
      {months.map(([month, rows]) => (
        <section key={month} className={classes.month} aria-label={formatMonth(monthOf(`${month}-01`), 'long')}>
          <h2 className={classes.monthName}>{capital(formatMonth(monthOf(`${month}-01`), 'long'))}</h2>
          <ul className={classes.meetings}>
            {rows.map((meeting) => (
              <li key={meeting.id}>
                <MeetingBlock
                  meeting={meeting}
                  showsCommittee={showsCommittee}
                  selected={meeting.id === selectedId}
                  onSelect={onSelect}
                />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

interface MeetingBlockProps {
  meeting: MeetingRow
  showsCommittee: boolean
  selected: boolean
  onSelect: (id: string) => void
}

function MeetingBlock({ meeting, showsCommittee, selected, onSelect }: MeetingBlockProps) {
  const { id, heldOn, committeeName, state, items, decisions, submitOn, dueLabel, dueDegree, toWrite } = meeting
  const words = meetingStateWords[state]
  return (
    <button
      type="button"
      data-meeting={id}
      className={classes.meeting}
      data-state={state}
      aria-current={selected}
      onClick={() => onSelect(id)}
    >
      <span className={classes.date}>
        <span className={classes.day}>{Number(heldOn.slice(8))}</span>
        <span className={classes.weekday}>{weekdays[weekdayOf(heldOn) - 1]}</span>
      </span>
      <span className={classes.what}>
        <span className={classes.who}>
          <strong>{showsCommittee ? committeeName : capital(dayWords(heldOn))}</strong>
          {(state === 'next' || state === 'cancelled') && (
            <ToneChip tone={selected ? 'neutral' : words.tone}>{words.word}</ToneChip>
          )}
          {toWrite > 0 && dueLabel !== null && dueDegree !== null && (
            <DueChip label={`handlingar ${dueLabel}`} tone={dueTones[dueDegree]} />
          )}
        </span>
        {items.map((item) => (
          <span key={item.id} className={classes.itemLine} data-tone={itemStates[item.state].tone}>
            <Icon name={itemStates[item.state].icon} size={13} />
            <span className={classes.itemTitle}>{item.title}</span>
            <span className={classes.itemState}>{item.decision?.paragraph ?? itemStates[item.state].word}</span>
          </span>
        ))}
        {decisions.length > 0 && (
          <span className={classes.itemLine}>
            <Icon name="check" size={13} />
            <span className={classes.itemTitle}>{formatCount(decisions.length, 'beslut till', 'beslut till')}</span>
          </span>
        )}
        {items.length === 0 && decisions.length === 0 && (
          <span className={classes.nothing}>
            {state === 'held' || state === 'cancelled' ? 'Inget ärende' : 'Inget ärende än'}
            {state !== 'held' && state !== 'cancelled' && submitOn !== null
              ? `, handlingar senast ${dayWords(submitOn)}`
              : ''}
          </span>
        )}
      </span>
    </button>
  )
}
