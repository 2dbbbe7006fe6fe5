import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { formatCount } from '../../../shared/text/format'
import { useScreen } from '../../app/screen-state'
import { call } from '../../lib/client'
import { download } from '../../lib/download'
import { ask, sentenceOf } from '../../lib/queries'
import { useAddressFilter } from '../../lib/use-address-filter'
import { Button, ButtonLink, EmptyState, MenuButton, Notice, Page, PageHead, Row, SkeletonRows } from '../../ui'
import { exportYear } from './export-year'
import { ItemDialog } from './item-dialog'
import { LooseDecisions } from './loose-decisions'
import { MeetingCard } from './meeting-card'
import { MeetingList } from './meeting-list'
import { MeetingsDialog } from './meetings-dialog'
import { SuggestionsCard } from './suggestions-card'
import classes from './committee-year.module.css'

/** The nämnd's year: when it meets, what goes to each meeting, what is still to be written, and what was decided. */
export default function CommitteeYearPage() {
  const { committeeId, year, chooseYear, chooseCommittee } = useScreen()
  const { values, set } = useAddressFilter(['ar', 'sammantrade'])
  const { data, error, isPlaceholderData } = useQuery(ask('act.committeeYear', { committeeId, year }))
  const [dialog, setDialog] = useState<'days' | 'item' | null>(null)
  const close = () => setDialog(null)

  // A link from elsewhere names its meeting's year; the frame follows, and shows all nämnder where the chosen one lacks it.
  const wantedYear = Number(values.ar)
  const isThere = data?.meetings.some(({ id }) => id === values.sammantrade) ?? false
  useEffect(() => {
    if (values.ar === null || data === undefined || isPlaceholderData) return
    if (wantedYear > 0 && wantedYear !== year) chooseYear(wantedYear)
    else if (values.sammantrade !== null && !isThere && committeeId !== null) chooseCommittee(null)
    else set('ar', null)
  })
  if (data === undefined) {
    return (
      <Page>
        <PageHead kind="Åtgärda" title="Nämndens år" />
        {error ? <Notice kind="error" title={sentenceOf(error)} /> : <SkeletonRows count={8} />}
      </Page>
    )
  }
  const { meetings, suggestions, choices } = data
  const fetchDays = async () => download((await call('act.meetingsFile', { committeeId, year })).file)
  const first = meetings.find(({ state }) => state === 'next') ?? meetings.at(-1)
  const chosen = meetings.find(({ id }) => id === values.sammantrade) ?? first
  const held = meetings.filter(({ state }) => state === 'held').length
  const enter = (
    <Button look={meetings.length === 0 ? 'primary' : 'default'} icon="calendar" onClick={() => setDialog('days')}>
      Lägg in sammanträden
    </Button>
  )
  return (
    <Page fill>
      <PageHead
        kind="Åtgärda"
        title="Nämndens år"
        meta={
          meetings.length === 0
            ? undefined
            : `${formatCount(meetings.length, 'sammanträde', 'sammanträden')} ${year}, ${held} har hållits`
        }
        actions={
          meetings.length > 0 && (
            <>
              <MenuButton
                icon="download"
                label="Hämta"
                choices={[
                  { label: 'Excel: året som lista', icon: 'table', onClick: () => void exportYear(year, data) },
                  { label: 'Outlook: dagarna (.ics)', icon: 'calendar', onClick: () => void fetchDays() },
                ]}
              />
              {enter}
              <Button look="primary" icon="plus" onClick={() => setDialog('item')}>
                Nytt ärende
              </Button>
            </>
          )
        }
      />
      {chosen === undefined ? (
        <EmptyState
          what={`Inga sammanträden ${year} än.`}
          why="Lägg in årets sammanträden, många datum på en gång. Sedan föreslår programmet vad som återkommer varje år: kvalitetsberättelse, årsrapport, uppföljningsplan, internkontroll och ej verkställda beslut."
          action={
            <Row>
              {enter}
              <ButtonLink icon="table" href="/register/import">
                Läs in från Excel
              </ButtonLink>
            </Row>
          }
        />
      ) : (
        <div className={classes.halves}>
          <div className={classes.year}>
            {suggestions.length > 0 && <SuggestionsCard suggestions={suggestions} choices={choices} year={year} />}
            <MeetingList
              key={`${year}-${committeeId}`}
              meetings={meetings}
              showsCommittee={committeeId === null}
              selectedId={chosen.id}
              onSelect={(id) => set('sammantrade', id)}
            />
            {data.decisions.length > 0 && <LooseDecisions decisions={data.decisions} />}
          </div>
          <MeetingCard key={chosen.id} meeting={chosen} choices={choices} />
        </div>
      )}
      {dialog === 'days' && <MeetingsDialog committeeId={committeeId} year={year} onClose={close} />}
      {dialog === 'item' && chosen !== undefined && (
        <ItemDialog
          item={null}
          meetingId={choices.find(({ id }) => id === chosen.id)?.id ?? choices[0]?.id ?? chosen.id}
          choices={choices}
          onClose={close}
          onSaved={(meetingId) => set('sammantrade', meetingId)}
        />
      )}
    </Page>
  )
}
